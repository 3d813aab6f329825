<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>App</name>
        <message numerus="yes">
            <source>%Ln analyses are still being counted.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>briefs</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>titles</name>
        <message numerus="yes">
            <source>{title} and %Ln more</source>
            <comment>a chat's name, and how many other chats</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>AgentsPage</name>
        <message numerus="yes">
            <source>All %Ln people</source>
            <extracomment>The title of the table of everybody who wrote.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <extracomment>Beside the table's title: how many people the search found.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <extracomment>Beside the table's title, for a moment after Copy.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>agents</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} wrote %Ln messages.</source>
            <extracomment>{name} wrote so many messages.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people write half of all messages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln replies</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %Ln replies: too few to tell what is typical.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Half of %Ln replies came faster; a reply is a message after somebody else's within 24 hours.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Most at {hours} h: %Ln messages</source>
            <extracomment>The tip of a person's sparkline; {hours} are such as 10–11.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Nine of ten of %Ln replies came within this.</source>
            <extracomment>The tip of the time within which nine of ten replies came.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message numerus="yes">
            <source>%Ln more people</source>
            <extracomment>The last line of the overview's table, under the people that are shown.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message numerus="yes">
            <source>%Ln of them write half</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln replies only</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Half of %Ln replies were at least this fast. A reply is a message after somebody else's, at most 24 hours later, by the clock: nights and weekends are included.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages; photos and calls have no length.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came in this hour of the day.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %Ln days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All messages by all days from the first to the last; %Ln days had none.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln exports another order is possible.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines of {name} could not be read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports {order}</source>
            <extracomment>A part of a list: how many exports have their dates in which order.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>KeywordsPage</name>
        <message numerus="yes">
            <source>All %Ln words</source>
            <extracomment>The title of the table of keywords.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln words</source>
            <extracomment>The title of the table of keywords while something is looked for.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %Ln; larger is more frequent</source>
            <extracomment>Beside the title of the keyword cloud, where not all words found a place.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>keywords</name>
        <message numerus="yes">
            <source>{share} of %Ln messages with text</source>
            <extracomment>The tip of a keyword's messages: "3.1 % of 176,204 messages with text".</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>All %Ln</source>
            <comment>opens the page with all people or words</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>run</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>beneath the size</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>of all computers</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message numerus="yes">
            <source>Your choice, but %Ln dates can't be read in this order</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Your choice; %Ln dates prove it</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Certain: %Ln dates prove it, none speaks against it</source>
            <comment>an order of dates</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>sources that are not listed</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The only %Ln words</source>
            <comment>a chat with few words</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>UnderstoodPage</name>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln things</source>
            <extracomment>Beside Worth a look: how many things there are.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more; sort the table by its columns to find them.</source>
            <extracomment>Below the first of many things; the table is the one of exports above.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>chat</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Cloud</name>
        <message numerus="yes">
            <source>%Ln times</source>
            <extracomment>In the tip of a keyword: how often it stands.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>In the tip of a keyword: in how many messages it stands.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DailyPlot</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Tip of a mark of a plot.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>HeatLegend</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Legend of the hours' colours, at its right end.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>HourBars</name>
        <message numerus="yes">
            <source>{hours} h: %Ln messages</source>
            <extracomment>Over a bar of a person's day: 10–11 h: 49 messages.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PeaksPlot</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Tip of a mark of a plot.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>running</name>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>of a piece</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pieces</source>
            <comment>of a run</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln computers</source>
            <comment>of a run</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tries were lost.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>that count, on one or more computers</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln computers are ready</source>
            <comment>at the foot</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>Let go to look at %Ln files</source>
            <extracomment>Over the whole window while files are dragged over it.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
