<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>Actions</name>
        <message>
            <source>Sample: a bicycle shop</source>
            <translation>Ejemplo: tienda de bicicletas</translation>
        </message>
        <message>
            <source>The files are needed again</source>
            <translation>Hacen falta los archivos otra vez</translation>
        </message>
        <message>
            <source>Drop the same exports on the window to count them again.</source>
            <translation>Soltar los mismos chats exportados en la ventana para contarlos de nuevo.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Informe guardado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>Imagen copiada</translation>
        </message>
        <message>
            <source>Counted; the report is ready.</source>
            <translation>Conteo terminado: el informe está listo.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
    </context>
    <context>
        <name>briefs</name>
        <message>
            <source>Reading the files</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Leyendo los archivos</translation>
        </message>
        <message>
            <source>Ready to count</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Listo para contar</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Cancelando</translation>
        </message>
        <message>
            <source>Waiting for the server</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Esperando al servidor</translation>
        </message>
        <message>
            <source>Starting</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Empezando</translation>
        </message>
        <message>
            <source>{share}, waiting for the server</source>
            <comment>share that is done; the server is away</comment>
            <translation>{share}, esperando al servidor</translation>
        </message>
        <message>
            <source>Almost done</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>Casi listo</translation>
        </message>
        <message>
            <source>{share}, about {time} left</source>
            <comment>share that is done, time left</comment>
            <translation>{share}, falta aprox. {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>an analysis, in the sidebar</comment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>computers</name>
        <message>
            <source>Unknown computer</source>
            <extracomment>In place of the name of a computer.</extracomment>
            <translation>Computadora desconocida</translation>
        </message>
        <message>
            <source>This computer</source>
            <extracomment>In place of the name of the computer that a person sits at.</extracomment>
            <translation>Esta computadora</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Made anew in {time}</source>
            <extracomment>After a correction; {time} is such as 0.3 s.</extracomment>
            <translation>Rehecho en {time}</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Takes a correction back.</extracomment>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>The picture could not be drawn</source>
            <translation>No se pudo dibujar la imagen</translation>
        </message>
        <message>
            <source>The report itself is well. Save it as data, or try again.</source>
            <translation>El informe en sí está bien. Se puede guardar como datos o probar de nuevo.</translation>
        </message>
        <message>
            <source>Not drawn</source>
            <translation>Sin dibujar</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%Ln analyses are still being counted.</source>
            <extracomment>A question when the window is being closed.</extracomment>
            <translation>
                <numerusform>Todavía se está contando %Ln análisis.</numerusform>
                <numerusform>Todavía se están contando %Ln análisis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln analyses are still being sent.</source>
            <extracomment>A question when the window is being closed.</extracomment>
            <translation>
                <numerusform>Todavía se está enviando %Ln análisis.</numerusform>
                <numerusform>Todavía se están enviando %Ln análisis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Closing the window calls them off.</source>
            <extracomment>Below the question whether the window shall be closed.</extracomment>
            <translation>Si se cierra la ventana, se cancelan.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>The answer that closes the window.</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Stay</source>
            <extracomment>The answer that leaves the window open.</extracomment>
            <translation>No cerrar</translation>
        </message>
    </context>
    <context>
        <name>AnalysesModel</name>
        <message>
            <source>Running</source>
            <extracomment>Heading in the sidebar, above analyses that are being counted.</extracomment>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>Heading in the sidebar, above analyses of today.</extracomment>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Earlier</source>
            <extracomment>Heading in the sidebar, above analyses of the days before.</extracomment>
            <translation>Antes</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>{unit}/s</source>
            <comment>a speed: MB/s</comment>
            <translation>{unit}/s</translation>
        </message>
        <message>
            <source>of {size}</source>
            <comment>1.5 of 50.0 MB</comment>
            <translation>de {size}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a short date, as Qt writes dates</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>day and month, as Qt writes dates</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a full date, as Qt writes dates</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>weekday, day and month, as Qt writes dates</comment>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>weekday and date, as Qt writes dates</comment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day and its month, as Qt writes dates</comment>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>a period of days</comment>
            <translation>{first} al {last}</translation>
        </message>
        <message>
            <source>s</source>
            <comment>seconds, beside a figure</comment>
            <translation>s</translation>
        </message>
        <message>
            <source>min</source>
            <comment>minutes, beside a figure</comment>
            <translation>min</translation>
        </message>
        <message>
            <source>h</source>
            <comment>hours, beside a figure</comment>
            <translation>h</translation>
        </message>
        <message>
            <source>d</source>
            <comment>days, beside a figure</comment>
            <translation>d</translation>
        </message>
    </context>
    <context>
        <name>troubles</name>
        <message>
            <source>This is not a WhatsApp chat</source>
            <comment>title of a failure</comment>
            <translation>Esto no es un chat de WhatsApp</translation>
        </message>
        <message>
            <source>{name} has no line that begins with a date, a time and a sender. Choose the file that the phone made with “Export chat”; its name begins with “WhatsApp Chat” or “_chat”.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} no tiene ninguna línea que empiece con fecha, hora y remitente. Hay que elegir el archivo que creó el teléfono con “Exportar chat”; su nombre empieza con “Chat de WhatsApp” o “_chat”.</translation>
        </message>
        <message>
            <source>Not a chat</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No es un chat</translation>
        </message>
        <message>
            <source>The server does not take these files</source>
            <comment>title of a failure</comment>
            <translation>El servidor no acepta estos archivos</translation>
        </message>
        <message>
            <source>One of the files is empty or has a name that the server can't use. Rename it or leave it out, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation>Uno de los archivos está vacío o tiene un nombre que el servidor no puede usar. Cambiarle el nombre o quitarlo, y contar de nuevo.</translation>
        </message>
        <message>
            <source>Files refused</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Archivos rechazados</translation>
        </message>
        <message>
            <source>This is too much at a time</source>
            <comment>title of a failure</comment>
            <translation>Es demasiado de una vez</translation>
        </message>
        <message>
            <source>The server takes less than this at a time. Choose fewer or smaller files, or wait until your other analyses are done.</source>
            <comment>what to do about a failure</comment>
            <translation>El servidor acepta menos que esto de una vez. Elegir menos archivos o más pequeños, o esperar a que terminen los otros análisis.</translation>
        </message>
        <message>
            <source>Too large</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <source>The file changed meanwhile</source>
            <comment>title of a failure</comment>
            <translation>El archivo cambió mientras tanto</translation>
        </message>
        <message>
            <source>{name} changed while it was being sent. Wait until it is copied or exported whole, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} cambió mientras se enviaba. Esperar a que termine de copiarse o exportarse y contar de nuevo.</translation>
        </message>
        <message>
            <source>File changed</source>
            <comment>a failure, in the sidebar</comment>
            <translation>El archivo cambió</translation>
        </message>
        <message>
            <source>The server does not know this setting</source>
            <comment>title of a failure</comment>
            <translation>El servidor no conoce este ajuste</translation>
        </message>
        <message>
            <source>Choose the order of the date again, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation>Elegir otra vez el orden de la fecha y contar de nuevo.</translation>
        </message>
        <message>
            <source>Setting refused</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Ajuste rechazado</translation>
        </message>
        <message>
            <source>The server can't do this analysis</source>
            <comment>title of a failure</comment>
            <translation>El servidor no puede hacer este análisis</translation>
        </message>
        <message>
            <source>The server may be older than this window. Ask whoever runs it to update it, or choose another server in the settings.</source>
            <comment>what to do about a failure</comment>
            <translation>Puede que el servidor sea más antiguo que esta ventana. Pedir a quien lo administra que lo actualice, o elegir otro servidor en los ajustes.</translation>
        </message>
        <message>
            <source>Not offered</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No disponible</translation>
        </message>
        <message>
            <source>The analysis is no longer there</source>
            <comment>title of a failure</comment>
            <translation>El análisis ya no está</translation>
        </message>
        <message>
            <source>It was deleted at the server. Drop the files again to count them again.</source>
            <comment>what to do about a failure</comment>
            <translation>Se eliminó en el servidor. Soltar los archivos otra vez para contarlos de nuevo.</translation>
        </message>
        <message>
            <source>Deleted</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>A part of the report is no longer there</source>
            <comment>title of a failure</comment>
            <translation>Una parte del informe ya no está</translation>
        </message>
        <message>
            <source>The server does not keep it any more. Count the files again to have it.</source>
            <comment>what to do about a failure</comment>
            <translation>El servidor ya no la guarda. Para tenerla, contar los archivos de nuevo.</translation>
        </message>
        <message>
            <source>Part missing</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Falta una parte</translation>
        </message>
        <message>
            <source>A part could not be counted</source>
            <comment>title of a failure</comment>
            <translation>No se pudo contar una parte</translation>
        </message>
        <message>
            <source>The computers tried one part several times without success. Count again; if it happens again, leave out the file that was added last.</source>
            <comment>what to do about a failure</comment>
            <translation>Las computadoras intentaron contar una parte varias veces sin éxito. Contar de nuevo; si vuelve a pasar, quitar el último archivo añadido.</translation>
        </message>
        <message>
            <source>Part failed</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Falló una parte</translation>
        </message>
        <message>
            <source>The analysis was cancelled</source>
            <comment>title of a failure</comment>
            <translation>El análisis se canceló</translation>
        </message>
        <message>
            <source>What was sent is deleted at the server. Count again whenever you like.</source>
            <comment>what to do about a failure</comment>
            <translation>Lo enviado se eliminó en el servidor. Se puede contar de nuevo en cualquier momento.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Another server has taken over</source>
            <comment>title of a failure</comment>
            <translation>Otro servidor tomó el relevo</translation>
        </message>
        <message>
            <source>The analysis goes on there. Try again to follow it.</source>
            <comment>what to do about a failure</comment>
            <translation>El análisis sigue allí. Probar de nuevo para verlo.</translation>
        </message>
        <message>
            <source>Moved</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Cambió de servidor</translation>
        </message>
        <message>
            <source>No computer is free to count</source>
            <comment>title of a failure</comment>
            <translation>No hay computadoras libres para contar</translation>
        </message>
        <message>
            <source>None of the computers that count can be reached. Try again in a moment; if it goes on, ask whoever runs the server.</source>
            <comment>what to do about a failure</comment>
            <translation>No se llega a ninguna de las computadoras que cuentan. Probar de nuevo en un momento; si sigue igual, avisar a quien administra el servidor.</translation>
        </message>
        <message>
            <source>Nobody counts</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Nadie cuenta</translation>
        </message>
        <message>
            <source>The test did not succeed</source>
            <comment>title of a failure</comment>
            <translation>La prueba no salió bien</translation>
        </message>
        <message>
            <source>No computer gave an answer. Try again in a moment.</source>
            <comment>what to do about a failure</comment>
            <translation>Ninguna computadora respondió. Probar de nuevo en un momento.</translation>
        </message>
        <message>
            <source>No answer</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>The server does not know this test</source>
            <comment>title of a failure</comment>
            <translation>El servidor no conoce esta prueba</translation>
        </message>
        <message>
            <source>The server may be older than this window. Ask whoever runs it to update it.</source>
            <comment>what to do about a failure</comment>
            <translation>Puede que el servidor sea más antiguo que esta ventana. Pedir a quien lo administra que lo actualice.</translation>
        </message>
        <message>
            <source>Unknown test</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Prueba desconocida</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <comment>title of a failure</comment>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>Free some space on the disk of the computer that counts, then count again.</source>
            <comment>what to do about a failure</comment>
            <translation>Liberar espacio en el disco de la computadora que cuenta y contar de nuevo.</translation>
        </message>
        <message>
            <source>Disk full</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Disco lleno</translation>
        </message>
        <message>
            <source>The server made a mistake</source>
            <comment>title of a failure</comment>
            <translation>El servidor cometió un error</translation>
        </message>
        <message>
            <source>Count again. If it happens again, tell whoever runs the server: its log says more.</source>
            <comment>what to do about a failure</comment>
            <translation>Contar de nuevo. Si vuelve a pasar, avisar a quien administra el servidor: su registro dice más.</translation>
        </message>
        <message>
            <source>Server failed</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Falló el servidor</translation>
        </message>
        <message>
            <source>The server does not let you in</source>
            <comment>title of a failure</comment>
            <translation>El servidor no permite entrar</translation>
        </message>
        <message>
            <source>The token is missing, wrong or too old. Enter it again in the settings, or ask whoever runs the server for a new one.</source>
            <comment>what to do about a failure</comment>
            <translation>La clave de acceso falta, está mal escrita o ya venció. Escribirla otra vez en los ajustes o pedir una nueva a quien administra el servidor.</translation>
        </message>
        <message>
            <source>Not let in</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Sin acceso</translation>
        </message>
        <message>
            <source>The server is too busy</source>
            <comment>title of a failure</comment>
            <translation>El servidor está demasiado ocupado</translation>
        </message>
        <message>
            <source>It has too many connections. Close other windows that use it, or try again in a moment.</source>
            <comment>what to do about a failure</comment>
            <translation>Tiene demasiadas conexiones. Cerrar otras ventanas que lo usen o probar de nuevo en un momento.</translation>
        </message>
        <message>
            <source>Too busy</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Muy ocupado</translation>
        </message>
        <message>
            <source>The server is being stopped</source>
            <comment>title of a failure</comment>
            <translation>El servidor se está apagando</translation>
        </message>
        <message>
            <source>It may be back in a moment. Try again then.</source>
            <comment>what to do about a failure</comment>
            <translation>Puede que vuelva en un momento. Probar de nuevo entonces.</translation>
        </message>
        <message>
            <source>Server stops</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Servidor apagado</translation>
        </message>
        <message>
            <source>The connection is too slow</source>
            <comment>title of a failure</comment>
            <translation>La conexión es demasiado lenta</translation>
        </message>
        <message>
            <source>The server heard nothing for too long. Check the connection to the internet, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation>El servidor pasó demasiado tiempo sin recibir nada. Revisar la conexión a internet y probar de nuevo.</translation>
        </message>
        <message>
            <source>Too slow</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Muy lenta</translation>
        </message>
        <message>
            <source>The server and this window do not fit together</source>
            <comment>title of a failure</comment>
            <translation>El servidor y esta ventana no son compatibles</translation>
        </message>
        <message>
            <source>They are of different versions. Update the older one of the two.</source>
            <comment>what to do about a failure</comment>
            <translation>Son de versiones distintas. Actualizar lo más antiguo de los dos.</translation>
        </message>
        <message>
            <source>Wrong version</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Otra versión</translation>
        </message>
        <message>
            <source>The server took this window for an older program. Check the server's address in the settings.</source>
            <comment>what to do about a failure</comment>
            <translation>El servidor tomó esta ventana por un programa más antiguo. Revisar la dirección del servidor en los ajustes.</translation>
        </message>
        <message>
            <source>The connection is disturbed</source>
            <comment>title of a failure</comment>
            <translation>Algo altera la conexión</translation>
        </message>
        <message>
            <source>Something between this computer and the server changes what is sent. Check the server's address in the settings, or ask whoever runs the network.</source>
            <comment>what to do about a failure</comment>
            <translation>Algo entre esta computadora y el servidor cambia lo que se envía. Revisar la dirección del servidor en los ajustes o avisar a quien administra la red.</translation>
        </message>
        <message>
            <source>Disturbed</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Conexión alterada</translation>
        </message>
        <message>
            <source>The server and this window misunderstand each other</source>
            <comment>title of a failure</comment>
            <translation>El servidor y esta ventana no se entienden</translation>
        </message>
        <message>
            <source>They may be of different versions. Update the older one of the two, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation>Puede que sean de versiones distintas. Actualizar lo más antiguo de los dos y probar de nuevo.</translation>
        </message>
        <message>
            <source>Misunderstood</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No se entienden</translation>
        </message>
        <message>
            <source>A part of the file arrived damaged. Try again; if it happens again, ask whoever runs the network.</source>
            <comment>what to do about a failure</comment>
            <translation>Una parte del archivo llegó dañada. Probar de nuevo; si vuelve a pasar, avisar a quien administra la red.</translation>
        </message>
        <message>
            <source>The sending was interrupted</source>
            <comment>title of a failure</comment>
            <translation>Se interrumpió el envío</translation>
        </message>
        <message>
            <source>Parts of the file arrived in the wrong order. Try again; it goes on where it stopped.</source>
            <comment>what to do about a failure</comment>
            <translation>Algunas partes del archivo llegaron en otro orden. Probar de nuevo; sigue desde donde quedó.</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>in place of a file's name</comment>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>The server does not answer</source>
            <comment>title of a failure</comment>
            <translation>El servidor no responde</translation>
        </message>
        <message>
            <source>Nobody answers at {name}. Check that the server is running and that this computer is online, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation>Nadie responde en {name}. Revisar que el servidor esté en marcha y que esta computadora tenga conexión, y probar de nuevo.</translation>
        </message>
        <message>
            <source>This is not an Atalaya server</source>
            <comment>title of a failure</comment>
            <translation>Esto no es un servidor de Atalaya</translation>
        </message>
        <message>
            <source>Something else answers at {name}. Check the server's address in the settings.</source>
            <comment>what to do about a failure</comment>
            <translation>En {name} responde otra cosa. Revisar la dirección del servidor en los ajustes.</translation>
        </message>
        <message>
            <source>Wrong server</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Otro servidor</translation>
        </message>
        <message>
            <source>The server can't be trusted</source>
            <comment>title of a failure</comment>
            <translation>No se puede confiar en el servidor</translation>
        </message>
        <message>
            <source>What answers at {name} can't prove who it is. Check the address and the certificate file in the settings, or ask whoever runs the server.</source>
            <comment>what to do about a failure</comment>
            <translation>Lo que responde en {name} no puede probar quién es. Revisar la dirección y el archivo del certificado en los ajustes, o preguntar a quien administra el servidor.</translation>
        </message>
        <message>
            <source>Not trusted</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No es de confianza</translation>
        </message>
        <message>
            <source>Another server was chosen</source>
            <comment>title of a failure</comment>
            <translation>Se eligió otro servidor</translation>
        </message>
        <message>
            <source>The analysis goes on at the server where it was begun. Go back to that server to see it, or count again here.</source>
            <comment>what to do about a failure</comment>
            <translation>El análisis sigue en el servidor donde empezó. Volver a ese servidor para verlo, o contar de nuevo aquí.</translation>
        </message>
        <message>
            <source>Left behind</source>
            <comment>a failure, in the sidebar</comment>
            <translation>En otro servidor</translation>
        </message>
        <message>
            <source>The connection was closed</source>
            <comment>title of a failure</comment>
            <translation>Se cerró la conexión</translation>
        </message>
        <message>
            <source>Nothing is lost. Try again; the server keeps what it has received.</source>
            <comment>what to do about a failure</comment>
            <translation>No se perdió nada. Probar de nuevo; el servidor conserva lo que recibió.</translation>
        </message>
        <message>
            <source>The address can't be read</source>
            <comment>title of a failure</comment>
            <translation>No se entiende la dirección</translation>
        </message>
        <message>
            <source>{name} is no address of a server. Write its name and port, such as “chats.example.com:7427”.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} no es la dirección de un servidor. Escribir su nombre y su puerto, por ejemplo “chats.example.com:7427”.</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Dirección errónea</translation>
        </message>
        <message>
            <source>This computer can't count right now</source>
            <comment>title of a failure</comment>
            <translation>Esta computadora no puede contar ahora</translation>
        </message>
        <message>
            <source>The part of Atalaya that counts did not start. Check that the disk has room, then try again; if it does not help, start Atalaya again.</source>
            <comment>what to do about a failure</comment>
            <translation>La parte de Atalaya que cuenta no arrancó. Revisar que haya espacio en el disco y probar de nuevo; si no ayuda, cerrar Atalaya y abrirlo otra vez.</translation>
        </message>
        <message>
            <source>Can't count</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No puede contar</translation>
        </message>
        <message>
            <source>The file can't be saved</source>
            <comment>title of a failure</comment>
            <translation>No se puede guardar el archivo</translation>
        </message>
        <message>
            <source>Nothing can be written to {name}. Choose another folder, or check that the disk has room.</source>
            <comment>what to do about a failure</comment>
            <translation>No se puede escribir en {name}. Elegir otra carpeta o revisar que haya espacio en el disco.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Two files would have one name</source>
            <comment>title of a failure</comment>
            <translation>Dos archivos tendrían el mismo nombre</translation>
        </message>
        <message>
            <source>The report and its picture can't share {name}. Choose another name for one.</source>
            <comment>what to do about a failure</comment>
            <translation>El informe y su imagen no pueden llamarse los dos {name}. Elegir otro nombre para uno.</translation>
        </message>
        <message>
            <source>Same name</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Mismo nombre</translation>
        </message>
        <message>
            <source>No picture can be drawn</source>
            <comment>title of a failure</comment>
            <translation>No se puede dibujar la imagen</translation>
        </message>
        <message>
            <source>A part that draws is missing on this computer. Save the report as JSON instead, or install Atalaya again.</source>
            <comment>what to do about a failure</comment>
            <translation>En esta computadora falta una parte que dibuja. Guardar el informe como JSON o instalar Atalaya de nuevo.</translation>
        </message>
        <message>
            <source>No picture</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>The result can't be written</source>
            <comment>title of a failure</comment>
            <translation>No se puede escribir el resultado</translation>
        </message>
        <message>
            <source>The place it should go to takes no more. Check that the disk has room, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation>El lugar de destino no admite más. Revisar que haya espacio en el disco y probar de nuevo.</translation>
        </message>
        <message>
            <source>Not written</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Sin escribir</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <comment>title of a failure</comment>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <source>There is nothing in {name}. Export the chat again on the phone.</source>
            <comment>what to do about a failure</comment>
            <translation>No hay nada en {name}. Exportar el chat otra vez desde el teléfono.</translation>
        </message>
        <message>
            <source>Empty</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>There is no chat in it</source>
            <comment>title of a failure</comment>
            <translation>No hay ningún chat dentro</translation>
        </message>
        <message>
            <source>There is no text of a chat in {name}. Choose the .txt or .zip that the phone made with “Export chat”.</source>
            <comment>what to do about a failure</comment>
            <translation>En {name} no hay texto de un chat. Elegir el .txt o el .zip que creó el teléfono con “Exportar chat”.</translation>
        </message>
        <message>
            <source>No chat in it</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Sin chat</translation>
        </message>
        <message>
            <source>The zip is locked</source>
            <comment>title of a failure</comment>
            <translation>El zip está protegido</translation>
        </message>
        <message>
            <source>{name} is locked with a password. Unpack it first, then drop the text that is in it.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} está protegido con contraseña. Descomprimirlo primero y soltar el texto que contiene.</translation>
        </message>
        <message>
            <source>Locked</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Protegido</translation>
        </message>
        <message>
            <source>The zip can't be read</source>
            <comment>title of a failure</comment>
            <translation>No se puede leer el zip</translation>
        </message>
        <message>
            <source>{name} is damaged, or is not what a phone makes. Export the chat again, or unpack the zip and drop the text that is in it.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} está dañado o no es lo que crea un teléfono. Exportar el chat otra vez, o descomprimir el zip y soltar el texto que contiene.</translation>
        </message>
        <message>
            <source>Damaged zip</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Zip dañado</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <comment>title of a failure</comment>
            <translation>El archivo no está</translation>
        </message>
        <message>
            <source>{name} was moved, renamed or deleted. Find it again and drop it here.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} se movió, cambió de nombre o se eliminó. Buscarlo y soltarlo aquí.</translation>
        </message>
        <message>
            <source>Not there</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No está</translation>
        </message>
        <message>
            <source>The file can't be read</source>
            <comment>title of a failure</comment>
            <translation>No se puede leer el archivo</translation>
        </message>
        <message>
            <source>{name} can't be opened. Check that it is still there and that you may read it, then try again.</source>
            <comment>what to do about a failure</comment>
            <translation>No se puede abrir {name}. Revisar que siga ahí y que haya permiso para leerlo, y probar de nuevo.</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <comment>a failure, in the sidebar</comment>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>{name} changed while it was being read. Wait until it is copied or exported whole, then drop it again.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} cambió mientras se leía. Esperar a que termine de copiarse o exportarse y soltarlo otra vez.</translation>
        </message>
        <message>
            <source>The files are needed again</source>
            <comment>title of a failure</comment>
            <translation>Hacen falta los archivos otra vez</translation>
        </message>
        <message>
            <source>{name} is not where it was, or it has changed. The report stays as it is; drop the exports again to count them anew.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} no está donde estaba o cambió. El informe queda como está; soltar otra vez los chats exportados para contarlos de nuevo.</translation>
        </message>
        <message>
            <source>File gone</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Falta el archivo</translation>
        </message>
        <message>
            <source>The certificate file can't be used</source>
            <comment>title of a failure</comment>
            <translation>No se puede usar el archivo del certificado</translation>
        </message>
        <message>
            <source>{name} can't be read, or holds no certificates. Choose another one in the settings, or ask whoever runs the server for it.</source>
            <comment>what to do about a failure</comment>
            <translation>{name} no se puede leer o no contiene certificados. Elegir otro en los ajustes o pedirlo a quien administra el servidor.</translation>
        </message>
        <message>
            <source>Bad certificate</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Certificado inválido</translation>
        </message>
        <message>
            <source>These are too many files for one analysis</source>
            <comment>title of a failure</comment>
            <translation>Son demasiados archivos para un análisis</translation>
        </message>
        <message>
            <source>Choose fewer chats at a time, and count the others afterwards.</source>
            <comment>what to do about a failure</comment>
            <translation>Elegir menos chats por vez y contar los demás después.</translation>
        </message>
        <message>
            <source>Too many files</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Demasiados archivos</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <comment>title of a failure</comment>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>This should not have happened. Try again; if it happens again, close the window and open it once more.</source>
            <comment>what to do about a failure that nobody foresaw</comment>
            <translation>Esto no debería haber pasado. Probar de nuevo; si vuelve a pasar, cerrar la ventana y abrirla otra vez.</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>a failure, in the sidebar</comment>
            <translation>Falló</translation>
        </message>
    </context>
    <context>
        <name>titles</name>
        <message>
            <source>Chat</source>
            <comment>the title of a chat whose name is not known</comment>
            <translation>Chat</translation>
        </message>
        <message numerus="yes">
            <source>{title} and %Ln more</source>
            <comment>a chat's name, and how many other chats</comment>
            <translation>
                <numerusform>{title} y %Ln más</numerusform>
                <numerusform>{title} y %Ln más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unsent</name>
        <message>
            <source>Its chats were not sent completely</source>
            <extracomment>The title of the page of an analysis of an earlier window.</extracomment>
            <translation>Sus chats no se enviaron completos</translation>
        </message>
        <message>
            <source>The window was closed, or lost its line, before all of them were sent. Drop the same exports to count them.</source>
            <extracomment>What to do about chats that an earlier window has not sent.</extracomment>
            <translation>La ventana se cerró, o perdió la conexión, antes de enviarlos todos. Para contarlos hay que soltar aquí los mismos archivos.</translation>
        </message>
        <message>
            <source>Not sent completely</source>
            <extracomment>An analysis, in the sidebar.</extracomment>
            <translation>Envío incompleto</translation>
        </message>
    </context>
    <context>
        <name>AgentsPage</name>
        <message>
            <source>Find a person</source>
            <extracomment>In a field above the table of people.</extracomment>
            <translation>Buscar una persona</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln people</source>
            <extracomment>The title of the table of everybody who wrote.</extracomment>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>Las %Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody wrote a message</source>
            <translation>Nadie escribió ningún mensaje</translation>
        </message>
        <message>
            <source>“What I understood” tells how the exports were read.</source>
            <translation>“Lo que entendí” dice cómo se leyeron los chats.</translation>
        </message>
        <message>
            <source>Join as one person</source>
            <extracomment>In the menu of the table of people: the selected rows become one person.</extracomment>
            <translation>Unir como una persona</translation>
        </message>
        <message>
            <source>Separate its names</source>
            <extracomment>In the menu of the table of people: several names were made one before.</extracomment>
            <translation>Separar sus nombres</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet: times in seconds, shares as fractions.</source>
            <extracomment>The tip of Copy, above the table of people.</extracomment>
            <translation>Copia la tabla para una hoja de cálculo: tiempos en segundos, porcentajes como fracciones.</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>The title of the table of everybody who wrote.</extracomment>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Nobody is called {name}.</source>
            <extracomment>In the table of people where the search finds none.</extracomment>
            <translation>Nadie se llama {name}.</translation>
        </message>
        <message>
            <source>The search looks at names only.</source>
            <translation>La búsqueda mira solo los nombres.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <extracomment>Beside the table's title: how many people the search found.</extracomment>
            <translation>
                <numerusform>%Ln encontrada</numerusform>
                <numerusform>%Ln encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <extracomment>Beside the table's title, for a moment after Copy.</extracomment>
            <translation>
                <numerusform>%Ln fila copiada</numerusform>
                <numerusform>%Ln filas copiadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>agents</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Everybody who wrote at least one message.</source>
            <translation>Todas las que escribieron al menos un mensaje.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>{share} of all</source>
            <extracomment>Below a person's messages; {share} is such as 23.7 %.</extracomment>
            <translation>{share} del total</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Mean length</source>
            <translation>Longitud media</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages.</source>
            <translation>
                <numerusform>De %Ln mensaje de texto.</numerusform>
                <numerusform>De %Ln mensajes de texto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Multimedia</translation>
        </message>
        <message>
            <source>{share} of these</source>
            <translation>{share} de lo suyo</translation>
        </message>
        <message>
            <source>Photos, films, voice messages and files.</source>
            <translation>Fotos, videos, mensajes de voz y archivos.</translation>
        </message>
        <message>
            <source>Most active</source>
            <translation>Quien más escribe</translation>
        </message>
        <message numerus="yes">
            <source>{name} wrote %Ln messages.</source>
            <extracomment>{name} wrote so many messages.</extracomment>
            <translation>
                <numerusform>{name} escribió %Ln mensaje.</numerusform>
                <numerusform>{name} escribió %Ln mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Half is written by</source>
            <extracomment>A label; the figure below it is a number of people.</extracomment>
            <translation>La mitad viene de</translation>
        </message>
        <message numerus="yes">
            <source>people</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>persona</numerusform>
                <numerusform>personas</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of everybody</source>
            <extracomment>Below how many people wrote half of the messages; {share} of all people.</extracomment>
            <translation>{share} del total</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people write half of all messages.</source>
            <translation>
                <numerusform>%Ln persona escribe la mitad de los mensajes.</numerusform>
                <numerusform>%Ln personas escriben la mitad de los mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>90 % within</source>
            <extracomment>A label: nine of ten replies came within the time below.</extracomment>
            <translation>90 % antes de</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln replies</source>
            <translation>
                <numerusform>de %Ln respuesta</numerusform>
                <numerusform>de %Ln respuestas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nine of ten replies came within this time.</source>
            <translation>Nueve de cada diez respuestas llegaron dentro de este tiempo.</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <extracomment>Below a typical reply that was made from less than five.</extracomment>
            <translation>muy pocas para saber</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>within 24 h</source>
            <translation>dentro de 24 h</translation>
        </message>
        <message>
            <source>Typical reply</source>
            <translation>Respuesta típica</translation>
        </message>
        <message>
            <source>half came faster</source>
            <translation>la mitad, más rápida</translation>
        </message>
        <message>
            <source>nine of ten</source>
            <translation>nueve de cada diez</translation>
        </message>
        <message>
            <source>Mean reply</source>
            <translation>Respuesta media</translation>
        </message>
        <message>
            <source>nights included</source>
            <translation>noches incluidas</translation>
        </message>
        <message>
            <source>A few late replies make the mean much longer than a typical one.</source>
            <translation>Unas pocas respuestas tardías hacen que la media sea mucho más larga que lo típico.</translation>
        </message>
        <message>
            <source>{count} a message</source>
            <extracomment>Below a person's words; {count} is such as 8.8.</extracomment>
            <translation>{count} por mensaje</translation>
        </message>
        <message>
            <source>No replies: nothing was written after somebody else's message.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation>Sin respuestas: no hay nada escrito después de un mensaje de otra persona.</translation>
        </message>
        <message numerus="yes">
            <source>Only %Ln replies: too few to tell what is typical.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation>
                <numerusform>Solo %Ln respuesta: muy poco para saber qué es típico.</numerusform>
                <numerusform>Solo %Ln respuestas: muy pocas para saber qué es típico.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Half of %Ln replies came faster; a reply is a message after somebody else's within 24 hours.</source>
            <extracomment>The tip of a person's typical reply.</extracomment>
            <translation>
                <numerusform>De %Ln respuesta; una respuesta es un mensaje después del de otra persona, dentro de las 24 horas.</numerusform>
                <numerusform>La mitad de %Ln respuestas fue más rápida; una respuesta es un mensaje después del de otra persona, dentro de las 24 horas.</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <extracomment>A day and a time of day, in a tip.</extracomment>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Del total</translation>
        </message>
        <message>
            <source>Of all messages, everybody's.</source>
            <translation>De los mensajes de todas las personas.</translation>
        </message>
        <message>
            <source>Typical reply (s)</source>
            <comment>a title over seconds</comment>
            <translation>Respuesta típica (s)</translation>
        </message>
        <message>
            <source>Half of the replies came faster. A reply is a message after somebody else's within 24 hours.</source>
            <translation>La mitad de las respuestas fue más rápida. Una respuesta es un mensaje después del de otra persona, dentro de las 24 horas.</translation>
        </message>
        <message>
            <source>90 % within (s)</source>
            <comment>a title over seconds</comment>
            <translation>90 % antes de (s)</translation>
        </message>
        <message>
            <source>Characters of a text message.</source>
            <translation>Caracteres de un mensaje de texto.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Messages by hour of the day; each on its own scale. Sorts by busiest hour.</source>
            <translation>Mensajes por hora del día, cada fila con su propia escala. Ordena por la hora pico.</translation>
        </message>
        <message numerus="yes">
            <source>Most at {hours} h: %Ln messages</source>
            <extracomment>The tip of a person's sparkline; {hours} are such as 10–11.</extracomment>
            <translation>
                <numerusform>Máximo a las {hours} h: %Ln mensaje</numerusform>
                <numerusform>Máximo a las {hours} h: %Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nine of ten of %Ln replies came within this.</source>
            <extracomment>The tip of the time within which nine of ten replies came.</extracomment>
            <translation>
                <numerusform>De %Ln respuesta: llegó dentro de este tiempo.</numerusform>
                <numerusform>Nueve de cada diez de %Ln respuestas llegaron dentro de este tiempo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <source>The most active people</source>
            <extracomment>Read by screen readers.</extracomment>
            <translation>Las personas más activas</translation>
        </message>
        <message>
            <source>Nobody wrote a message</source>
            <extracomment>In the overview's table where there is nobody.</extracomment>
            <translation>Nadie escribió ningún mensaje</translation>
        </message>
        <message>
            <source>When somebody does, their replies and hours stand here.</source>
            <extracomment>Below "Nobody wrote a message".</extracomment>
            <translation>Cuando alguien lo haga, aquí estarán sus respuestas y sus horas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more people</source>
            <extracomment>The last line of the overview's table, under the people that are shown.</extracomment>
            <translation>
                <numerusform>%Ln persona más</numerusform>
                <numerusform>%Ln personas más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message numerus="yes">
            <source>%Ln others</source>
            <extracomment>The end of a list of exports.</extracomment>
            <translation>
                <numerusform>%Ln más</numerusform>
                <numerusform>%Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>See them</source>
            <comment>exports</comment>
            <extracomment>Beside a sentence about exports: shows them in the table above.</extracomment>
            <translation>Verlos</translation>
        </message>
        <message>
            <source>See it</source>
            <extracomment>Beside a sentence about an export: selects it in the table above.</extracomment>
            <translation>Verlo</translation>
        </message>
        <message>
            <source>{name} holds no messages</source>
            <translation>{name} no tiene mensajes</translation>
        </message>
        <message>
            <source>It may be no chat, or written in a way not known yet.</source>
            <translation>Puede que no sea un chat, o que esté escrito de una forma aún desconocida.</translation>
        </message>
        <message>
            <source>It holds notices of WhatsApp alone; nobody wrote.</source>
            <translation>Solo tiene avisos de WhatsApp; nadie escribió.</translation>
        </message>
        <message>
            <source>{names}. They may be no chats.</source>
            <translation>{names}. Puede que no sean chats.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports hold no messages</source>
            <translation>
                <numerusform>%Ln chat no tiene mensajes</numerusform>
                <numerusform>%Ln chats no tienen mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>The dates of {name} may be read wrongly</source>
            <translation>Las fechas de {name} pueden estar mal leídas</translation>
        </message>
        <message>
            <source>They were read {order}, which is {share} sure.</source>
            <translation>Se leyeron así: {order}; la seguridad es del {share}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates can't be read {order}.</source>
            <translation>
                <numerusform>%Ln fecha no se puede leer así: {order}.</numerusform>
                <numerusform>%Ln fechas no se pueden leer así: {order}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>{names}. Choose one, and change its order.</source>
            <translation>{names}. Elegir uno y cambiar su orden.</translation>
        </message>
        <message numerus="yes">
            <source>The dates of %Ln exports may be read wrongly</source>
            <translation>
                <numerusform>Las fechas de %Ln chat pueden estar mal leídas</numerusform>
                <numerusform>Las fechas de %Ln chats pueden estar mal leídas</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} may be cut</source>
            <translation>{name} puede estar cortado</translation>
        </message>
        <message>
            <source>WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages, and this export has about so many.</source>
            <translation>WhatsApp deja fuera lo que pasa de unos 10 mil o 40 mil mensajes, y este chat tiene más o menos esa cantidad.</translation>
        </message>
        <message>
            <source>{names} have about as many messages as WhatsApp exports at most.</source>
            <translation>{names} tienen más o menos tantos mensajes como WhatsApp exporta a lo sumo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports may be cut</source>
            <translation>
                <numerusform>%Ln chat puede estar cortado</numerusform>
                <numerusform>%Ln chats pueden estar cortados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines of {name} could not be read</source>
            <translation>
                <numerusform>%Ln línea de {name} no se pudo leer</numerusform>
                <numerusform>%Ln líneas de {name} no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They stand before the first message and are in no figure.</source>
            <translation>
                <numerusform>Está antes del primer mensaje y no entra en ninguna cifra.</numerusform>
                <numerusform>Están antes del primer mensaje y no entran en ninguna cifra.</numerusform>
            </translation>
        </message>
        <message>
            <source>{names}. The lines stand before the first message.</source>
            <translation>{names}. Las líneas están antes del primer mensaje.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports have lines that could not be read</source>
            <translation>
                <numerusform>%Ln chat tiene líneas que no se pudieron leer</numerusform>
                <numerusform>%Ln chats tienen líneas que no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines of {name} look like messages</source>
            <translation>
                <numerusform>%Ln línea de {name} parece un mensaje</numerusform>
                <numerusform>%Ln líneas de {name} parecen mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They were taken as text of the message before.</source>
            <comment>lines</comment>
            <translation>
                <numerusform>Se tomó como texto del mensaje anterior.</numerusform>
                <numerusform>Se tomaron como texto del mensaje anterior.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln have no valid date</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%Ln no tiene fecha válida</numerusform>
                <numerusform>%Ln no tienen fecha válida</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln begin in another way</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%Ln empieza de otra forma</numerusform>
                <numerusform>%Ln empiezan de otra forma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They were taken as text: {reasons}.</source>
            <extracomment>{reasons} is such as: 2 have no valid date and 1 begins in another way.</extracomment>
            <translation>
                <numerusform>Se tomó como texto: {reasons}.</numerusform>
                <numerusform>Se tomaron como texto: {reasons}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{names}. They were taken as text of the message before.</source>
            <translation>{names}. Se tomaron como texto del mensaje anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports have lines that look like messages</source>
            <translation>
                <numerusform>%Ln chat tiene líneas que parecen mensajes</numerusform>
                <numerusform>%Ln chats tienen líneas que parecen mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes of {name} are no text</source>
            <translation>
                <numerusform>%Ln byte de {name} no es texto</numerusform>
                <numerusform>%Ln bytes de {name} no son texto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They are shown as �. The file may be damaged.</source>
            <translation>
                <numerusform>Se muestra como �. El archivo puede estar dañado.</numerusform>
                <numerusform>Se muestran como �. El archivo puede estar dañado.</numerusform>
            </translation>
        </message>
        <message>
            <source>{names}. The files may be damaged.</source>
            <translation>{names}. Los archivos pueden estar dañados.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports hold bytes that are no text</source>
            <translation>
                <numerusform>%Ln chat tiene bytes que no son texto</numerusform>
                <numerusform>%Ln chats tienen bytes que no son texto</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is written in two ways</source>
            <translation>{name} está escrito de dos formas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages begin in the second one, as after a change of phone.</source>
            <translation>
                <numerusform>%Ln mensaje empieza de la segunda, como tras cambiar de teléfono.</numerusform>
                <numerusform>%Ln mensajes empiezan de la segunda, como tras cambiar de teléfono.</numerusform>
            </translation>
        </message>
        <message>
            <source>{names}. A change of phone does that.</source>
            <translation>{names}. Pasa al cambiar de teléfono.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports are written in two ways</source>
            <translation>
                <numerusform>%Ln chat está escrito de dos formas</numerusform>
                <numerusform>%Ln chats están escritos de dos formas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages of {name} stand in another export too</source>
            <translation>
                <numerusform>%Ln mensaje de {name} está también en otro archivo</numerusform>
                <numerusform>%Ln mensajes de {name} están también en otro archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} is of the same chat. They count once.</source>
            <extracomment>{name} is another export of the same chat.</extracomment>
            <translation>
                <numerusform>{name} es del mismo chat. Cuenta una sola vez.</numerusform>
                <numerusform>{name} es del mismo chat. Cuentan una sola vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>{names}. What stands in two of them counts once.</source>
            <translation>{names}. Lo que está en dos de ellos cuenta una sola vez.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports repeat what others hold</source>
            <translation>
                <numerusform>%Ln chat repite lo que otros tienen</numerusform>
                <numerusform>%Ln chats repiten lo que otros tienen</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} looks like {names}</source>
            <extracomment>{names} are other exports.</extracomment>
            <translation>{name} se parece a {names}</translation>
        </message>
        <message>
            <source>They were not joined, since not all that both hold is the same.</source>
            <translation>No se unieron, porque no todo lo que ambos tienen es igual.</translation>
        </message>
        <message>
            <source>{names}. They were not joined, since not all is the same.</source>
            <translation>{names}. No se unieron, porque no todo es igual.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports look like others</source>
            <translation>
                <numerusform>%Ln chat se parece a otros</numerusform>
                <numerusform>%Ln chats se parecen a otros</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is read as one name</source>
            <extracomment>{name} is a sender such as Shop: North.</extracomment>
            <translation>{name} se lee como un solo nombre</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln lines of {name} go on so. Else {name} would say “{rest}: …”.</source>
            <translation>
                <numerusform>La %Ln línea de {name} sigue así. Si no, {name} diría “{rest}: …”.</numerusform>
                <numerusform>Las %Ln líneas de {name} siguen así. Si no, {name} diría “{rest}: …”.</numerusform>
            </translation>
        </message>
        <message>
            <source>{names}. A colon was taken as a part of a name.</source>
            <translation>{names}. Los dos puntos se tomaron como parte de un nombre.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports have names with a colon</source>
            <translation>
                <numerusform>%Ln chat tiene nombres con dos puntos</numerusform>
                <numerusform>%Ln chats tienen nombres con dos puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} may be one person</source>
            <translation>{names} pueden ser una misma persona</translation>
        </message>
        <message>
            <source>Only capitals, accents, blanks or signs differ.</source>
            <translation>Solo cambian mayúsculas, tildes, espacios o signos.</translation>
        </message>
        <message>
            <source>They are the same words in another order.</source>
            <translation>Son las mismas palabras en otro orden.</translation>
        </message>
        <message>
            <source>No other name begins like that.</source>
            <translation>Ningún otro nombre empieza así.</translation>
        </message>
        <message>
            <source>The number falls silent, and soon the name begins.</source>
            <translation>El número deja de escribir y poco después empieza el nombre.</translation>
        </message>
        <message>
            <source>Join</source>
            <extracomment>Beside two names: make them one person.</extracomment>
            <translation>Unir</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Beside a sentence about lines of an export: shows them.</extracomment>
            <translation>Ver</translation>
        </message>
        <message>
            <source>No dates were found</source>
            <translation>No se encontraron fechas</translation>
        </message>
        <message>
            <source>Without dates there are no messages.</source>
            <translation>Sin fechas no hay mensajes.</translation>
        </message>
        <message>
            <source>Dates are day, month, year</source>
            <translation>Las fechas son día, mes, año</translation>
        </message>
        <message>
            <source>Dates are month, day, year</source>
            <translation>Las fechas son mes, día, año</translation>
        </message>
        <message>
            <source>Dates are year, month, day</source>
            <translation>Las fechas son año, mes, día</translation>
        </message>
        <message>
            <source>Another order is possible.</source>
            <translation>Otro orden es posible.</translation>
        </message>
        <message>
            <source>The dates leave no doubt.</source>
            <translation>Las fechas no dejan dudas.</translation>
        </message>
        <message>
            <source>{sentence}.</source>
            <extracomment>Ends a sentence about an export's dates with a full stop.</extracomment>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <source>{share} sure.</source>
            <extracomment>After a sentence that tells why an order of dates is likely; {share} is such as 90 %.</extracomment>
            <translation>Seguridad: {share}.</translation>
        </message>
        <message>
            <source>{encoding} text</source>
            <extracomment>How an export's letters are stored; {encoding} is such as UTF-8.</extracomment>
            <translation>Texto {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes in it are no text.</source>
            <translation>
                <numerusform>%Ln de sus bytes no es texto.</numerusform>
                <numerusform>%Ln de sus bytes no son texto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its years tell it. Days are shown in the usual calendar.</source>
            <translation>Lo dicen sus años. Los días se muestran en el calendario usual.</translation>
        </message>
        <message>
            <source>Every message begins like the line above.</source>
            <extracomment>Below the format of an export.</extracomment>
            <translation>Cada mensaje empieza como la línea de arriba.</translation>
        </message>
        <message>
            <source>Messages begin in two ways: {counts} of them.</source>
            <extracomment>Below the format of an export; {counts} is such as 1,204 and 37.</extracomment>
            <translation>Los mensajes empiezan de dos formas: {counts}.</translation>
        </message>
        <message>
            <source>Messages begin in several ways: {counts} of them.</source>
            <extracomment>Below the format of an export; {counts} is such as 1,204, 37 and 9.</extracomment>
            <translation>Los mensajes empiezan de varias formas: {counts}.</translation>
        </message>
        <message>
            <source>A name is one person, however its blanks and marks are written; of a phone number only the digits count.</source>
            <translation>Un nombre es una persona, sin importar cómo se escriban sus espacios y signos; de un número de teléfono cuentan solo las cifras.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>of an export</comment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln notices</source>
            <comment>of an export</comment>
            <translation>
                <numerusform>%Ln aviso</numerusform>
                <numerusform>%Ln avisos</numerusform>
            </translation>
        </message>
        <message>
            <source>See them</source>
            <extracomment>Beside how many people there are: opens the page about them.</extracomment>
            <translation>Verlas</translation>
        </message>
        <message>
            <source>{names} are one person</source>
            <extracomment>{names} is such as Ana, Ana Gómez and +34 600 11 22 33.</extracomment>
            <translation>{names} son una misma persona</translation>
        </message>
        <message>
            <source>You joined them; all they wrote is told of {name}.</source>
            <translation>Unidos a mano; todo lo que escribieron se cuenta como de {name}.</translation>
        </message>
        <message>
            <source>Separate</source>
            <extracomment>Beside names that were joined: make them several people again.</extracomment>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>Times are as on the phone that made the export</source>
            <translation>Las horas son las del teléfono que exportó</translation>
        </message>
        <message>
            <source>An export does not say its time zone.</source>
            <translation>Un chat exportado no dice su zona horaria.</translation>
        </message>
        <message>
            <source>A reply counts up to 24 hours</source>
            <translation>Una respuesta cuenta hasta 24 horas después</translation>
        </message>
        <message>
            <source>After that the next message begins something new.</source>
            <translation>Más tarde, el siguiente mensaje empieza algo nuevo.</translation>
        </message>
        <message>
            <source>Their common words are left out of the keywords.</source>
            <translation>Sus palabras comunes quedan fuera de las palabras clave.</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <source>{count} of its messages begin so:</source>
            <extracomment>Between two lines of an export that begin in different ways.</extracomment>
            <translation>{count} de sus mensajes empiezan así:</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>{count} a day</source>
            <translation>{count} por día</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>A message is anything with a sender: text, photo, call, or one that was deleted.</source>
            <translation>Un mensaje es todo lo que tiene remitente: texto, foto, llamada o uno eliminado.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them write half</source>
            <translation>
                <numerusform>%Ln escribe la mitad</numerusform>
                <numerusform>%Ln escriben la mitad</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody who wrote at least one message.</source>
            <translation>Todas las que escribieron al menos un mensaje.</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>día</numerusform>
                <numerusform>días</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln semana</numerusform>
                <numerusform>%Ln semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>From the first to the last message, both days included.</source>
            <translation>Del primer mensaje al último, con ambos días incluidos.</translation>
        </message>
        <message>
            <source>90 % within {time}</source>
            <translation>90 % antes de {time}</translation>
        </message>
        <message>
            <source>nobody replied</source>
            <translation>nadie respondió</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln replies only</source>
            <translation>
                <numerusform>de solo %Ln respuesta</numerusform>
                <numerusform>de solo %Ln respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Half of %Ln replies were at least this fast. A reply is a message after somebody else's, at most 24 hours later, by the clock: nights and weekends are included.</source>
            <translation>
                <numerusform>De %Ln respuesta. Una respuesta es un mensaje después del de otra persona, como mucho 24 horas más tarde, por reloj: con noches y fines de semana.</numerusform>
                <numerusform>La mitad de %Ln respuestas tardó esto o menos. Una respuesta es un mensaje después del de otra persona, como mucho 24 horas más tarde, por reloj: con noches y fines de semana.</numerusform>
            </translation>
        </message>
        <message>
            <source>Typical reply</source>
            <translation>Respuesta típica</translation>
        </message>
        <message>
            <source>Mean length</source>
            <translation>Longitud media</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln text messages; photos and calls have no length.</source>
            <translation>
                <numerusform>De %Ln mensaje de texto; las fotos y las llamadas no tienen longitud.</numerusform>
                <numerusform>De %Ln mensajes de texto; las fotos y las llamadas no tienen longitud.</numerusform>
            </translation>
        </message>
        <message>
            <source>Busiest hour</source>
            <translation>Hora pico</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages came in this hour of the day.</source>
            <translation>
                <numerusform>En esta hora del día llegó %Ln mensaje.</numerusform>
                <numerusform>En esta hora del día llegaron %Ln mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>h</source>
            <comment>o'clock</comment>
            <translation>h</translation>
        </message>
        <message>
            <source>most on {weekday}</source>
            <comment>as in: on Monday</comment>
            <translation>máximo el {weekday}</translation>
        </message>
        <message>
            <source>From the drop to the report.</source>
            <translation>Desde que se soltaron los archivos hasta el informe.</translation>
        </message>
        <message>
            <source>This report was there already; the figure is of its own count.</source>
            <translation>Este informe ya estaba; la cifra es de su propio conteo.</translation>
        </message>
        <message>
            <source>Made from what was counted before; nothing was counted again.</source>
            <translation>Hecho con lo que ya se contó; nada se contó de nuevo.</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Contado en</translation>
        </message>
        <message>
            <source>The hour of the day with the most messages, all days together.</source>
            <translation>La hora del día con más mensajes, sumando todos los días.</translation>
        </message>
        <message>
            <source>Busiest weekday</source>
            <translation>Día pico</translation>
        </message>
        <message>
            <source>The weekday with the most messages, all weeks together.</source>
            <translation>El día de la semana con más mensajes, sumando todas las semanas.</translation>
        </message>
        <message>
            <source>Busiest of the week</source>
            <translation>Pico semanal</translation>
        </message>
        <message>
            <source>The hour of a weekday with the most messages: the strongest colour.</source>
            <translation>La hora de un día de la semana con más mensajes: la celda de color más intenso.</translation>
        </message>
        <message>
            <source>Busiest day</source>
            <translation>Fecha pico</translation>
        </message>
        <message>
            <source>Messages a day</source>
            <translation>Mensajes por día</translation>
        </message>
        <message numerus="yes">
            <source>mean of %Ln days</source>
            <translation>
                <numerusform>media de %Ln día</numerusform>
                <numerusform>media de %Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All messages by all days from the first to the last; %Ln days had none.</source>
            <translation>
                <numerusform>Todos los mensajes divididos por todos los días, del primero al último; %Ln día no tuvo ninguno.</numerusform>
                <numerusform>Todos los mensajes divididos por todos los días, del primero al último; %Ln días no tuvieron ninguno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outside {first}–{last} h</source>
            <translation>Fuera de {first}–{last} h</translation>
        </message>
        <message>
            <source>Messages before {first} h and from {last} h on, on all days.</source>
            <translation>Mensajes antes de las {first} h y desde las {last} h, de todos los días.</translation>
        </message>
        <message>
            <source>At weekends</source>
            <translation>Fin de semana</translation>
        </message>
        <message>
            <source>Messages on Saturdays and Sundays.</source>
            <translation>Mensajes de sábados y domingos.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingLine</name>
        <message>
            <source>Worth a look: {sentence}</source>
            <extracomment>Read by screen readers in front of a sentence with a sign of warning.</extracomment>
            <translation>Para revisar: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>HoursPage</name>
        <message>
            <source>When messages come</source>
            <translation>Cuándo se escribe</translation>
        </message>
        <message>
            <source>messages by weekday and hour, times as on the phone</source>
            <extracomment>Beside the title of the card of weekdays and hours.</extracomment>
            <translation>mensajes por día de la semana y hora, según el teléfono</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Día a día</translation>
        </message>
        <message>
            <source>messages a day</source>
            <extracomment>Beside the title of the card of days, where these are too few for more.</extracomment>
            <translation>mensajes por día</translation>
        </message>
        <message>
            <source>messages a day; the line is the mean of 7 days</source>
            <translation>mensajes por día; la línea es la media de 7 días</translation>
        </message>
        <message>
            <source>messages a day; the line is the mean of 7 days. Scroll to come nearer, drag to move, double-click to see all.</source>
            <extracomment>Beside the title of the card of days, which can be zoomed.</extracomment>
            <translation>mensajes por día; la línea es la media de 7 días. Girar la rueda para acercar, arrastrar para mover, doble clic para ver todo.</translation>
        </message>
    </context>
    <context>
        <name>KeywordStrip</name>
        <message>
            <source>Selected word</source>
            <extracomment>Above the word that was selected, in the line beneath the keyword cloud.</extracomment>
            <translation>Palabra elegida</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <extracomment>Above the first word, in the line beneath the keyword cloud.</extracomment>
            <translation>La más frecuente</translation>
        </message>
        <message>
            <source>of {count}</source>
            <extracomment>Beside a keyword's rank: "9 of 200".</extracomment>
            <translation>de {count}</translation>
        </message>
        <message>
            <source>Times</source>
            <extracomment>How often a keyword stands, above the figure.</extracomment>
            <translation>Veces</translation>
        </message>
        <message>
            <source>Messages</source>
            <extracomment>How many messages hold a keyword, above the figure.</extracomment>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Share</source>
            <extracomment>The share of messages with text that hold a keyword, above the figure.</extracomment>
            <translation>Del total</translation>
        </message>
        <message>
            <source>Rank</source>
            <extracomment>A keyword's place among all, above the figure.</extracomment>
            <translation>Puesto</translation>
        </message>
    </context>
    <context>
        <name>KeywordsPage</name>
        <message>
            <source>Find a word</source>
            <extracomment>In the field above the table of keywords.</extracomment>
            <translation>Buscar una palabra</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>An action beside the table of keywords.</extracomment>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Common words of Spanish, English and Portuguese are left out.</source>
            <extracomment>Beneath the table of keywords.</extracomment>
            <translation>Sin palabras comunes del español, inglés y portugués.</translation>
        </message>
        <message>
            <source>All keywords</source>
            <extracomment>Read by screen readers.</extracomment>
            <translation>Todas las palabras clave</translation>
        </message>
        <message>
            <source>No such word</source>
            <extracomment>Where no keyword holds what was looked for.</extracomment>
            <translation>No está esa palabra</translation>
        </message>
        <message>
            <source>Shorten what you look for, or empty the field.</source>
            <translation>Acortar lo que se busca o vaciar el campo.</translation>
        </message>
        <message>
            <source>Copied</source>
            <extracomment>In place of "Copy", for a moment.</extracomment>
            <translation>Copiado</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln words</source>
            <extracomment>The title of the table of keywords.</extracomment>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>Las %Ln palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln words</source>
            <extracomment>The title of the table of keywords while something is looked for.</extracomment>
            <translation>
                <numerusform>{shown} de %Ln palabra</numerusform>
                <numerusform>{shown} de %Ln palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %Ln; larger is more frequent</source>
            <extracomment>Beside the title of the keyword cloud, where not all words found a place.</extracomment>
            <translation>
                <numerusform>la primera; más grande es más frecuente</numerusform>
                <numerusform>las primeras %Ln; más grande es más frecuente</numerusform>
            </translation>
        </message>
        <message>
            <source>larger is more frequent; click a word to see it in the list</source>
            <extracomment>Beside the title of the keyword cloud.</extracomment>
            <translation>más grande es más frecuente; clic para ver en la lista</translation>
        </message>
    </context>
    <context>
        <name>keywords</name>
        <message>
            <source>Rank</source>
            <extracomment>The title over the ranks of keywords in a spreadsheet.</extracomment>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Word</source>
            <extracomment>The title over keywords in a table.</extracomment>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>Times</source>
            <extracomment>The title over how often keywords stand.</extracomment>
            <translation>Veces</translation>
        </message>
        <message>
            <source>How often the word stands in all messages.</source>
            <translation>Cuántas veces está la palabra en todos los mensajes.</translation>
        </message>
        <message>
            <source>Messages</source>
            <extracomment>The title over how many messages hold a keyword.</extracomment>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>How many messages hold the word.</source>
            <translation>Cuántos mensajes contienen la palabra.</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %Ln messages with text</source>
            <extracomment>The tip of a keyword's messages: "3.1 % of 176,204 messages with text".</extracomment>
            <translation>
                <numerusform>{share} de %Ln mensaje con texto</numerusform>
                <numerusform>{share} de %Ln mensajes con texto</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message>
            <source>Close</source>
            <extracomment>Closes the lines at the right of a page.</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Copies the lines at the right of a page.</extracomment>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Lines of the export</source>
            <translation>Líneas del chat exportado</translation>
        </message>
        <message>
            <source>The first {shown} of {all}</source>
            <extracomment>Below lines of an export: there are more of them.</extracomment>
            <translation>Las primeras {shown} de {all}</translation>
        </message>
        <message>
            <source>The file is not where it was, or it has changed. Only the numbers of the lines are known.</source>
            <extracomment>Instead of lines of a file.</extracomment>
            <translation>El archivo no está donde estaba o cambió. Solo se conocen los números de las líneas.</translation>
        </message>
    </context>
    <context>
        <name>LineRow</name>
        <message>
            <source>line {number}</source>
            <extracomment>The number of a line in a file, above the line.</extracomment>
            <translation>línea {number}</translation>
        </message>
        <message>
            <source>(an empty line)</source>
            <extracomment>Instead of a line that holds nothing.</extracomment>
            <translation>(una línea vacía)</translation>
        </message>
    </context>
    <context>
        <name>orders</name>
        <message numerus="yes">
            <source>In all %Ln exports whose dates prove no order</source>
            <extracomment>In the menu that changes the order of dates; the orders follow.</extracomment>
            <translation>
                <numerusform>En el chat cuyas fechas no prueban ningún orden</numerusform>
                <numerusform>En los %Ln chats cuyas fechas no prueban ningún orden</numerusform>
            </translation>
        </message>
        <message>
            <source>As the lines tell</source>
            <extracomment>In the menu that changes the order of dates: takes the person's choice back.</extracomment>
            <translation>Como dicen las líneas</translation>
        </message>
        <message>
            <source>Day / month / year</source>
            <extracomment>Orders of a date, to choose from.</extracomment>
            <translation>Día / mes / año</translation>
        </message>
        <message>
            <source>Month / day / year</source>
            <extracomment>Orders of a date, to choose from.</extracomment>
            <translation>Mes / día / año</translation>
        </message>
        <message>
            <source>Year / month / day</source>
            <extracomment>Orders of a date, to choose from.</extracomment>
            <translation>Año / mes / día</translation>
        </message>
        <message>
            <source>Day first</source>
            <extracomment>Orders of a date, to choose from where there is little room.</extracomment>
            <translation>Primero el día</translation>
        </message>
        <message>
            <source>Month first</source>
            <extracomment>Orders of a date, to choose from where there is little room.</extracomment>
            <translation>Primero el mes</translation>
        </message>
        <message>
            <source>Year first</source>
            <extracomment>Orders of a date, to choose from where there is little room.</extracomment>
            <translation>Primero el año</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>No date was found</source>
            <translation>No se encontró ninguna fecha</translation>
        </message>
        <message>
            <source>A guess: no date tells</source>
            <translation>Suposición: ninguna fecha lo dice</translation>
        </message>
        <message numerus="yes">
            <source>Your choice, but %Ln dates can't be read in this order</source>
            <translation>
                <numerusform>Orden elegido, pero %Ln fecha no se puede leer así</numerusform>
                <numerusform>Orden elegido, pero %Ln fechas no se pueden leer así</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your choice; %Ln dates prove it</source>
            <translation>
                <numerusform>Orden elegido; %Ln fecha a favor</numerusform>
                <numerusform>Orden elegido; %Ln fechas a favor</numerusform>
            </translation>
        </message>
        <message>
            <source>Your choice; no date speaks against it</source>
            <translation>Orden elegido; ninguna fecha en contra</translation>
        </message>
        <message>
            <source>Certain: the dates can be read in no other order</source>
            <translation>Seguro: las fechas no se pueden leer de otra forma</translation>
        </message>
        <message numerus="yes">
            <source>Certain: %Ln dates prove it, none speaks against it</source>
            <comment>an order of dates</comment>
            <translation>
                <numerusform>Seguro: %Ln fecha a favor, ninguna en contra</numerusform>
                <numerusform>Seguro: %Ln fechas a favor, ninguna en contra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Likely: %Ln dates speak for it, {against} against it</source>
            <comment>an order of dates</comment>
            <translation>
                <numerusform>Probable: %Ln fecha a favor, {against} en contra</numerusform>
                <numerusform>Probable: %Ln fechas a favor, {against} en contra</numerusform>
            </translation>
        </message>
        <message>
            <source>Certain: the year stands first</source>
            <translation>Seguro: el año va primero</translation>
        </message>
        <message>
            <source>Certain: with dots the day stands first</source>
            <translation>Seguro: con puntos, el día va primero</translation>
        </message>
        <message>
            <source>Certain: a word of its language tells it</source>
            <translation>Seguro: lo dice una palabra de su idioma</translation>
        </message>
        <message>
            <source>Likely: read so, the days run forward</source>
            <translation>Probable: así los días avanzan en orden</translation>
        </message>
        <message>
            <source>Likely: the other exports are written so</source>
            <translation>Probable: así están escritos los otros chats</translation>
        </message>
        <message>
            <source>Likely: read so, the days lie close together</source>
            <translation>Probable: así los días quedan cerca unos de otros</translation>
        </message>
        <message>
            <source>Likely: American phones write the time so</source>
            <translation>Probable: así escriben la hora los teléfonos de EE. UU.</translation>
        </message>
        <message>
            <source>WhatsApp chat</source>
            <comment>what a file is</comment>
            <translation>Chat de WhatsApp</translation>
        </message>
        <message>
            <source>Not understood</source>
            <comment>what a file is</comment>
            <translation>No se entendió</translation>
        </message>
        <message>
            <source>{phone}, {hours}</source>
            <comment>Android, 24 h</comment>
            <translation>{phone}, {hours}</translation>
        </message>
        <message>
            <source>two formats</source>
            <extracomment>At the end of a line about a file: its lines begin in two ways.</extracomment>
            <translation>dos formatos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln bytes are no text</source>
            <extracomment>At the end of a line about a file that is damaged.</extracomment>
            <translation>
                <numerusform>%Ln byte no es texto</numerusform>
                <numerusform>%Ln bytes no son texto</numerusform>
            </translation>
        </message>
        <message>
            <source>{encoding} text, {phone}, 12-hour clock</source>
            <translation>Texto {encoding}, {phone}, reloj de 12 horas</translation>
        </message>
        <message>
            <source>{encoding} text, {phone}, 24-hour clock</source>
            <translation>Texto {encoding}, {phone}, reloj de 24 horas</translation>
        </message>
        <message>
            <source>Buddhist calendar</source>
            <translation>calendario budista</translation>
        </message>
        <message>
            <source>Persian calendar</source>
            <translation>calendario persa</translation>
        </message>
        <message>
            <source>Islamic calendar</source>
            <translation>calendario islámico</translation>
        </message>
        <message>
            <source>date</source>
            <comment>under a part of a line</comment>
            <translation>fecha</translation>
        </message>
        <message>
            <source>time</source>
            <comment>under a part of a line</comment>
            <translation>hora</translation>
        </message>
        <message>
            <source>sender</source>
            <comment>under a part of a line</comment>
            <translation>remitente</translation>
        </message>
        <message>
            <source>text</source>
            <comment>under a part of a line</comment>
            <translation>texto</translation>
        </message>
        <message>
            <source>A guess: no date tells. Check the messages below.</source>
            <translation>Suposición: ninguna fecha lo dice. Revisar los mensajes de abajo.</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>share of all messages, replies within 24 h</source>
            <translation>parte del total, respuestas dentro de 24 h</translation>
        </message>
        <message>
            <source>When messages come</source>
            <translation>Cuándo se escribe</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Día a día</translation>
        </message>
        <message>
            <source>messages a day; the line is the mean of 7 days</source>
            <translation>mensajes por día; la línea es la media de 7 días</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>larger is more frequent</source>
            <translation>según su frecuencia</translation>
        </message>
        <message>
            <source>open the page</source>
            <translation>abrir la página</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln</source>
            <comment>opens the page with all people or words</comment>
            <translation>
                <numerusform>Ver %Ln</numerusform>
                <numerusform>Ver las %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>messages by hour of the day</source>
            <extracomment>Over the bars of a person's day.</extracomment>
            <translation>mensajes por hora del día</translation>
        </message>
    </context>
    <context>
        <name>run</name>
        <message>
            <source>Seconds since the analysis was begun.</source>
            <translation>Segundos desde el comienzo del análisis.</translation>
        </message>
        <message>
            <source>Piece</source>
            <comment>head of a column</comment>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>Counted by</source>
            <comment>head of a column</comment>
            <translation>Contada por</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>head of a column</comment>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Messages</source>
            <comment>head of a column</comment>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Began</source>
            <comment>head of a column</comment>
            <translation>Empezó</translation>
        </message>
        <message>
            <source>Ended</source>
            <comment>head of a column</comment>
            <translation>Terminó</translation>
        </message>
        <message>
            <source>MB/s</source>
            <comment>head of a column</comment>
            <translation>MB/s</translation>
        </message>
        <message>
            <source>How fast its computer counted this piece.</source>
            <translation>A qué velocidad contó esta pieza su computadora.</translation>
        </message>
        <message>
            <source>Tries</source>
            <comment>head of a column</comment>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>More than one where a computer failed or fell silent.</source>
            <translation>Más de uno cuando una computadora falló o dejó de responder.</translation>
        </message>
        <message>
            <source>{tries}, {lost} lost</source>
            <extracomment>In the table of pieces; {lost} of the tries came to nothing.</extracomment>
            <translation>{tries}, perdidos: {lost}</translation>
        </message>
        <message>
            <source>Lost by {names}.</source>
            <comment>computers</comment>
            <translation>Se perdió en {names}.</translation>
        </message>
        <message>
            <source>from start to report</source>
            <translation>del comienzo al informe</translation>
        </message>
        <message>
            <source>From the moment the analysis was begun until its report was there.</source>
            <translation>Desde el comienzo del análisis hasta que el informe estuvo listo.</translation>
        </message>
        <message>
            <source>the earlier count</source>
            <translation>el conteo anterior</translation>
        </message>
        <message>
            <source>The same chats were counted before, so the report was opened from the earlier count; all figures here are of that one.</source>
            <translation>Los mismos chats ya se habían contado, así que el informe se abrió de ese conteo; todas las cifras de aquí son de ese.</translation>
        </message>
        <message>
            <source>from what was counted</source>
            <translation>con lo ya contado</translation>
        </message>
        <message>
            <source>The chats were counted before; joining or separating names needs no new count.</source>
            <translation>Los chats ya se habían contado; unir o separar nombres no pide contar de nuevo.</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>beneath the size</comment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>The bytes of all chats together, before they were packed for sending.</source>
            <translation>Los bytes de todos los chats juntos, antes de comprimirlos para el envío.</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>{size} while counting</source>
            <comment>{size} is a speed</comment>
            <translation>{size} al contar</translation>
        </message>
        <message>
            <source>The data by the whole time, sending and waiting included; beneath, by the time from the first piece's start to the last one's end.</source>
            <translation>Los datos divididos por todo el tiempo, con envío y espera; debajo, por el tiempo desde que empezó la primera pieza hasta que terminó la última.</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Contado por</translation>
        </message>
        <message>
            <source>nothing counted anew</source>
            <translation>nada se contó de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>computers</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>computadora</numerusform>
                <numerusform>computadoras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>of all computers</comment>
            <translation>
                <numerusform>%Ln proceso</numerusform>
                <numerusform>%Ln procesos</numerusform>
            </translation>
        </message>
        <message>
            <source>Computers that counted at least one piece of what the report holds.</source>
            <translation>Computadoras que contaron al menos una pieza de lo que tiene el informe.</translation>
        </message>
        <message>
            <source>of {computers} with {processes}</source>
            <comment>5 with 20 processes</comment>
            <translation>de {computers} con {processes}</translation>
        </message>
        <message>
            <source>read the fast way, many lines at a time</source>
            <extracomment>Beside the title of the table of pieces: how the lines of the chats were read.</extracomment>
            <translation>leídas por la vía rápida, muchas líneas a la vez</translation>
        </message>
        <message>
            <source>read the careful way, line by line</source>
            <translation>leídas por la vía minuciosa, línea a línea</translation>
        </message>
        <message>
            <source>read many lines at a time, and rare ones line by line</source>
            <translation>leídas muchas líneas a la vez, y las raras línea a línea</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>Eficiencia</translation>
        </message>
        <message>
            <source>of their time was counting</source>
            <translation>de su tiempo fue contar</translation>
        </message>
        <message>
            <source>From the first piece's start to the last one's end: the share of all computers' time in which their processes had a piece to count. Tries that were lost don't count.</source>
            <translation>Desde que empezó la primera pieza hasta que terminó la última: la parte del tiempo de todas las computadoras en que sus procesos tuvieron una pieza que contar. Los intentos perdidos no suman.</translation>
        </message>
        <message>
            <source>Second tries</source>
            <translation>Nuevos intentos</translation>
        </message>
        <message>
            <source>no piece was lost</source>
            <translation>sin pérdidas</translation>
        </message>
        <message>
            <source>Each piece of the data is in the report exactly once.</source>
            <translation>Cada pieza de los datos está en el informe exactamente una vez.</translation>
        </message>
        <message numerus="yes">
            <source>pieces</source>
            <comment>beside a figure</comment>
            <translation>
                <numerusform>pieza</numerusform>
                <numerusform>piezas</numerusform>
            </translation>
        </message>
        <message>
            <source>the report is complete</source>
            <translation>informe completo</translation>
        </message>
    </context>
    <context>
        <name>ChatPreviewCards</name>
        <message>
            <source>Not looked at yet</source>
            <extracomment>Instead of a preview, of a file that is one of very many.</extracomment>
            <translation>Todavía sin mirar</translation>
        </message>
        <message>
            <source>It is read when it is counted; its dates are told by all of its lines.</source>
            <extracomment>Under "Not looked at yet".</extracomment>
            <translation>Se lee al contar; sus fechas se deducen de todas sus líneas.</translation>
        </message>
        <message>
            <source>{name} is no WhatsApp chat</source>
            <extracomment>Instead of a preview, of a file that is no chat; {name} is the file.</extracomment>
            <translation>{name} no es un chat de WhatsApp</translation>
        </message>
        <message>
            <source>No line begins with a date, a time and a sender. Take it out, and choose the file that the phone made with Export chat.</source>
            <extracomment>Under "... is no WhatsApp chat".</extracomment>
            <translation>Ninguna línea empieza con fecha, hora y remitente. Quitarlo y elegir el archivo que creó el teléfono con Exportar chat.</translation>
        </message>
        <message>
            <source>No date was found</source>
            <extracomment>Instead of the order of dates, of a file that is no chat.</extracomment>
            <translation>No se encontró ninguna fecha</translation>
        </message>
        <message>
            <source>No message was found</source>
            <extracomment>Instead of the first messages, of a file that is no chat.</extracomment>
            <translation>No se encontró ningún mensaje</translation>
        </message>
    </context>
    <context>
        <name>FormatCard</name>
        <message>
            <source>Format found</source>
            <extracomment>A card of the preview: how the lines of the file look.</extracomment>
            <translation>Formato encontrado</translation>
        </message>
        <message>
            <source>One line of {name}, and how it is read:</source>
            <extracomment>Above one line of a file; {name} is the file.</extracomment>
            <translation>Una línea de {name} y cómo se lee:</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>Order of the date</source>
            <extracomment>A card of the preview: whether the day or the month stands first.</extracomment>
            <translation>Orden de la fecha</translation>
        </message>
        <message numerus="yes">
            <source>and of %Ln other files like it</source>
            <extracomment>Beside "Order of the date": a choice that holds for files like the one shown.</extracomment>
            <translation>
                <numerusform>y de otro archivo como este</numerusform>
                <numerusform>y de otros %Ln archivos como este</numerusform>
            </translation>
        </message>
        <message>
            <source>No date was found</source>
            <extracomment>Instead of the order of dates.</extracomment>
            <translation>No se encontró ninguna fecha</translation>
        </message>
    </context>
    <context>
        <name>MessagesCard</name>
        <message>
            <source>First five messages</source>
            <extracomment>A card of the preview.</extracomment>
            <translation>Primeros cinco mensajes</translation>
        </message>
        <message>
            <source>No message was found</source>
            <extracomment>Instead of the first messages.</extracomment>
            <translation>No se encontró ningún mensaje</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBars</name>
        <message>
            <source>first number above 12</source>
            <extracomment>Beside a bar: how many dates have a day, not a month, in the first place.</extracomment>
            <translation>primer número mayor que 12</translation>
        </message>
        <message>
            <source>second number above 12</source>
            <extracomment>Beside a bar: how many dates have a day, not a month, in the second place.</extracomment>
            <translation>segundo número mayor que 12</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>Pieces of the run</source>
            <extracomment>Read by screen readers.</extracomment>
            <translation>Piezas del conteo</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>En qué se fue el tiempo</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>opened from the earlier count</source>
            <extracomment>Beside the title of the drawing of a run that took place earlier.</extracomment>
            <translation>abierto del conteo anterior</translation>
        </message>
        <message>
            <source>Made from what was counted before</source>
            <extracomment>Instead of the drawing of a run: names were joined or separated.</extracomment>
            <translation>Hecho con lo que ya se contó</translation>
        </message>
        <message>
            <source>Nothing was sent and nothing was counted again.</source>
            <translation>No se envió ni se contó nada de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was counted</source>
            <extracomment>Instead of the drawing of a run that left no traces.</extracomment>
            <translation>No se contó nada</translation>
        </message>
        <message>
            <source>Pieces and phases of the run will stand here once chats hold messages.</source>
            <translation>Las piezas y fases del conteo estarán aquí cuando los chats tengan mensajes.</translation>
        </message>
        <message>
            <source>seconds since the start; each bar is a piece and its size</source>
            <extracomment>Beside the title of the drawing of a run.</extracomment>
            <translation>segundos desde el comienzo; cada barra es una pieza y su tamaño</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>by weekday and hour</source>
            <translation>por día de la semana y hora</translation>
        </message>
        <message>
            <source>When messages come</source>
            <translation>Cuándo se escribe</translation>
        </message>
        <message>
            <source>messages; line: mean of 7 days</source>
            <translation>mensajes; línea: media de 7 días</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>mensajes</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Día a día</translation>
        </message>
        <message>
            <source>larger is more frequent</source>
            <translation>más grande es más frecuente</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>no words were written</source>
            <translation>no se escribieron palabras</translation>
        </message>
        <message>
            <source>No message was found</source>
            <translation>No se encontró ningún mensaje</translation>
        </message>
        <message>
            <source>The exports hold notices alone, or nothing that could be read.</source>
            <translation>Los chats exportados solo tienen avisos, o nada que se pueda leer.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>1 of 1</source>
            <comment>the number of the page</comment>
            <translation>1 de 1</translation>
        </message>
        <message>
            <source>{source} (may be cut)</source>
            <comment>a source</comment>
            <translation>{source} (puede estar cortado)</translation>
        </message>
        <message>
            <source>A message is anything with a sender: text, photo, call, or one that was deleted. A reply is a message whose sender differs from the one before it, at most 24 hours later. Reply times are by the clock, nights and weekends included. Mean length counts text messages. Times are as on the phone that made the export.</source>
            <translation>Un mensaje es todo lo que tiene remitente: texto, foto, llamada o uno eliminado. Una respuesta es un mensaje con otro remitente que el anterior, como mucho 24 horas después. Los tiempos de respuesta son por reloj, con noches y fines de semana. La longitud media cuenta los mensajes de texto. Las horas son las del teléfono que exportó.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>sources that are not listed</comment>
            <translation>
                <numerusform>%Ln más</numerusform>
                <numerusform>%Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>Atalaya</source>
            <comment>the program's name; stays as it is</comment>
            <translation>Atalaya</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation>
                <numerusform>%Ln chat exportado</numerusform>
                <numerusform>%Ln chats exportados</numerusform>
            </translation>
        </message>
        <message>
            <source>WhatsApp chats, {exports}, {size}</source>
            <translation>WhatsApp, {exports}, {size}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>WhatsApp chats, {period} ({days}), {exports}, {size}</source>
            <translation>WhatsApp, {period} ({days}), {exports}, {size}</translation>
        </message>
        <message>
            <source>The first ten words</source>
            <translation>Las diez primeras palabras</translation>
        </message>
        <message numerus="yes">
            <source>The only %Ln words</source>
            <comment>a chat with few words</comment>
            <translation>
                <numerusform>La única palabra</numerusform>
                <numerusform>Las únicas %Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>times</source>
            <translation>veces</translation>
        </message>
        <message>
            <source>share of all messages; 90 % within: nine of ten replies were at least this fast</source>
            <translation>parte del total; 90 % antes de: lo que tardaron, como mucho, nueve de cada diez respuestas</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more people</source>
            <translation>
                <numerusform>%Ln persona más</numerusform>
                <numerusform>%Ln personas más</numerusform>
            </translation>
        </message>
        <message>
            <source>Agent</source>
            <comment>head of a column</comment>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Messages</source>
            <comment>head of a column</comment>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>head of a column</comment>
            <translation>Del total</translation>
        </message>
        <message>
            <source>Typical reply</source>
            <comment>head of a column</comment>
            <translation>Respuesta típica</translation>
        </message>
        <message>
            <source>90 % within</source>
            <comment>head of a column</comment>
            <translation>90 % antes de</translation>
        </message>
        <message>
            <source>By hour</source>
            <comment>head of a column</comment>
            <translation>Por hora</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Export</source>
            <translation>Chat exportado</translation>
        </message>
        <message>
            <source>day first</source>
            <extracomment>In the table of exports, beneath Dates.</extracomment>
            <translation>primero el día</translation>
        </message>
        <message>
            <source>month first</source>
            <extracomment>In the table of exports, beneath Dates.</extracomment>
            <translation>primero el mes</translation>
        </message>
        <message>
            <source>year first</source>
            <extracomment>In the table of exports, beneath Dates.</extracomment>
            <translation>primero el año</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <extracomment>A day and a time of day, in a table.</extracomment>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>The earliest message.</source>
            <translation>El mensaje más antiguo.</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>The latest message.</source>
            <translation>El mensaje más reciente.</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>How the letters are stored in the file.</source>
            <translation>Cómo se guardan las letras en el archivo.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>In which order a date's numbers stand.</source>
            <translation>En qué orden van los números de una fecha.</translation>
        </message>
        <message>
            <source>Unread lines</source>
            <translation>Líneas sin leer</translation>
        </message>
        <message>
            <source>Lines before the first message; they are in no figure.</source>
            <translation>Líneas anteriores al primer mensaje; no entran en ninguna cifra.</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages.</source>
            <translation>WhatsApp deja fuera lo que pasa de unos 10 mil o 40 mil mensajes.</translation>
        </message>
        <message>
            <source>{share} sure</source>
            <extracomment>The tip of an export's dates; {share} is such as 97.0 %.</extracomment>
            <translation>Seguridad: {share}</translation>
        </message>
        <message>
            <source>may be cut</source>
            <extracomment>In the table of exports: the file may lack messages.</extracomment>
            <translation>quizá cortado</translation>
        </message>
        <message>
            <source>whole</source>
            <extracomment>In the table of exports: the file lacks nothing.</extracomment>
            <translation>entero</translation>
        </message>
    </context>
    <context>
        <name>UnderstoodPage</name>
        <message>
            <source>Exports</source>
            <extracomment>The title of the table of what was given.</extracomment>
            <translation>Chats exportados</translation>
        </message>
        <message>
            <source>There are no exports.</source>
            <translation>No hay chats exportados.</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Cómo se leyó</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>Para revisar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln things</source>
            <extracomment>Beside Worth a look: how many things there are.</extracomment>
            <translation>
                <numerusform>%Ln punto</numerusform>
                <numerusform>%Ln puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>being made anew, {share}</source>
            <extracomment>Beside Exports while a report is made again; {share} is such as 43 %.</extracomment>
            <translation>se está rehaciendo, {share}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Beside Exports: stops making the report again.</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <extracomment>Beside Exports where only some are shown.</extracomment>
            <translation>{shown} de {all}</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>Beside Exports where only some are shown.</extracomment>
            <translation>Ver todos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <translation>
                <numerusform>%Ln chat</numerusform>
                <numerusform>%Ln chats</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>No se leyó nada</translation>
        </message>
        <message>
            <source>The report has no exports.</source>
            <translation>El informe no tiene chats exportados.</translation>
        </message>
        <message>
            <source>Nothing stands out</source>
            <extracomment>In Worth a look where nothing is.</extracomment>
            <translation>Nada que destacar</translation>
        </message>
        <message>
            <source>Every line was read, and no export looks cut.</source>
            <translation>Se leyeron todas las líneas y ningún chat parece cortado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more; sort the table by its columns to find them.</source>
            <extracomment>Below the first of many things; the table is the one of exports above.</extracomment>
            <translation>
                <numerusform>%Ln más; para encontrarlo, ordenar la tabla por sus columnas.</numerusform>
                <numerusform>%Ln más; para encontrarlos, ordenar la tabla por sus columnas.</numerusform>
            </translation>
        </message>
        <message>
            <source>before the first message</source>
            <extracomment>Beside a line of an export that is in no figure.</extracomment>
            <translation>antes del primer mensaje</translation>
        </message>
        <message numerus="yes">
            <source>%Ln doubtful lines</source>
            <extracomment>Over lines of an export that are in no figure, or were taken as text.</extracomment>
            <translation>
                <numerusform>%Ln línea dudosa</numerusform>
                <numerusform>%Ln líneas dudosas</numerusform>
            </translation>
        </message>
        <message>
            <source>taken as text: no valid date</source>
            <extracomment>Beside a line of an export that looks like the beginning of a message.</extracomment>
            <translation>tomada como texto: sin fecha válida</translation>
        </message>
        <message>
            <source>taken as text: begins in another way</source>
            <extracomment>Beside a line of an export that looks like the beginning of a message.</extracomment>
            <translation>tomada como texto: empieza de otra forma</translation>
        </message>
    </context>
    <context>
        <name>chat</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <comment>beside a period</comment>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation>
                <numerusform>%Ln chat exportado</numerusform>
                <numerusform>%Ln chats exportados</numerusform>
            </translation>
        </message>
        <message>
            <source>times as on the phone</source>
            <translation>horas según el teléfono</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Conteo</translation>
        </message>
        <message>
            <source>What I understood</source>
            <translation>Lo que entendí</translation>
        </message>
    </context>
    <context>
        <name>Cloud</name>
        <message>
            <source>No keywords here</source>
            <extracomment>In place of the keyword cloud, in bold.</extracomment>
            <translation>No hay palabras clave</translation>
        </message>
        <message>
            <source>The messages hold no words but very common ones.</source>
            <extracomment>In place of the keyword cloud, below the bold sentence.</extracomment>
            <translation>Los mensajes solo tienen palabras muy comunes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln times</source>
            <extracomment>In the tip of a keyword: how often it stands.</extracomment>
            <translation>
                <numerusform>%Ln vez</numerusform>
                <numerusform>%Ln veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>In the tip of a keyword: in how many messages it stands.</extracomment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>{word}: {times} in {messages}</source>
            <extracomment>The tip of a keyword: "pedido: 5,848 times in 5,438 messages".</extracomment>
            <translation>{word}: {times} en {messages}</translation>
        </message>
        <message>
            <source>Keyword cloud</source>
            <translation>Nube de palabras clave</translation>
        </message>
        <message>
            <source>Selected.</source>
            <extracomment>Read by screen readers after a keyword's figures.</extracomment>
            <translation>Elegida.</translation>
        </message>
        <message>
            <source>The most frequent words: {words}.</source>
            <extracomment>Read by screen readers about the keyword cloud.</extracomment>
            <translation>Las palabras más frecuentes: {words}.</translation>
        </message>
    </context>
    <context>
        <name>DailyPlot</name>
        <message>
            <source>Messages a day</source>
            <extracomment>Spoken name of the plot of days.</extracomment>
            <translation>Mensajes por día</translation>
        </message>
        <message>
            <source>No messages here</source>
            <extracomment>In bold, where the plot of days would be.</extracomment>
            <translation>No hay mensajes</translation>
        </message>
        <message>
            <source>When a chat has some, their days stand here.</source>
            <extracomment>Below "No messages here", where the plot of days would be.</extracomment>
            <translation>Cuando un chat los tenga, sus días estarán aquí.</translation>
        </message>
        <message>
            <source>{period}. Most messages came on {day}: {count}. Arrow keys move from day to day.</source>
            <extracomment>Spoken description; {count} is "2,759 messages", {period} "2 March to 30 August 2026".</extracomment>
            <translation>{period}. La fecha con más mensajes fue el {day}: {count}. Las flechas llevan de un día a otro.</translation>
        </message>
        <message>
            <source>mean of 7 days: {mean}</source>
            <extracomment>Tip of a day, below its messages; {mean} is a number.</extracomment>
            <translation>media de 7 días: {mean}</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <extracomment>Beside the greatest bar of the plot of days: Mon 11 May: 2,759.</extracomment>
            <translation>{day}: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Tip of a mark of a plot.</extracomment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Show all again</source>
            <extracomment>The cross in a field in which something is looked for.</extracomment>
            <translation>Mostrar todo otra vez</translation>
        </message>
    </context>
    <context>
        <name>HeatLegend</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Legend of the hours' colours, at its right end.</extracomment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>From the faintest colour, no messages, to the strongest, {most} in an hour of a weekday</source>
            <extracomment>Spoken name of the legend of the hours' colours; {most} is "4,361 messages".</extracomment>
            <translation>Del color más suave, sin mensajes, al más intenso, {most} en una hora de un día de la semana</translation>
        </message>
    </context>
    <context>
        <name>HourBars</name>
        <message>
            <source>Messages by hour of the day</source>
            <extracomment>Read by screen readers about the bars of a person's day.</extracomment>
            <translation>Mensajes por hora del día</translation>
        </message>
        <message numerus="yes">
            <source>{hours} h: %Ln messages</source>
            <extracomment>Over a bar of a person's day: 10–11 h: 49 messages.</extracomment>
            <translation>
                <numerusform>{hours} h: %Ln mensaje</numerusform>
                <numerusform>{hours} h: %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>0 h</source>
            <extracomment>The first label of an axis of hours; the others are bare numbers.</extracomment>
            <translation>0 h</translation>
        </message>
    </context>
    <context>
        <name>PeaksPlot</name>
        <message>
            <source>When messages come, by weekday and hour</source>
            <extracomment>Spoken name of the plot of weekdays and hours.</extracomment>
            <translation>Cuándo llegan los mensajes, por día de la semana y hora</translation>
        </message>
        <message>
            <source>No messages here</source>
            <extracomment>In bold, where the plot of weekdays and hours would be.</extracomment>
            <translation>No hay mensajes</translation>
        </message>
        <message>
            <source>When a chat has some, their hours stand here.</source>
            <extracomment>Below "No messages here", where the plot of weekdays and hours would be.</extracomment>
            <translation>Cuando un chat los tenga, sus horas estarán aquí.</translation>
        </message>
        <message>
            <source>Most messages come {when}: {count}. The busiest hour of all days is {hour}, the busiest weekday {weekday}. Arrow keys move from cell to cell.</source>
            <extracomment>Spoken description; {when} is "Mon, 14 to 15 h", {count} "4,361 messages".</extracomment>
            <translation>El momento con más mensajes: {when}, {count}. La hora pico de todos los días: {hour}. El día pico de la semana: {weekday}. Las flechas llevan de una celda a otra.</translation>
        </message>
        <message>
            <source>{first} to {last} h</source>
            <extracomment>Tip of an hour's bar: 14 to 15 h.</extracomment>
            <translation>{first} a {last} h</translation>
        </message>
        <message>
            <source>{weekday}, {first} to {last} h</source>
            <extracomment>Tip of an hour of a weekday: Mon, 14 to 15 h.</extracomment>
            <translation>{weekday}, {first} a {last} h</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>Tip of a mark of a plot.</extracomment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PieceRows</name>
        <message>
            <source>Pieces done: {done} of {all}; being counted: {active}.</source>
            <extracomment>Read by screen readers about the pieces of a running analysis.</extracomment>
            <translation>Piezas listas: {done} de {all}; se están contando: {active}.</translation>
        </message>
    </context>
    <context>
        <name>running</name>
        <message>
            <source>done</source>
            <comment>a piece</comment>
            <translation>lista</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>a piece</comment>
            <translation>en espera</translation>
        </message>
        <message>
            <source>try {nth}: {state}</source>
            <comment>a piece that was lost before</comment>
            <translation>intento {nth}: {state}</translation>
        </message>
        <message>
            <source>Piece {number}</source>
            <comment>in the list of pieces</comment>
            <translation>Pieza {number}</translation>
        </message>
        <message>
            <source>Sending</source>
            <comment>a step of a running analysis</comment>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>a step that is done</comment>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Waiting</source>
            <comment>a step of a running analysis</comment>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Waited</source>
            <comment>a step that is done</comment>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Counting</source>
            <comment>a step of a running analysis</comment>
            <translation>Conteo</translation>
        </message>
        <message>
            <source>Counted</source>
            <comment>a step that is done</comment>
            <translation>Conteo</translation>
        </message>
        <message>
            <source>Joining</source>
            <comment>a step of a running analysis</comment>
            <translation>Unión</translation>
        </message>
        <message>
            <source>Joined</source>
            <comment>a step that is done</comment>
            <translation>Unión</translation>
        </message>
        <message>
            <source>Report</source>
            <comment>the last step of a running analysis</comment>
            <translation>Informe</translation>
        </message>
        <message>
            <source>sending</source>
            <comment>in a list of what is under way</comment>
            <translation>enviando</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>in a list of what is under way</comment>
            <translation>esperando</translation>
        </message>
        <message>
            <source>counting</source>
            <comment>in a list of what is under way</comment>
            <translation>contando</translation>
        </message>
        <message>
            <source>joining</source>
            <comment>in a list of what is under way</comment>
            <translation>uniendo</translation>
        </message>
        <message>
            <source>almost done</source>
            <comment>beside the bar</comment>
            <translation>casi listo</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <comment>beside the bar</comment>
            <translation>falta aprox. {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <comment>beside their size</comment>
            <translation>
                <numerusform>%Ln chat exportado</numerusform>
                <numerusform>%Ln chats exportados</numerusform>
            </translation>
        </message>
        <message>
            <source>started {time}</source>
            <comment>{time} is a time of day</comment>
            <translation>comienzo: {time}</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>How much of the data has been counted.</source>
            <translation>Cuánto de los datos ya se contó.</translation>
        </message>
        <message>
            <source>Messages so far</source>
            <translation>Mensajes hasta ahora</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>What has been counted by the time that has passed.</source>
            <translation>Lo contado, dividido por el tiempo que pasó.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Tiempo</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Steps</source>
            <extracomment>Read by screen readers: the row of steps of a running analysis.</extracomment>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>done</source>
            <extracomment>Read by screen readers after the name of a step.</extracomment>
            <translation>terminado</translation>
        </message>
        <message>
            <source>under way</source>
            <extracomment>Read by screen readers after the name of a step.</extracomment>
            <translation>en curso</translation>
        </message>
        <message>
            <source>to come</source>
            <extracomment>Read by screen readers after the name of a step.</extracomment>
            <translation>por hacer</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Sorted by {column}, greatest first.</source>
            <extracomment>Read by screen readers about a table.</extracomment>
            <translation>Ordenado por {column}, de mayor a menor.</translation>
        </message>
        <message>
            <source>Sorted by {column}, least first.</source>
            <extracomment>Read by screen readers about a table.</extracomment>
            <translation>Ordenado por {column}, de menor a mayor.</translation>
        </message>
        <message>
            <source>Ctrl+Left and Ctrl+Right sort by another column, Ctrl+Enter turns the order, Ctrl+C copies; the menu key offers the same.</source>
            <extracomment>Read by screen readers about a table. The menu key is the one that opens menus.</extracomment>
            <translation>Control+Izquierda y Control+Derecha ordenan por otra columna, Control+Intro invierte el orden, Control+C copia; la tecla de menú ofrece lo mismo.</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>In a table's menu; copies the rows as text for a spreadsheet.</extracomment>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Sort by</source>
            <extracomment>In a table's menu; the columns follow.</extracomment>
            <translation>Ordenar por</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Where the time went</source>
            <extracomment>Read by screen readers: the name of the drawing of a run.</extracomment>
            <translation>En qué se fue el tiempo</translation>
        </message>
        <message>
            <source>Arrow keys go from bar to bar.</source>
            <extracomment>Read by screen readers after the summary of a run's drawing.</extracomment>
            <translation>Las flechas llevan de una barra a otra.</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Phases</source>
            <extracomment>Beside the row that shows a run's phases: sending, waiting, counting, joining.</extracomment>
            <translation>Fases</translation>
        </message>
        <message>
            <source>Sending</source>
            <comment>a phase of a run</comment>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Waiting</source>
            <comment>a phase of a run</comment>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Counting</source>
            <comment>a phase of a run</comment>
            <translation>Conteo</translation>
        </message>
        <message>
            <source>Joining</source>
            <comment>a phase of a run</comment>
            <translation>Unión</translation>
        </message>
        <message>
            <source>From the first to the last byte that was sent.</source>
            <translation>Del primer byte enviado al último.</translation>
        </message>
        <message>
            <source>From the first piece that waited for a computer until the last one was taken.</source>
            <translation>Desde que la primera pieza esperó una computadora hasta que se tomó la última.</translation>
        </message>
        <message>
            <source>From the first piece that was begun until the last one was counted.</source>
            <translation>Desde que empezó la primera pieza hasta que se contó la última.</translation>
        </message>
        <message>
            <source>From the first two results that were joined to the whole report.</source>
            <translation>Desde que se unieron los dos primeros resultados hasta el informe completo.</translation>
        </message>
        <message>
            <source>{piece}, lost</source>
            <extracomment>On the bar of a try that came to nothing; {piece} is a number.</extracomment>
            <translation>{piece}, perdida</translation>
        </message>
        <message>
            <source>{piece}, again</source>
            <extracomment>On the bar of a piece that was counted anew; {piece} is a number.</extracomment>
            <translation>{piece}, otra vez</translation>
        </message>
        <message>
            <source>The computer failed or fell silent; the piece was sent again.</source>
            <translation>La computadora falló o dejó de responder; la pieza se envió otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <comment>of a piece</comment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>{messages}, {speed}</source>
            <comment>of a piece</comment>
            <translation>{messages}, {speed}</translation>
        </message>
        <message>
            <source>Piece {piece}, {size}: try {nth} of {all}, lost</source>
            <translation>Pieza {piece}, {size}: intento {nth} de {all}, perdido</translation>
        </message>
        <message>
            <source>Piece {piece}, {size}: try {nth} of {all}</source>
            <translation>Pieza {piece}, {size}: intento {nth} de {all}</translation>
        </message>
        <message>
            <source>Piece {piece}, {size}</source>
            <translation>Pieza {piece}, {size}</translation>
        </message>
        <message>
            <source>From {start} to {end}, {time}</source>
            <comment>times of a bar</comment>
            <translation>De {start} a {end}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pieces</source>
            <comment>of a run</comment>
            <translation>
                <numerusform>%Ln pieza</numerusform>
                <numerusform>%Ln piezas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln computers</source>
            <comment>of a run</comment>
            <translation>
                <numerusform>%Ln computadora</numerusform>
                <numerusform>%Ln computadoras</numerusform>
            </translation>
        </message>
        <message>
            <source>{pieces} on {computers}, in {time}.</source>
            <translation>{pieces} en {computers}, en {time}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tries were lost.</source>
            <translation>
                <numerusform>Se perdió %Ln intento.</numerusform>
                <numerusform>Se perdieron %Ln intentos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Still being looked at</source>
            <extracomment>For screen readers, where data will stand soon.</extracomment>
            <translation>Todavía se está mirando</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Count on this computer</source>
            <extracomment>In the banner above the page: from now on, count here and not on the server.</extracomment>
            <translation>Contar en esta computadora</translation>
        </message>
        <message>
            <source>Try now</source>
            <extracomment>In the banner above the page: try to reach the server at once.</extracomment>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>The server {name} does not answer.</source>
            <extracomment>In the banner above the page; {name} is the address of a server.</extracomment>
            <translation>{name} no responde.</translation>
        </message>
        <message>
            <source>The server {name} does not let us in.</source>
            <extracomment>In the banner above the page; {name} is the address of a server.</extracomment>
            <translation>{name} no permite entrar.</translation>
        </message>
        <message>
            <source>This computer can't count right now.</source>
            <extracomment>In the banner above the page, when the program's own cluster did not start.</extracomment>
            <translation>Esta computadora no puede contar ahora.</translation>
        </message>
        <message>
            <source>Your reports stay open. Trying now…</source>
            <extracomment>In the banner above the page, while a try is under way.</extracomment>
            <translation>Los informes siguen abiertos. Probando ahora…</translation>
        </message>
        <message>
            <source>Trying now…</source>
            <extracomment>The same, where there is little room.</extracomment>
            <translation>Probando ahora…</translation>
        </message>
        <message>
            <source>Your reports stay open. Trying again in {time}.</source>
            <extracomment>In the banner above the page; {time} is like "8 s".</extracomment>
            <translation>Los informes siguen abiertos. Reintento en {time}.</translation>
        </message>
        <message>
            <source>Trying again in {time}.</source>
            <extracomment>The same, where there is little room.</extracomment>
            <translation>Reintento en {time}.</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Server does not answer</source>
            <comment>at the foot</comment>
            <translation>El servidor no responde</translation>
        </message>
        <message>
            <source>Server does not let us in</source>
            <comment>at the foot</comment>
            <translation>El servidor no deja entrar</translation>
        </message>
        <message>
            <source>Counting did not start</source>
            <comment>at the foot</comment>
            <translation>El conteo no arrancó</translation>
        </message>
        <message>
            <source>This computer gets ready</source>
            <comment>at the foot, under Starting</comment>
            <translation>Se prepara la computadora</translation>
        </message>
        <message>
            <source>Starting…</source>
            <comment>at the foot: the cluster is</comment>
            <translation>Iniciando…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln processes</source>
            <comment>that count, on one or more computers</comment>
            <translation>
                <numerusform>%Ln proceso</numerusform>
                <numerusform>%Ln procesos</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is ready</source>
            <comment>at the foot</comment>
            <translation>Computadora lista</translation>
        </message>
        <message>
            <source>No computer is there to count</source>
            <comment>at the foot</comment>
            <translation>Sin computadoras para contar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln computers are ready</source>
            <comment>at the foot</comment>
            <translation>
                <numerusform>%Ln computadora lista</numerusform>
                <numerusform>%Ln computadoras listas</numerusform>
            </translation>
        </message>
        <message>
            <source>trying now</source>
            <comment>at the foot, the server is away</comment>
            <translation>probando ahora</translation>
        </message>
        <message>
            <source>next try in {time}</source>
            <comment>at the foot; time is like 8 s</comment>
            <translation>reintento en {time}</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>Let go to look at %Ln files</source>
            <extracomment>Over the whole window while files are dragged over it.</extracomment>
            <translation>
                <numerusform>Soltar para mirar %Ln archivo</numerusform>
                <numerusform>Soltar para mirar %Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files of this computer can be counted</source>
            <extracomment>Over the whole window while a link to a web page is dragged over it.</extracomment>
            <translation>Solo se pueden contar archivos de esta computadora</translation>
        </message>
        <message>
            <source>Photos and voice notes stay on this computer.</source>
            <extracomment>Over the whole window while files are dragged over it, under the sentence.</extracomment>
            <translation>Las fotos y las notas de voz no salen de esta computadora.</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <source>Its first lines</source>
            <extracomment>A card on the page of a failure: how the file begins.</extracomment>
            <translation>Sus primeras líneas</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <extracomment>A button on the page of a failure; opens the system's dialog.</extracomment>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>A button on the page of a failure.</extracomment>
            <translation>Probar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>FetchingPage</name>
        <message>
            <source>{brief} · getting the report from the server</source>
            <extracomment>Below the title of a report that is on its way; {brief} is like "184,902 messages · 12:40".</extracomment>
            <translation>{brief} · obteniendo el informe del servidor</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Settings</source>
            <extracomment>The button at the foot of the sidebar.</extracomment>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>What was copied is no file</source>
            <extracomment>A message at the corner of the window, after Ctrl+V.</extracomment>
            <translation>Lo copiado no es un archivo</translation>
        </message>
        <message>
            <source>Copy a file, a folder or its path, then paste it here.</source>
            <translation>Copiar un archivo, una carpeta o su ruta y pegar aquí.</translation>
        </message>
        <message>
            <source>Only files of this computer can be counted</source>
            <extracomment>A message at the corner of the window, after a link was dropped.</extracomment>
            <translation>Solo se pueden contar archivos de esta computadora</translation>
        </message>
        <message>
            <source>Save what the link leads to as a file, then drop that.</source>
            <translation>Guardar como archivo lo que hay en el enlace y soltar ese archivo.</translation>
        </message>
    </context>
    <context>
        <name>phones</name>
        <message>
            <source>Export chat</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation>Exportar chat</translation>
        </message>
        <message>
            <source>Without media</source>
            <comment>in WhatsApp's question on Android</comment>
            <translation>Sin archivos</translation>
        </message>
        <message>
            <source>Open the chat</source>
            <translation>Abrir el chat</translation>
        </message>
        <message>
            <source>Tap the three dots, then More.</source>
            <comment>on Android</comment>
            <translation>Tocar los tres puntos y luego Más.</translation>
        </message>
        <message>
            <source>Tap Export chat</source>
            <comment>on Android</comment>
            <translation>Tocar Exportar chat</translation>
        </message>
        <message>
            <source>It stands in the menu that opens.</source>
            <comment>on Android</comment>
            <translation>Está en el menú que se abre.</translation>
        </message>
        <message>
            <source>Report</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation>Reportar</translation>
        </message>
        <message>
            <source>Block</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Clear chat</source>
            <comment>in WhatsApp's menu on Android</comment>
            <translation>Vaciar chat</translation>
        </message>
        <message>
            <source>Choose Without media</source>
            <comment>on Android</comment>
            <translation>Elegir Sin archivos</translation>
        </message>
        <message>
            <source>Send the file to this computer, by mail or cable.</source>
            <translation>Enviar el archivo aquí, por correo o cable.</translation>
        </message>
        <message>
            <source>Include media</source>
            <comment>in WhatsApp's question on Android</comment>
            <translation>Incluir archivos</translation>
        </message>
        <message>
            <source>Export Chat</source>
            <comment>in WhatsApp on the iPhone</comment>
            <translation>Exportar chat</translation>
        </message>
        <message>
            <source>Tap the name at the top.</source>
            <comment>on the iPhone</comment>
            <translation>Tocar el nombre de arriba.</translation>
        </message>
        <message>
            <source>Tap Export Chat</source>
            <comment>on the iPhone</comment>
            <translation>Tocar Exportar chat</translation>
        </message>
        <message>
            <source>It stands at the bottom of the page.</source>
            <comment>on the iPhone</comment>
            <translation>Está al final de la página.</translation>
        </message>
        <message>
            <source>Add to Favorites</source>
            <comment>in WhatsApp on the iPhone</comment>
            <translation>Añadir a Favoritos</translation>
        </message>
        <message>
            <source>Clear Chat</source>
            <comment>in WhatsApp on the iPhone</comment>
            <translation>Vaciar chat</translation>
        </message>
        <message>
            <source>Choose Without Media</source>
            <comment>on the iPhone</comment>
            <translation>Elegir Sin archivos</translation>
        </message>
        <message>
            <source>Send the file to this computer, by mail or AirDrop.</source>
            <translation>Enviar el archivo aquí, por correo o AirDrop.</translation>
        </message>
        <message>
            <source>Attach Media</source>
            <comment>in WhatsApp's question on the iPhone</comment>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>Without Media</source>
            <comment>in WhatsApp's question on the iPhone</comment>
            <translation>Sin archivos</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Check what was found, then count. Photos and voice notes stay on this computer.</source>
            <extracomment>Under the title of the preview.</extracomment>
            <translation>Revisar lo encontrado y contar. Las fotos y las notas de voz no salen de esta computadora.</translation>
        </message>
        <message>
            <source>Count messages</source>
            <extracomment>The main button of the preview.</extracomment>
            <translation>Contar mensajes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>A button of the preview: leave it.</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Looking at {name}</source>
            <extracomment>The title of the preview while a file is looked at; {name} is the file.</extracomment>
            <translation>Mirando {name}</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %Ln files</source>
            <extracomment>The title of the preview while files are looked at.</extracomment>
            <translation>
                <numerusform>Mirando %Ln archivo</numerusform>
                <numerusform>Mirando %Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exports</source>
            <extracomment>Beside a size, in the title of the preview.</extracomment>
            <translation>
                <numerusform>%Ln chat exportado</numerusform>
                <numerusform>%Ln chats exportados</numerusform>
            </translation>
        </message>
        <message>
            <source>{exports}, {size}</source>
            <extracomment>The title of the preview: {exports} is like "3 exports", {size} like "48.2 MB".</extracomment>
            <translation>{exports}, {size}</translation>
        </message>
        <message>
            <source>Counted on {name}</source>
            <extracomment>At the foot of the preview; {name} is a server's address.</extracomment>
            <translation>Se cuenta en {name}</translation>
        </message>
        <message>
            <source>Counted on this computer by {processes}</source>
            <extracomment>At the foot of the preview; {processes} is like "8 processes".</extracomment>
            <translation>Se cuenta en esta computadora con {processes}</translation>
        </message>
        <message>
            <source>Counted on this computer</source>
            <extracomment>At the foot of the preview.</extracomment>
            <translation>Se cuenta en esta computadora</translation>
        </message>
        <message>
            <source>There is no WhatsApp chat in these files, so nothing can be counted.</source>
            <extracomment>At the foot of the preview, beside a button that can't be pressed.</extracomment>
            <translation>En estos archivos no hay ningún chat de WhatsApp, así que no hay nada que contar.</translation>
        </message>
    </context>
    <context>
        <name>_FilesCard</name>
        <message>
            <source>Files</source>
            <extracomment>A card of the preview.</extracomment>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Add more</source>
            <extracomment>At the right of the card with the files: choose more of them.</extracomment>
            <translation>Añadir más</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and voice notes in the zip are left out</source>
            <extracomment>Beside "Files" in the preview; such files never leave the computer.</extracomment>
            <translation>
                <numerusform>%Ln foto o nota de voz del zip queda fuera</numerusform>
                <numerusform>%Ln fotos y notas de voz del zip quedan fuera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilesList</name>
        <message>
            <source>Files</source>
            <extracomment>For screen readers: the list of files before they are counted.</extracomment>
            <translation>Archivos</translation>
        </message>
    </context>
    <context>
        <name>_FileRows</name>
        <message>
            <source>Leave this file out</source>
            <extracomment>The tip of the cross beside a file that was found.</extracomment>
            <translation>Quitar este archivo</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Keep</source>
            <extracomment>The harmless answer to a question like "Delete this analysis?".</extracomment>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Pages of the report</source>
            <translation>Páginas del informe</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>More for this report</source>
            <translation>Más para este informe</translation>
        </message>
        <message>
            <source>As a picture (PNG)…</source>
            <translation>Como imagen (PNG)…</translation>
        </message>
        <message>
            <source>As data (JSON)…</source>
            <translation>Como datos (JSON)…</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copiar la imagen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Contar de nuevo</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Cancel</source>
            <extracomment>Ends a running analysis.</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>Read by screen readers: the bar of a running analysis.</extracomment>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <source>You can start another analysis meanwhile. Cancelling deletes what was sent.</source>
            <translation>Mientras tanto se puede empezar otro análisis. Al cancelar se elimina lo enviado.</translation>
        </message>
        <message>
            <source>Getting ready to send</source>
            <extracomment>Where an analysis was begun and no news of it came yet.</extracomment>
            <translation>Preparando el envío</translation>
        </message>
        <message>
            <source>Waiting for the server</source>
            <extracomment>Beside the share that is done, while the server does not answer.</extracomment>
            <translation>Esperando al servidor</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <extracomment>On the button, while an analysis is being ended.</extracomment>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <source>Deleting what was sent</source>
            <extracomment>Beside the bar, while an analysis is being ended.</extracomment>
            <translation>Eliminando lo enviado</translation>
        </message>
        <message>
            <source>{done} of {all} done; the fainter part of a bar is being counted</source>
            <extracomment>Beside the title of the list of pieces.</extracomment>
            <translation>{done} de {all} listas; la parte más tenue de una barra se está contando</translation>
        </message>
    </context>
    <context>
        <name>_PieceArea</name>
        <message>
            <source>Pieces</source>
            <extracomment>Read by screen readers: the list of pieces of a running analysis.</extracomment>
            <translation>Piezas</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>As the system</source>
            <extracomment>The colours of the window, to choose from.</extracomment>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>The colours of the window, to choose from.</extracomment>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>The colours of the window, to choose from.</extracomment>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>The title of the page of settings.</extracomment>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Kept on this computer.</source>
            <extracomment>Under the title of the page of settings.</extracomment>
            <translation>Se guardan en esta computadora.</translation>
        </message>
        <message>
            <source>Look</source>
            <extracomment>A card of the settings.</extracomment>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>Beside the choice between light and dark.</extracomment>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Changes at once.</source>
            <extracomment>Under "Theme" in the settings.</extracomment>
            <translation>Cambia al instante.</translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>Where to count</source>
            <extracomment>A card of the settings.</extracomment>
            <translation>Dónde contar</translation>
        </message>
        <message>
            <source>Check</source>
            <extracomment>A button of the settings: see whether all parts of the cluster answer.</extracomment>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>With all its processors; nothing leaves it.</source>
            <extracomment>Under "This computer" in the settings.</extracomment>
            <translation>Con todos sus procesadores; nada sale de ella.</translation>
        </message>
        <message>
            <source>Chats are sent there to be counted; photos never are.</source>
            <extracomment>Under "Another server" in the settings.</extracomment>
            <translation>Los chats se envían allí para contarlos; las fotos, nunca.</translation>
        </message>
        <message>
            <source>This computer</source>
            <extracomment>Where to count, in the settings.</extracomment>
            <translation>Esta computadora</translation>
        </message>
        <message>
            <source>Another server</source>
            <extracomment>Where to count, in the settings.</extracomment>
            <translation>Otro servidor</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>A button beside the token: show what is hidden.</extracomment>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>A button beside the path of a certificate; opens the system's dialog.</extracomment>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Use this server</source>
            <extracomment>A button of the settings: count on the server whose address stands above.</extracomment>
            <translation>Usar este servidor</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>The name of a field in the settings.</extracomment>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Host and port; with tls:// before it, or a certificate, it is encrypted.</source>
            <extracomment>Below the field for a server's address.</extracomment>
            <translation>Nombre y puerto; con tls:// o un certificado va cifrado.</translation>
        </message>
        <message>
            <source>Token</source>
            <extracomment>The name of a field in the settings: what a server asks for.</extracomment>
            <translation>Clave de acceso (token)</translation>
        </message>
        <message>
            <source>Certificate of the server’s authority (optional)</source>
            <extracomment>The name of a field in the settings: the file that vouches for a server.</extracomment>
            <translation>Certificado de la autoridad del servidor (opcional)</translation>
        </message>
        <message>
            <source>See whether every part of it answers.</source>
            <extracomment>Beside the button "Check" in the settings.</extracomment>
            <translation>Ver si responden todas sus partes.</translation>
        </message>
        <message>
            <source>{name} is no address. Write it like counters.example:7427.</source>
            <extracomment>Below the field for a server's address; {name} is what was written there.</extracomment>
            <translation>{name} no es una dirección. Se escribe así: counters.example:7427.</translation>
        </message>
        <message>
            <source>Write the server’s address here.</source>
            <extracomment>Below the field for a server's address.</extracomment>
            <translation>Escribir aquí la dirección del servidor.</translation>
        </message>
        <message>
            <source>Hide</source>
            <extracomment>A button beside the token: hide what is shown.</extracomment>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Elegir un certificado</translation>
        </message>
        <message>
            <source>Asking every part…</source>
            <extracomment>While the parts of the cluster are asked.</extracomment>
            <translation>Preguntando a cada parte…</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>does not answer</source>
            <extracomment>Beside a part of the cluster that did not answer a check.</extracomment>
            <translation>no responde</translation>
        </message>
        <message>
            <source>The server itself</source>
            <extracomment>The parts of a cluster, in plain words, in the result of a check.</extracomment>
            <translation>El servidor mismo</translation>
        </message>
        <message>
            <source>Handing work to the computers</source>
            <extracomment>The parts of a cluster, in plain words, in the result of a check.</extracomment>
            <translation>El reparto del trabajo</translation>
        </message>
        <message>
            <source>Computers that count</source>
            <extracomment>The parts of a cluster, in plain words, in the result of a check.</extracomment>
            <translation>Las computadoras que cuentan</translation>
        </message>
        <message>
            <source>The list of analyses</source>
            <extracomment>The parts of a cluster, in plain words, in the result of a check.</extracomment>
            <translation>La lista de análisis</translation>
        </message>
        <message>
            <source>The store of reports</source>
            <extracomment>The parts of a cluster, in plain words, in the result of a check.</extracomment>
            <translation>El depósito de informes</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Exports</source>
            <comment>heading in the list of keys</comment>
            <translation>Chats exportados</translation>
        </message>
        <message>
            <source>New analysis</source>
            <translation>Nuevo análisis</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Elegir archivos</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Take copied files</source>
            <translation>Pegar archivos copiados</translation>
        </message>
        <message>
            <source>Count messages</source>
            <translation>Contar mensajes</translation>
        </message>
        <message>
            <source>Leave the preview</source>
            <translation>Salir de la vista previa</translation>
        </message>
        <message>
            <source>Leave a file out</source>
            <translation>Quitar un archivo</translation>
        </message>
        <message>
            <source>Report</source>
            <comment>heading in the list of keys</comment>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Save as a picture</source>
            <translation>Guardar como imagen</translation>
        </message>
        <message>
            <source>Save as JSON</source>
            <translation>Guardar como JSON</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copiar la imagen</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <source>List of analyses</source>
            <comment>heading in the list of keys</comment>
            <translation>Lista de análisis</translation>
        </message>
        <message>
            <source>Go to the list, and back</source>
            <translation>Ir a la lista y volver</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Window</source>
            <comment>heading in the list of keys</comment>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Close Atalaya</source>
            <translation>Cerrar Atalaya</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsOverlay</name>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>For screen readers: the list of all keys, over the window.</extracomment>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>_KeysCard</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <extracomment>For screen readers: the part of the window at the left.</extracomment>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>New analysis</source>
            <extracomment>The button at the top of the sidebar.</extracomment>
            <translation>Nuevo análisis</translation>
        </message>
        <message>
            <source>Delete {title}?</source>
            <extracomment>A question; {title} names an analysis.</extracomment>
            <translation>¿Eliminar {title}?</translation>
        </message>
        <message>
            <source>The report is gone for good then. Your exported chats stay where they are.</source>
            <extracomment>Below the question whether to delete an analysis.</extracomment>
            <translation>El informe desaparece para siempre. Los chats exportados quedan donde están.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>SidebarList</name>
        <message>
            <source>Analyses</source>
            <extracomment>For screen readers: the list in the sidebar.</extracomment>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <extracomment>In the menu of an analysis in the sidebar.</extracomment>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Cancel the counting</source>
            <extracomment>In the menu of an analysis in the sidebar: stop counting.</extracomment>
            <translation>Cancelar el conteo</translation>
        </message>
        <message>
            <source>Delete…</source>
            <extracomment>In the menu of an analysis in the sidebar.</extracomment>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Your analyses will be listed here.</source>
            <extracomment>In the sidebar while nothing was ever counted.</extracomment>
            <translation>Aquí estarán los análisis.</translation>
        </message>
    </context>
    <context>
        <name>RenameField</name>
        <message>
            <source>New title</source>
            <extracomment>For screen readers: the field in the sidebar in which an analysis is renamed.</extracomment>
            <translation>Nuevo nombre</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Keyboard shortcuts: press ?</source>
            <extracomment>At the foot of the welcome page; "?" is the key.</extracomment>
            <translation>Atajos de teclado: tecla ?</translation>
        </message>
        <message>
            <source>Chats are sent to {name} and counted there. Photos are never sent.</source>
            <extracomment>At the foot of the welcome page; {name} is a server's address.</extracomment>
            <translation>Los chats se envían a {name} y se cuentan allí. Las fotos no se envían nunca.</translation>
        </message>
        <message>
            <source>Counting happens on this computer. Nothing is sent anywhere unless you connect a server.</source>
            <extracomment>At the foot of the welcome page.</extracomment>
            <translation>Se cuenta en esta computadora. No se envía nada a ninguna parte, salvo que se conecte un servidor.</translation>
        </message>
        <message>
            <source>WhatsApp exports (*.txt *.zip)</source>
            <translation>Chats exportados de WhatsApp (*.txt *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose exports</source>
            <translation>Elegir chats exportados</translation>
        </message>
        <message>
            <source>Choose a folder with exports</source>
            <translation>Elegir una carpeta con chats exportados</translation>
        </message>
        <message>
            <source>See what happens in your team’s chats</source>
            <extracomment>The title of the welcome page.</extracomment>
            <translation>Ver qué pasa en los chats del equipo</translation>
        </message>
        <message>
            <source>Who carries the load, when the peaks come, how long customers wait, what they ask for again and again.</source>
            <extracomment>Below the title of the welcome page.</extracomment>
            <translation>Quién lleva la carga, cuándo llegan los picos, cuánto esperan los clientes, qué piden una y otra vez.</translation>
        </message>
        <message>
            <source>Getting an export from the phone</source>
            <extracomment>Above the three steps on the welcome page.</extracomment>
            <translation>Cómo exportar un chat desde el teléfono</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop WhatsApp exports here</source>
            <extracomment>In the middle of the welcome page.</extracomment>
            <translation>Soltar aquí chats exportados de WhatsApp</translation>
        </message>
        <message>
            <source>Text files, zips or whole folders, as many as you like. Photos and voice notes stay on this computer.</source>
            <extracomment>Under the title in the middle of the welcome page.</extracomment>
            <translation>Textos, zips o carpetas, los que hagan falta. Las fotos y las notas de voz no salen de esta computadora.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <extracomment>The main button of the welcome page; opens the system's dialog.</extracomment>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <extracomment>The button beside "Choose files…".</extracomment>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Look at a sample</source>
            <extracomment>A button of the welcome page: count an invented chat to see what comes out.</extracomment>
            <translation>Ver un ejemplo</translation>
        </message>
    </context>
</TS>
