<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>Actions</name>
        <message>
            <source>Sample: a bicycle shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files are needed again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the same exports on the window to count them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted; the report is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Still counting</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln analyses are still being counted.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Closing the window calls them off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>briefs</name>
        <message>
            <source>Reading the files</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to count</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelling</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the server</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}, waiting for the server</source>
            <comment>share that is done; the server is away</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Almost done</source>
            <comment>an analysis, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}, about {time} left</source>
            <comment>share that is done, time left</comment>
            <translation type="unfinished" />
        </message>
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
        <name>computers</name>
        <message>
            <source>Unknown computer</source>
            <extracomment>In place of the name of a computer.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer</source>
            <extracomment>In place of the name of the computer that a person sits at.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>The picture could not be drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report itself is well. Save it as data, or try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not drawn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnalysesModel</name>
        <message>
            <source>Running</source>
            <extracomment>Heading in the sidebar, above analyses that are being counted.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <extracomment>Heading in the sidebar, above analyses of today.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <extracomment>Heading in the sidebar, above analyses of the days before.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>of {size}</source>
            <comment>1.5 of 50.0 MB</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a short date, as Qt writes dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <comment>day and month, as Qt writes dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a full date, as Qt writes dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>weekday, day and month, as Qt writes dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>weekday and date, as Qt writes dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day and its month, as Qt writes dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>a period of days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>s</source>
            <comment>seconds, beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <comment>minutes, beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>h</source>
            <comment>hours, beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d</source>
            <comment>days, beside a figure</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>troubles</name>
        <message>
            <source>This is not a WhatsApp chat</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds text, but no line begins with a date, a time and a sender. Choose the file that the phone made with “Export chat”; its name begins with “WhatsApp Chat” or “_chat”.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a chat</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not take these files</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the files is empty or has a name that the server can't use. Rename it or leave it out, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files refused</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too much at a time</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server takes less than this at a time. Choose fewer or smaller files, or wait until your other analyses are done.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too large</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file changed meanwhile</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} changed while it was being sent. Wait until it is copied or exported whole, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File changed</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not know this setting</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the order of the date again, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting refused</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server can't do this analysis</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server may be older than this window. Ask whoever runs it to update it, or choose another server in the settings.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not offered</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The analysis is no longer there</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was deleted at the server. Drop the files again to count them again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the report is no longer there</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not keep it any more. Count the files again to have it.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part missing</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part could not be counted</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computers tried one part several times without success. Count again; if it happens again, leave out the file that was added last.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part failed</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The analysis was cancelled</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was sent is deleted at the server. Count again whenever you like.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server has taken over</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The analysis goes on there. Try again to follow it.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No computer is free to count</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the computers that count can be reached. Try again in a moment; if it goes on, ask whoever runs the server.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody counts</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test did not succeed</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No computer gave an answer. Try again in a moment.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not know this test</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server may be older than this window. Ask whoever runs it to update it.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown test</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space on the disk of the computer that counts, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disk full</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server made a mistake</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count again. If it happens again, tell whoever runs the server: its log says more.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server failed</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not let you in</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is missing, wrong or too old. Enter it again in the settings, or ask whoever runs the server for a new one.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not let in</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server is too busy</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has too many connections. Close other windows that use it, or try again in a moment.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too busy</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server is being stopped</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be back in a moment. Try again then.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server stops</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is too slow</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server heard nothing for too long. Check the connection to the internet, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too slow</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server and this window do not fit together</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are of different versions. Update the older one of the two.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong version</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server took this window for an older program. Check the server's address in the settings.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is disturbed</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something between this computer and the server changes what is sent. Check the server's address in the settings, or ask whoever runs the network.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disturbed</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server and this window misunderstand each other</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may be of different versions. Update the older one of the two, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Misunderstood</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the file arrived damaged. Try again; if it happens again, ask whoever runs the network.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sending was interrupted</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the file arrived in the wrong order. Try again; it goes on where it stopped.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file</source>
            <comment>in place of a file's name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not answer</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody answers at {name}. Check that the server is running and that this computer is online, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an Atalaya server</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else answers at {name}. Check the server's address in the settings.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong server</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server can't be trusted</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers at {name} can't prove who it is. Check the address and the certificate file in the settings, or ask whoever runs the server.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not trusted</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server was chosen</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The analysis goes on at the server where it was begun. Go back to that server to see it, or count again here.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left behind</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was closed</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Try again; the server keeps what it has received.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address can't be read</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no address of a server. Write its name and port, such as “chats.example.com:7427”.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong address</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer can't count right now</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part of Atalaya that counts did not start. Check that the disk has room, then try again; if it does not help, start Atalaya again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't count</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be saved</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written to {name}. Choose another folder, or check that the disk has room.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two files would have one name</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report and its picture can't share {name}. Choose another name for one.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same name</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture can be drawn</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part that draws is missing on this computer. Save the report as JSON instead, or install Atalaya again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result can't be written</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place it should go to takes no more. Check that the disk has room, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not written</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in {name}. Export the chat again on the phone.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no chat in it</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text of a chat in {name}. Choose the .txt or .zip that the phone made with “Export chat”.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No chat in it</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zip is locked</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is locked with a password. Unpack it first, then drop the text that is in it.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zip can't be read</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged, or is not what a phone makes. Export the chat again, or unpack the zip and drop the text that is in it.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged zip</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was moved, renamed or deleted. Find it again and drop it here.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not there</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be read</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can't be opened. Check that it is still there and that you may read it, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't be read</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} changed while it was being read. Wait until it is copied or exported whole, then drop it again.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate file can't be used</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can't be read, or holds no certificates. Choose another one in the settings, or ask whoever runs the server for it.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bad certificate</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are too many files for one analysis</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose fewer chats at a time, and count the others afterwards.</source>
            <comment>what to do about a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many files</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <comment>title of a failure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This should not have happened. Try again; if it happens again, close the window and open it once more.</source>
            <comment>what to do about a failure that nobody foresaw</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <comment>a failure, in the sidebar</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>titles</name>
        <message>
            <source>Chat</source>
            <comment>the title of a chat whose name is not known</comment>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>Find a person</source>
            <extracomment>In a field above the table of people.</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All %Ln people</source>
            <extracomment>The title of the table of everybody who wrote.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nobody wrote a message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“What I understood” tells how the exports were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies the table for a spreadsheet: times in seconds, shares as fractions.</source>
            <extracomment>The tip of Copy, above the table of people.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <extracomment>The title of the table of everybody who wrote.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is called {name}.</source>
            <extracomment>In the table of people where the search finds none.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search looks at names only.</source>
            <translation type="unfinished" />
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
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who wrote at least one message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of all</source>
            <extracomment>Below a person's messages; {share} is such as 23.7 %.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos, films, voice messages and files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most active</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name} wrote %Ln messages.</source>
            <extracomment>{name} wrote so many messages.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Half is written by</source>
            <extracomment>A label; the figure below it is a number of people.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people</source>
            <comment>beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of everybody</source>
            <extracomment>Below how many people wrote half of the messages; {share} of all people.</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln people write half of all messages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>90 % within</source>
            <extracomment>A label: nine of ten replies came within the time below.</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>of %Ln replies</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nine of ten replies came within this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few to tell</source>
            <extracomment>Below a typical reply that was made from less than five.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half came faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nine of ten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nights included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A few late replies make the mean much longer than a typical one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} a message</source>
            <extracomment>Below a person's words; {count} is such as 8.8.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No replies: nothing was written after somebody else's message.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation type="unfinished" />
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
        <message>
            <source>{day}, {time}</source>
            <extracomment>A day and a time of day, in a tip.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all messages, everybody's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical reply (s)</source>
            <comment>a title over seconds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of the replies came faster. A reply is a message after somebody else's within 24 hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>90 % within (s)</source>
            <comment>a title over seconds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters of a text message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages by hour of the day; each on its own scale. Sorts by busiest hour.</source>
            <translation type="unfinished" />
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
        <message>
            <source>The most active people</source>
            <extracomment>Read by screen readers.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody wrote a message.</source>
            <extracomment>In the overview's table where there is nobody.</extracomment>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>{count} a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message is anything with a sender: text, photo, call, or one that was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln of them write half</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Everybody who wrote at least one message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <comment>beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>From the first to the last message, both days included.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>90 % within {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody replied</source>
            <translation type="unfinished" />
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
        <message>
            <source>Typical reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages; photos and calls have no length.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Busiest hour</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln messages came in this hour of the day.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>h</source>
            <comment>o'clock</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on {weekday}</source>
            <comment>as in: on Monday</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the drop to the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report was there already; the figure is of its own count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hour of the day with the most messages, all days together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busiest weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weekday with the most messages, all weeks together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busiest of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hour of a weekday with the most messages: the darkest cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busiest day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages a day</source>
            <translation type="unfinished" />
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
        <message>
            <source>Outside {first}–{last} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages before {first} h and from {last} h on, on all days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At weekends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages on Saturdays and Sundays.</source>
            <translation type="unfinished" />
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
        <message>
            <source>Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A name is one person, however its blanks and marks are written; of a phone number only the digits count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times are as on the phone that made the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An export does not say its time zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply counts up to 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After that the next message begins something new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their common words are left out of the keywords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dates were found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without dates there are no messages.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In %Ln exports another order is possible.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The dates leave no doubt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates are written in different orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds no messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be no chat, or written in a way not known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may be cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages, and this export has about so many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates of {name} may be read wrongly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were read {order}, which is {share} sure.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln lines of {name} could not be read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>They stand before the first message and are in no figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates are day, month, year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates are month, day, year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates are year, month, day</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln exports {order}</source>
            <extracomment>A part of a list: how many exports have their dates in which order.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Each export was read by its own: {list}.</source>
            <extracomment>{list} is such as: 2 exports day first and 1 export month first.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoursPage</name>
        <message>
            <source>When messages come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages by weekday and hour, times as on the phone</source>
            <extracomment>Beside the title of the card of weekdays and hours.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages a day</source>
            <extracomment>Beside the title of the card of days, where these are too few for more.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages a day; the line is the mean of 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages a day; the line is the mean of 7 days. Scroll to come nearer, drag to move, double-click to see all.</source>
            <extracomment>Beside the title of the card of days, which can be zoomed.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeywordStrip</name>
        <message>
            <source>Selected word</source>
            <extracomment>Above the word that was selected, in the line beneath the keyword cloud.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most frequent</source>
            <extracomment>Above the first word, in the line beneath the keyword cloud.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {count}</source>
            <extracomment>Beside a keyword's rank: "9 of 200".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <extracomment>How often a keyword stands, above the figure.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <extracomment>How many messages hold a keyword, above the figure.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <extracomment>The share of messages with text that hold a keyword, above the figure.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank</source>
            <extracomment>A keyword's place among all, above the figure.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeywordsPage</name>
        <message>
            <source>Find a word</source>
            <extracomment>In the field above the table of keywords.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <extracomment>An action beside the table of keywords.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common words of Spanish, English and Portuguese are left out.</source>
            <extracomment>Beneath the table of keywords.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keywords</source>
            <extracomment>Read by screen readers.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such word</source>
            <extracomment>Where no keyword holds what was looked for.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten what you look for, or empty the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <extracomment>In place of "Copy", for a moment.</extracomment>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>larger is more frequent; click a word to see it in the list</source>
            <extracomment>Beside the title of the keyword cloud.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>keywords</name>
        <message>
            <source>Rank</source>
            <extracomment>The title over the ranks of keywords in a spreadsheet.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word</source>
            <extracomment>The title over keywords in a table.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <extracomment>The title over how often keywords stand.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often the word stands in all messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <extracomment>The title over how many messages hold a keyword.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many messages hold the word.</source>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of all messages, replies within 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When messages come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages a day; the line is the mean of 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>larger is more frequent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open the page</source>
            <translation type="unfinished" />
        </message>
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
        <name>PersonCard</name>
        <message>
            <source>messages by hour of the day</source>
            <extracomment>Over the bars of a person's day.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>run</name>
        <message>
            <source>Seconds since the analysis was begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piece</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted by</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Began</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MB/s</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast its computer counted this piece.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one where a computer failed or fell silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tries}, {lost} lost</source>
            <extracomment>In the table of pieces; {lost} of the tries came to nothing.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost by {names}.</source>
            <comment>computers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from start to report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the moment the analysis was begun until its report was there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the earlier count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same chats were counted before, so the report was opened from the earlier count; all figures here are of that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>beneath the size</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The bytes of all chats together, before they were packed for sending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} while counting</source>
            <comment>{size} is a speed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data by the whole time, sending and waiting included; beneath, by the time from the first piece's start to the last one's end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>computers</source>
            <comment>beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>of all computers</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Computers that counted at least one piece of what the report holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {computers} with {processes}</source>
            <comment>5 with 20 processes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Efficiency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of their time was counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first piece's start to the last one's end: the share of all computers' time in which their processes had a piece to count. Tries that were lost don't count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no piece was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each piece of the data is in the report exactly once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pieces</source>
            <comment>beside a figure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the report is complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unit}/s</source>
            <comment>a speed: MB/s</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>WhatsApp chat</source>
            <comment>what a file is</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not understood</source>
            <comment>what a file is</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{phone}, {hours}</source>
            <comment>Android, 24 h</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{encoding} text, {phone}, 12-hour clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{encoding} text, {phone}, 24-hour clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <comment>under a part of a line</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time</source>
            <comment>under a part of a line</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sender</source>
            <comment>under a part of a line</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <comment>under a part of a line</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certain: the year stands first</source>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>Your choice; no date speaks against it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Certain: %Ln dates prove it, none speaks against it</source>
            <comment>an order of dates</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Likely: {proof} dates speak for it, {against} against it</source>
            <comment>an order of dates</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certain: with dots the day stands first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely: read so, the days run forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely: read so, the days lie close together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely: American phones write the time so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guess: no date tells. Check the messages below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>Pieces of the run</source>
            <extracomment>Read by screen readers.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the time went</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was counted</source>
            <extracomment>Instead of the drawing of a run that left no traces.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pieces and phases of the run will stand here once chats hold messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pieces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened from the earlier count</source>
            <extracomment>Beside the title of the drawing of a run that took place earlier.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seconds since the start; each bar is a piece and its size</source>
            <extracomment>Beside the title of the drawing of a run.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>by weekday and hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When messages come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages; line: mean of 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>larger is more frequent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no words were written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No message was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The exports hold notices alone, or nothing that could be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 of 1</source>
            <comment>the number of the page</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} (may be cut)</source>
            <comment>a source</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message is anything with a sender: text, photo, call, or one that was deleted. A reply is a message whose sender differs from the one before it, at most 24 hours later. Reply times are by the clock, nights and weekends included. Mean length counts text messages. Times are as on the phone that made the export.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>sources that are not listed</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Atalaya</source>
            <comment>the program's name; stays as it is</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>WhatsApp chats, {exports}, {size}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>WhatsApp chats, {period} ({days}), {exports}, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first ten words</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The only %Ln words</source>
            <comment>a chat with few words</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of all messages; 90 % within: nine of ten replies were at least this fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln more people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Agent</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typical reply</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>90 % within</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By hour</source>
            <comment>head of a column</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>day first</source>
            <extracomment>In the table of exports, beneath Dates.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>month first</source>
            <extracomment>In the table of exports, beneath Dates.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year first</source>
            <extracomment>In the table of exports, beneath Dates.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <extracomment>A day and a time of day, in a table.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The earliest message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The latest message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the letters are stored in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which order a date's numbers stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines before the first message; they are in no figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} sure</source>
            <extracomment>The tip of an export's dates; {share} is such as 97.0 %.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be cut</source>
            <extracomment>In the table of exports: the file may lack messages.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole</source>
            <extracomment>In the table of exports: the file lacks nothing.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnderstoodPage</name>
        <message>
            <source>Exports</source>
            <extracomment>The title of the table of what was given.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no exports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>Nothing was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report has no exports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands out</source>
            <extracomment>In Worth a look where nothing is.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every line was read, and no export looks cut.</source>
            <translation type="unfinished" />
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
        <name>FindingLine</name>
        <message>
            <source>Worth a look: {sentence}</source>
            <extracomment>Read by screen readers in front of a sentence with a sign of warning.</extracomment>
            <translation type="unfinished" />
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
        <message>
            <source>times as on the phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I understood</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cloud</name>
        <message>
            <source>No keywords here</source>
            <extracomment>In place of the keyword cloud, in bold.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The messages hold no words but very common ones.</source>
            <extracomment>In place of the keyword cloud, below the bold sentence.</extracomment>
            <translation type="unfinished" />
        </message>
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
        <message>
            <source>{word}: {times} in {messages}</source>
            <extracomment>The tip of a keyword: "pedido: 5,848 times in 5,438 messages".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyword cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected.</source>
            <extracomment>Read by screen readers after a keyword's figures.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most frequent words: {words}.</source>
            <extracomment>Read by screen readers about the keyword cloud.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DailyPlot</name>
        <message>
            <source>Messages a day</source>
            <extracomment>Spoken name of the plot of days.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No messages here</source>
            <extracomment>In bold, where the plot of days would be.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a chat has some, their days stand here.</source>
            <extracomment>Below "No messages here", where the plot of days would be.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{period}. Most messages came on {day}: {count}. Arrow keys move from day to day.</source>
            <extracomment>Spoken description; {count} is "2,759 messages", {period} "2 March to 30 August 2026".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean of 7 days: {mean}</source>
            <extracomment>Tip of a day, below its messages; {mean} is a number.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {count}</source>
            <extracomment>Beside the greatest bar of the plot of days: Mon 11 May: 2,759.</extracomment>
            <translation type="unfinished" />
        </message>
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
        <name>FindField</name>
        <message>
            <source>Show all again</source>
            <extracomment>The cross in a field in which something is looked for.</extracomment>
            <translation type="unfinished" />
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
        <message>
            <source>From light, no messages, to dark, {most} in an hour of a weekday</source>
            <extracomment>Spoken name of the legend of the hours' colours; {most} is "4,361 messages".</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HourBars</name>
        <message>
            <source>Messages by hour of the day</source>
            <extracomment>Read by screen readers about the bars of a person's day.</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{hours} h: %Ln messages</source>
            <extracomment>Over a bar of a person's day: 10–11 h: 49 messages.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>0 h</source>
            <extracomment>The first label of an axis of hours; the others are bare numbers.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeaksPlot</name>
        <message>
            <source>When messages come, by weekday and hour</source>
            <extracomment>Spoken name of the plot of weekdays and hours.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No messages here</source>
            <extracomment>In bold, where the plot of weekdays and hours would be.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a chat has some, their hours stand here.</source>
            <extracomment>Below "No messages here", where the plot of weekdays and hours would be.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most messages come {when}: {count}. The busiest hour of all days is {hour}, the busiest weekday {weekday}. Arrow keys move from cell to cell.</source>
            <extracomment>Spoken description; {when} is "Mon, 14 to 15 h", {count} "4,361 messages".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last} h</source>
            <extracomment>Tip of an hour's bar: 14 to 15 h.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday}, {first} to {last} h</source>
            <extracomment>Tip of an hour of a weekday: Mon, 14 to 15 h.</extracomment>
            <translation type="unfinished" />
        </message>
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
        <name>PieceRows</name>
        <message>
            <source>{done} of {all} pieces are done, {active} are being counted.</source>
            <extracomment>Read by screen readers about the pieces of a running analysis.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>running</name>
        <message>
            <source>done</source>
            <comment>a piece</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <comment>a piece</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>try {nth}: {state}</source>
            <comment>a piece that was lost before</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <comment>a step of a running analysis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <comment>a step that is done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <comment>a step of a running analysis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waited</source>
            <comment>a step that is done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting</source>
            <comment>a step of a running analysis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <comment>a step that is done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining</source>
            <comment>a step of a running analysis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined</source>
            <comment>a step that is done</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <comment>the last step of a running analysis</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sending</source>
            <comment>in a list of what is under way</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <comment>in a list of what is under way</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counting</source>
            <comment>in a list of what is under way</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joining</source>
            <comment>in a list of what is under way</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>almost done</source>
            <comment>beside the bar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {time} left</source>
            <comment>beside the bar</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>started {time}</source>
            <comment>{time} is a time of day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unit}/s</source>
            <comment>a speed: MB/s</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the data has been counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has been counted by the time that has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Steps</source>
            <extracomment>Read by screen readers: the row of steps of a running analysis.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <extracomment>Read by screen readers after the name of a step.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under way</source>
            <extracomment>Read by screen readers after the name of a step.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to come</source>
            <extracomment>Read by screen readers after the name of a step.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Sorted by {column}, greatest first.</source>
            <extracomment>Read by screen readers about a table.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorted by {column}, least first.</source>
            <extracomment>Read by screen readers about a table.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Left and Ctrl+Right sort by another column, Ctrl+Enter turns the order, Ctrl+C copies; the menu key offers the same.</source>
            <extracomment>Read by screen readers about a table. The menu key is the one that opens menus.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <extracomment>In a table's menu; copies the rows as text for a spreadsheet.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
            <extracomment>In a table's menu; the columns follow.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Where the time went</source>
            <extracomment>Read by screen readers: the name of the drawing of a run.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow keys go from bar to bar.</source>
            <extracomment>Read by screen readers after the summary of a run's drawing.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Phases</source>
            <extracomment>Beside the row that shows a run's phases: sending, waiting, counting, joining.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <comment>a phase of a run</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <comment>a phase of a run</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting</source>
            <comment>a phase of a run</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining</source>
            <comment>a phase of a run</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first to the last byte that was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first piece that waited for a computer until the last one was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first piece that was begun until the last one was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first two results that were joined to the whole report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{piece}, lost</source>
            <extracomment>On the bar of a try that came to nothing; {piece} is a number.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{piece}, again</source>
            <extracomment>On the bar of a piece that was counted anew; {piece} is a number.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer failed or fell silent; the piece was sent again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>of a piece</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{messages}, {size} a second</source>
            <comment>of a piece</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piece {piece}, {size}: try {nth} of {all}, lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piece {piece}, {size}: try {nth} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Piece {piece}, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {start} to {end}, {time}</source>
            <comment>times of a bar</comment>
            <translation type="unfinished" />
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
        <message>
            <source>{pieces} on {computers}, in {time}.</source>
            <translation type="unfinished" />
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
        <name>Banner</name>
        <message>
            <source>Count on this computer</source>
            <extracomment>In the banner above the page: from now on, count here and not on the server.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <extracomment>In the banner above the page: try to reach the server at once.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server {name} does not answer.</source>
            <extracomment>In the banner above the page; {name} is the address of a server.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server {name} does not let us in.</source>
            <extracomment>In the banner above the page; {name} is the address of a server.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer can't count right now.</source>
            <extracomment>In the banner above the page, when the program's own cluster did not start.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reports stay open. Trying again in {time}.</source>
            <extracomment>In the banner above the page; {time} is like "8 s".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reports stay open. Trying now…</source>
            <extracomment>In the banner above the page, while a try is under way.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Server does not answer</source>
            <comment>at the foot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server does not let us in</source>
            <comment>at the foot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting did not start</source>
            <comment>at the foot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer gets ready</source>
            <comment>at the foot, under Starting</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <comment>at the foot: the cluster is</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>that count, on one or more computers</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This computer is ready</source>
            <comment>at the foot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No computer is there to count</source>
            <comment>at the foot</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln computers are ready</source>
            <comment>at the foot</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>trying now</source>
            <comment>at the foot, the server is away</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next try in {time}</source>
            <comment>at the foot; time is like 8 s</comment>
            <translation type="unfinished" />
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
        <message>
            <source>Only files of this computer can be counted</source>
            <extracomment>Over the whole window while a link to a web page is dragged over it.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and voice notes stay on this computer.</source>
            <extracomment>Over the whole window while files are dragged over it, under the sentence.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Settings</source>
            <extracomment>The button at the foot of the sidebar.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>What was copied is no file</source>
            <extracomment>A message at the corner of the window, after Ctrl+V.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a file, a folder or its path, then paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only files of this computer can be counted</source>
            <extracomment>A message at the corner of the window, after a link was dropped.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what the link leads to as a file, then drop that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>phones</name>
        <message>
            <source>Export chat</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without media</source>
            <comment>in WhatsApp's question on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap the three dots, then More.</source>
            <comment>on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap Export chat</source>
            <comment>on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the menu that opens.</source>
            <comment>on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear chat</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose Without media</source>
            <comment>on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the file to this computer, by mail or cable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Include media</source>
            <comment>in WhatsApp's question on Android</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Chat</source>
            <comment>in WhatsApp on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap the name at the top.</source>
            <comment>on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tap Export Chat</source>
            <comment>on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands at the bottom of the page.</source>
            <comment>on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to Favorites</source>
            <comment>in WhatsApp on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear Chat</source>
            <comment>in WhatsApp on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose Without Media</source>
            <comment>on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the file to this computer, by mail or AirDrop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach Media</source>
            <comment>in WhatsApp's question on the iPhone</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without Media</source>
            <comment>in WhatsApp's question on the iPhone</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Keep</source>
            <extracomment>The harmless answer to a question like "Delete this analysis?".</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Pages of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a picture (PNG)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As data (JSON)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Cancel</source>
            <extracomment>Ends a running analysis.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <extracomment>Read by screen readers: the bar of a running analysis.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pieces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can start another analysis meanwhile. Cancelling deletes what was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting ready to send</source>
            <extracomment>Where an analysis was begun and no news of it came yet.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelling…</source>
            <extracomment>On the button, while an analysis is being ended.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting what was sent</source>
            <extracomment>Beside the bar, while an analysis is being ended.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} done; the light part of a bar is being counted</source>
            <extracomment>Beside the title of the list of pieces.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_PieceArea</name>
        <message>
            <source>Pieces</source>
            <extracomment>Read by screen readers: the list of pieces of a running analysis.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Exports</source>
            <comment>heading in the list of keys</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take copied files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave a file out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <comment>heading in the list of keys</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of analyses</source>
            <comment>heading in the list of keys</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the list, and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <comment>heading in the list of keys</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Atalaya</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsOverlay</name>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>For screen readers: the list of all keys, over the window.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_KeysCard</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <extracomment>For screen readers: the part of the window at the left.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New analysis</source>
            <extracomment>The button at the top of the sidebar.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {title}?</source>
            <extracomment>A question; {title} names an analysis.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is gone for good then. Your exported chats stay where they are.</source>
            <extracomment>Below the question whether to delete an analysis.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidebarList</name>
        <message>
            <source>Analyses</source>
            <extracomment>For screen readers: the list in the sidebar.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <extracomment>In the menu of an analysis in the sidebar.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the counting</source>
            <extracomment>In the menu of an analysis in the sidebar: stop counting.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <extracomment>In the menu of an analysis in the sidebar.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your analyses will be listed here.</source>
            <extracomment>In the sidebar while nothing was ever counted.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RenameField</name>
        <message>
            <source>New title</source>
            <extracomment>For screen readers: the field in the sidebar in which an analysis is renamed.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Keyboard shortcuts: press ?</source>
            <extracomment>At the foot of the welcome page; "?" is the key.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chats are sent to {name} and counted there. Photos are never sent.</source>
            <extracomment>At the foot of the welcome page; {name} is a server's address.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting happens on this computer. Nothing is sent anywhere unless you connect a server.</source>
            <extracomment>At the foot of the welcome page.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp exports (*.txt *.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what happens in your team’s chats</source>
            <extracomment>The title of the welcome page.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who carries the load, when the peaks come, how long customers wait, what they ask for again and again.</source>
            <extracomment>Below the title of the welcome page.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting an export from the phone</source>
            <extracomment>Above the three steps on the welcome page.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop WhatsApp exports here</source>
            <extracomment>In the middle of the welcome page.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text files, zips or whole folders, as many as you like. Photos and voice notes stay on this computer.</source>
            <extracomment>Under the title in the middle of the welcome page.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>The main button of the welcome page; opens the system's dialog.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <extracomment>The tip of the button beside "Choose files…".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at a sample</source>
            <extracomment>A button of the welcome page: count an invented chat to see what comes out.</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
