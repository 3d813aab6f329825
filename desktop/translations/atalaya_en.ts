<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>briefs</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%Ln analyses are still being counted.</source>
            <extracomment>A question when the window is being closed.</extracomment>
            <translation>
                <numerusform>%Ln analysis is still being counted.</numerusform>
                <numerusform>%Ln analyses are still being counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln analyses are still being sent.</source>
            <extracomment>A question when the window is being closed.</extracomment>
            <translation>
                <numerusform>%Ln analysis is still being sent.</numerusform>
                <numerusform>%Ln analyses are still being sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>titles</name>
        <message numerus="yes">
            <source>{title} and %Ln more</source>
            <comment>a chat's name, and how many other chats</comment>
            <translation>
                <numerusform>{title} and %Ln more</numerusform>
                <numerusform>{title} and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgentsPage</name>
        <message numerus="yes">
            <source>All %Ln people</source>
            <extracomment>The title of the table of everybody who wrote.</extracomment>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>All %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <extracomment>Beside the table's title: how many people the search found.</extracomment>
            <translation>
                <numerusform>%Ln found</numerusform>
                <numerusform>%Ln found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <extracomment>Beside the table's title, for a moment after Copy.</extracomment>
            <translation>
                <numerusform>%Ln row copied</numerusform>
                <numerusform>%Ln rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>agents</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages.</source>
            <translation>
                <numerusform>Of %Ln text message.</numerusform>
                <numerusform>Of %Ln text messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} wrote %Ln messages.</source>
            <extracomment>{name} wrote so many messages.</extracomment>
            <translation>
                <numerusform>{name} wrote %Ln message.</numerusform>
                <numerusform>{name} wrote %Ln messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>people</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>person</numerusform>
                <numerusform>people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people write half of all messages.</source>
            <translation>
                <numerusform>%Ln person writes half of all messages.</numerusform>
                <numerusform>%Ln people write half of all messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln replies</source>
            <translation>
                <numerusform>of %Ln reply</numerusform>
                <numerusform>of %Ln replies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %Ln replies: too few to tell what is typical.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation>
                <numerusform>Only %Ln reply: too little to tell what is typical.</numerusform>
                <numerusform>Only %Ln replies: too few to tell what is typical.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Half of %Ln replies came faster; a reply is a message after somebody else's within 24 hours.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation>
                <numerusform>Of %Ln reply; a reply is a message after somebody else's within 24 hours.</numerusform>
                <numerusform>Half of %Ln replies came faster; a reply is a message after somebody else's within 24 hours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Most at {hours} h: %Ln messages</source>
            <extracomment>The tip of a person's sparkline; {hours} are such as 10–11.</extracomment>
            <translation>
                <numerusform>Most at {hours} h: %Ln message</numerusform>
                <numerusform>Most at {hours} h: %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nine of ten of %Ln replies came within this.</source>
            <extracomment>The tip of the time within which nine of ten replies came.</extracomment>
            <translation>
                <numerusform>Of %Ln reply: it came within this.</numerusform>
                <numerusform>Nine of ten of %Ln replies came within this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message numerus="yes">
            <source>%Ln more people</source>
            <extracomment>The last line of the overview's table, under the people that are shown.</extracomment>
            <translation>
                <numerusform>%Ln more person</numerusform>
                <numerusform>%Ln more people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message numerus="yes">
            <source>%Ln others</source>
            <extracomment>The end of a list of exports.</extracomment>
            <translation>
                <numerusform>%Ln other</numerusform>
                <numerusform>%Ln others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports hold no messages</source>
            <translation>
                <numerusform>%Ln export holds no messages</numerusform>
                <numerusform>%Ln exports hold no messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates can't be read {order}.</source>
            <translation>
                <numerusform>%Ln date can't be read {order}.</numerusform>
                <numerusform>%Ln dates can't be read {order}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The dates of %Ln exports may be read wrongly</source>
            <translation>
                <numerusform>The dates of %Ln export may be read wrongly</numerusform>
                <numerusform>The dates of %Ln exports may be read wrongly</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports may be cut</source>
            <translation>
                <numerusform>%Ln export may be cut</numerusform>
                <numerusform>%Ln exports may be cut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines of {name} could not be read</source>
            <translation>
                <numerusform>%Ln line of {name} could not be read</numerusform>
                <numerusform>%Ln lines of {name} could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They stand before the first message and are in no figure.</source>
            <translation>
                <numerusform>It stands before the first message and is in no figure.</numerusform>
                <numerusform>They stand before the first message and are in no figure.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports have lines that could not be read</source>
            <translation>
                <numerusform>%Ln export has lines that could not be read</numerusform>
                <numerusform>%Ln exports have lines that could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines of {name} look like messages</source>
            <translation>
                <numerusform>%Ln line of {name} looks like a message</numerusform>
                <numerusform>%Ln lines of {name} look like messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They were taken as text of the message before.</source>
            <comment>lines</comment>
            <translation>
                <numerusform>It was taken as text of the message before.</numerusform>
                <numerusform>They were taken as text of the message before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln have no valid date</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%Ln has no valid date</numerusform>
                <numerusform>%Ln have no valid date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln begin in another way</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%Ln begins in another way</numerusform>
                <numerusform>%Ln begin in another way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They were taken as text: {reasons}.</source>
            <extracomment>{reasons} is such as: 2 have no valid date and 1 begins in another way.</extracomment>
            <translation>
                <numerusform>It was taken as text: {reasons}.</numerusform>
                <numerusform>They were taken as text: {reasons}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports have lines that look like messages</source>
            <translation>
                <numerusform>%Ln export has lines that look like messages</numerusform>
                <numerusform>%Ln exports have lines that look like messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes of {name} are no text</source>
            <translation>
                <numerusform>%Ln byte of {name} is no text</numerusform>
                <numerusform>%Ln bytes of {name} are no text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They are shown as �. The file may be damaged.</source>
            <translation>
                <numerusform>It is shown as �. The file may be damaged.</numerusform>
                <numerusform>They are shown as �. The file may be damaged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports hold bytes that are no text</source>
            <translation>
                <numerusform>%Ln export holds bytes that are no text</numerusform>
                <numerusform>%Ln exports hold bytes that are no text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages begin in the second one, as after a change of phone.</source>
            <translation>
                <numerusform>%Ln message begins in the second one, as after a change of phone.</numerusform>
                <numerusform>%Ln messages begin in the second one, as after a change of phone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports are written in two ways</source>
            <translation>
                <numerusform>%Ln export is written in two ways</numerusform>
                <numerusform>%Ln exports are written in two ways</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages of {name} stand in another export too</source>
            <translation>
                <numerusform>%Ln message of {name} stands in another export too</numerusform>
                <numerusform>%Ln messages of {name} stand in another export too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} is of the same chat. They count once.</source>
            <extracomment>{name} is another export of the same chat.</extracomment>
            <translation>
                <numerusform>{name} is of the same chat. It counts once.</numerusform>
                <numerusform>{name} is of the same chat. They count once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports repeat what others hold</source>
            <translation>
                <numerusform>%Ln export repeats what others hold</numerusform>
                <numerusform>%Ln exports repeat what others hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports look like others</source>
            <translation>
                <numerusform>%Ln export looks like others</numerusform>
                <numerusform>%Ln exports look like others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln lines of {name} go on so. Else {name} would say “{rest}: …”.</source>
            <translation>
                <numerusform>The %Ln line of {name} goes on so. Else {name} would say “{rest}: …”.</numerusform>
                <numerusform>All %Ln lines of {name} go on so. Else {name} would say “{rest}: …”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports have names with a colon</source>
            <translation>
                <numerusform>%Ln export has names with a colon</numerusform>
                <numerusform>%Ln exports have names with a colon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes in it are no text.</source>
            <translation>
                <numerusform>%Ln byte in it is no text.</numerusform>
                <numerusform>%Ln bytes in it are no text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>of an export</comment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln notices</source>
            <comment>of an export</comment>
            <translation>
                <numerusform>%Ln notice</numerusform>
                <numerusform>%Ln notices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message numerus="yes">
            <source>%Ln of them write half</source>
            <translation>
                <numerusform>%Ln of them writes half</numerusform>
                <numerusform>%Ln of them write half</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>day</numerusform>
                <numerusform>days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln week</numerusform>
                <numerusform>%Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln replies only</source>
            <translation>
                <numerusform>of %Ln reply only</numerusform>
                <numerusform>of %Ln replies only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Half of %Ln replies were at least this fast. A reply is a message after somebody else's, at most 24 hours later, by the clock: nights and weekends are included.</source>
            <translation>
                <numerusform>Of %Ln reply. A reply is a message after somebody else's, at most 24 hours later, by the clock: nights and weekends are included.</numerusform>
                <numerusform>Half of %Ln replies were at least this fast. A reply is a message after somebody else's, at most 24 hours later, by the clock: nights and weekends are included.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages; photos and calls have no length.</source>
            <translation>
                <numerusform>Of %Ln text message; photos and calls have no length.</numerusform>
                <numerusform>Of %Ln text messages; photos and calls have no length.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came in this hour of the day.</source>
            <translation>
                <numerusform>%Ln message came in this hour of the day.</numerusform>
                <numerusform>%Ln messages came in this hour of the day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %Ln days</source>
            <translation>
                <numerusform>mean of %Ln day</numerusform>
                <numerusform>mean of %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All messages by all days from the first to the last; %Ln days had none.</source>
            <translation>
                <numerusform>All messages by all days from the first to the last; %Ln day had none.</numerusform>
                <numerusform>All messages by all days from the first to the last; %Ln days had none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeywordsPage</name>
        <message numerus="yes">
            <source>All %Ln words</source>
            <extracomment>The title of the table of keywords.</extracomment>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>All %Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln words</source>
            <extracomment>The title of the table of keywords while something is looked for.</extracomment>
            <translation>
                <numerusform>{shown} of %Ln word</numerusform>
                <numerusform>{shown} of %Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %Ln; larger is more frequent</source>
            <extracomment>Beside the title of the keyword cloud, where not all words found a place.</extracomment>
            <translation>
                <numerusform>the first; larger is more frequent</numerusform>
                <numerusform>the first %Ln; larger is more frequent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>keywords</name>
        <message numerus="yes">
            <source>{share} of %Ln messages with text</source>
            <extracomment>The tip of a keyword's messages: "3.1 % of 176,204 messages with text".</extracomment>
            <translation>
                <numerusform>{share} of %Ln message with text</numerusform>
                <numerusform>{share} of %Ln messages with text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>orders</name>
        <message numerus="yes">
            <source>In all %Ln exports whose dates prove no order</source>
            <extracomment>In the menu that changes the order of dates; the orders follow.</extracomment>
            <translation>
                <numerusform>In the export whose dates prove no order</numerusform>
                <numerusform>In all %Ln exports whose dates prove no order</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message numerus="yes">
            <source>Your choice, but %Ln dates can't be read in this order</source>
            <translation>
                <numerusform>Your choice, but %Ln date can't be read in this order</numerusform>
                <numerusform>Your choice, but %Ln dates can't be read in this order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your choice; %Ln dates prove it</source>
            <translation>
                <numerusform>Your choice; %Ln date proves it</numerusform>
                <numerusform>Your choice; %Ln dates prove it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Certain: %Ln dates prove it, none speaks against it</source>
            <comment>an order of dates</comment>
            <translation>
                <numerusform>Certain: %Ln date proves it, none speaks against it</numerusform>
                <numerusform>Certain: %Ln dates prove it, none speaks against it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Likely: %Ln dates speak for it, {against} against it</source>
            <comment>an order of dates</comment>
            <translation>
                <numerusform>Likely: %Ln date speaks for it, {against} against it</numerusform>
                <numerusform>Likely: %Ln dates speak for it, {against} against it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are no text</source>
            <extracomment>At the end of a line about a file that is damaged.</extracomment>
            <translation>
                <numerusform>%Ln byte is no text</numerusform>
                <numerusform>%Ln bytes are no text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>All %Ln</source>
            <comment>opens the page with all people or words</comment>
            <translation>
                <numerusform>Show %Ln</numerusform>
                <numerusform>All %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>run</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>beneath the size</comment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>computers</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>computer</numerusform>
                <numerusform>computers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>of all computers</comment>
            <translation>
                <numerusform>%Ln process</numerusform>
                <numerusform>%Ln processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pieces</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>piece</numerusform>
                <numerusform>pieces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message numerus="yes">
            <source>and of %Ln other files like it</source>
            <extracomment>Beside "Order of the date": a choice that holds for files like the one shown.</extracomment>
            <translation>
                <numerusform>and of 1 other file like it</numerusform>
                <numerusform>and of %Ln other files like it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>sources that are not listed</comment>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation>
                <numerusform>%Ln export</numerusform>
                <numerusform>%Ln exports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The only %Ln words</source>
            <comment>a chat with few words</comment>
            <translation>
                <numerusform>The only word</numerusform>
                <numerusform>The only %Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more people</source>
            <translation>
                <numerusform>%Ln more person</numerusform>
                <numerusform>%Ln more people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnderstoodPage</name>
        <message numerus="yes">
            <source>%Ln things</source>
            <extracomment>Beside Worth a look: how many things there are.</extracomment>
            <translation>
                <numerusform>%Ln thing</numerusform>
                <numerusform>%Ln things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation>
                <numerusform>%Ln export</numerusform>
                <numerusform>%Ln exports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more; sort the table by its columns to find them.</source>
            <extracomment>Below the first of many things; the table is the one of exports above.</extracomment>
            <translation>
                <numerusform>%Ln more; sort the table by its columns to find it.</numerusform>
                <numerusform>%Ln more; sort the table by its columns to find them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln doubtful lines</source>
            <extracomment>Over lines of an export that are in no figure, or were taken as text.</extracomment>
            <translation>
                <numerusform>%Ln doubtful line</numerusform>
                <numerusform>%Ln doubtful lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>chat</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation>
                <numerusform>%Ln export</numerusform>
                <numerusform>%Ln exports</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cloud</name>
        <message numerus="yes">
            <source>%Ln times</source>
            <extracomment>In the tip of a keyword: how often it stands.</extracomment>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>In the tip of a keyword: in how many messages it stands.</extracomment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DailyPlot</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Tip of a mark of a plot.</extracomment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeatLegend</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Legend of the hours' colours, at its right end.</extracomment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HourBars</name>
        <message numerus="yes">
            <source>{hours} h: %Ln messages</source>
            <extracomment>Over a bar of a person's day: 10–11 h: 49 messages.</extracomment>
            <translation>
                <numerusform>{hours} h: %Ln message</numerusform>
                <numerusform>{hours} h: %Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeaksPlot</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Tip of a mark of a plot.</extracomment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>running</name>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation>
                <numerusform>%Ln export</numerusform>
                <numerusform>%Ln exports</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>of a piece</comment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pieces</source>
            <comment>of a run</comment>
            <translation>
                <numerusform>%Ln piece</numerusform>
                <numerusform>%Ln pieces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln computers</source>
            <comment>of a run</comment>
            <translation>
                <numerusform>%Ln computer</numerusform>
                <numerusform>%Ln computers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tries were lost.</source>
            <translation>
                <numerusform>%Ln try was lost.</numerusform>
                <numerusform>%Ln tries were lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>that count, on one or more computers</comment>
            <translation>
                <numerusform>%Ln process</numerusform>
                <numerusform>%Ln processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln computers are ready</source>
            <comment>at the foot</comment>
            <translation>
                <numerusform>%Ln computer is ready</numerusform>
                <numerusform>%Ln computers are ready</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>Let go to look at %Ln files</source>
            <extracomment>Over the whole window while files are dragged over it.</extracomment>
            <translation>
                <numerusform>Let go to look at %Ln file</numerusform>
                <numerusform>Let go to look at %Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>Looking at %Ln files</source>
            <extracomment>The title of the preview while files are looked at.</extracomment>
            <translation>
                <numerusform>Looking at %Ln file</numerusform>
                <numerusform>Looking at %Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <extracomment>Beside a size, in the title of the preview.</extracomment>
            <translation>
                <numerusform>%Ln export</numerusform>
                <numerusform>%Ln exports</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_FilesCard</name>
        <message numerus="yes">
            <source>%Ln photos and voice notes in the zip are left out</source>
            <extracomment>Beside "Files" in the preview; such files never leave the computer.</extracomment>
            <translation>
                <numerusform>%Ln photo or voice note in the zip is left out</numerusform>
                <numerusform>%Ln photos and voice notes in the zip are left out</numerusform>
            </translation>
        </message>
    </context>
</TS>
