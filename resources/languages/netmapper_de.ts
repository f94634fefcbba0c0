<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutCardsScreen</name>
    <message>
        <source>Question {words}</source>
        <translation>Frage {words}</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Add a card</source>
        <translation>Kärtchen dazu</translation>
    </message>
    <message>
        <source>Name of the new card</source>
        <translation>Name des neuen Kärtchens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Beside the interview</source>
        <translation>Neben dem Interview</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Zum Interview</translation>
    </message>
    <message>
        <source>How the map grew</source>
        <translation>Wie die Karte wuchs</translation>
    </message>
    <message>
        <source>They no longer want to take part…</source>
        <translation>Person möchte nicht mehr teilnehmen…</translation>
    </message>
    <message>
        <source>My notes on this session</source>
        <translation>Meine Notizen zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Only for you: no screen of the participant shows them, and no export has them.</source>
        <translation>Nur für Sie: Die teilnehmende Person sieht sie auf keiner Seite, und kein Export enthält sie.</translation>
    </message>
    <message>
        <source>My notes on a card</source>
        <translation>Meine Notizen zu einem Kärtchen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kärtchen</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Wählen Sie ein Kärtchen.</translation>
    </message>
    <message>
        <source>My notes on {name}</source>
        <translation>Meine Notizen zu {name}</translation>
    </message>
</context>
<context>
    <name>AskingHead</name>
    <message>
        <source>Nobody right now</source>
        <translation>Zurzeit niemand</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>Question {words}</source>
        <translation>Frage {words}</translation>
    </message>
    <message>
        <source>Leave out the other questions like this</source>
        <translation>Die anderen Fragen dieser Art auslassen</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Mit den Fragen weitermachen</translation>
    </message>
</context>
<context>
    <name>BinsBoard</name>
    <message>
        <source>{number}  {words}</source>
        <translation>{number}  {words}</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Noch nicht einsortiert</translation>
    </message>
    <message>
        <source>Drag a card into a box, or tap the card and then the box.</source>
        <translation>Ziehen Sie ein Kärtchen in ein Feld. Oder tippen Sie das Kärtchen an und dann das Feld.</translation>
    </message>
    <message>
        <source>Now tap the box for {name}.</source>
        <translation>Tippen Sie jetzt das Feld für {name} an.</translation>
    </message>
</context>
<context>
    <name>BinsScreen</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>goes from card to card</source>
        <translation>geht von Kärtchen zu Kärtchen</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>put the card into the box with that number</source>
        <translation>legen das Kärtchen in das Feld mit dieser Nummer</translation>
    </message>
    <message>
        <source>takes the card out of its box</source>
        <translation>nimmt das Kärtchen aus seinem Feld</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose a card, then a box</source>
        <translation>ein Kärtchen wählen, dann ein Feld</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>I prefer not to say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Question {words}</source>
        <translation>Frage {words}</translation>
    </message>
    <message>
        <source>Not sorted yet: {names}. You can leave them so: press Next again.</source>
        <translation>Noch nicht einsortiert: {names}. Das kann so bleiben: Drücken Sie noch einmal „Weiter“.</translation>
    </message>
    <message>
        <source>{value}: {words}</source>
        <translation>{value}: {words}</translation>
    </message>
</context>
<context>
    <name>BothMapsOffer</name>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
</context>
<context>
    <name>BothMapsScreen</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>Your map then and now. Nothing here is right or wrong.</source>
        <translation>Ihre Karte damals und heute. Nichts davon ist richtig oder falsch.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Both maps are only to look at. You can change today’s map when you go back to it.</source>
        <translation>Beide Karten sind nur zum Ansehen. Die heutige können Sie ändern, wenn Sie zu ihr zurückgehen.</translation>
    </message>
    <message>
        <source>“Not talked about” is just that. It does not say that something ended.</source>
        <translation>„Nicht besprochen“ heißt nur das. Es heißt nicht, dass etwas zu Ende ist.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>go from card to card</source>
        <translation>gehen von Kärtchen zu Kärtchen</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>come nearer, go further away; Home shows all</source>
        <translation>näher heran, weiter weg; Pos1 zeigt alles</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>BroughtPage</name>
    <message>
        <source>Follow up from a stick</source>
        <translation>Folgesitzung von einem Stick</translation>
    </message>
    <message>
        <source>Choose the folder where last time’s session is. It is only read, and stays as it is. The follow-up is kept on this laptop, with a passphrase of its own.</source>
        <translation>Wählen Sie den Ordner mit der Sitzung vom letzten Mal. Sie wird nur gelesen und bleibt, wie sie ist. Die Folgesitzung liegt auf diesem Laptop und hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>Sessions in this folder</source>
        <translation>Sitzungen in diesem Ordner</translation>
    </message>
    <message>
        <source>These are the latest {count}.</source>
        <translation>Das sind die neuesten {count}.</translation>
    </message>
    <message>
        <source>There is no session in this folder.</source>
        <translation>In diesem Ordner ist keine Sitzung.</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Folgesitzung…</translation>
    </message>
    <message>
        <source>Follow up session {name}</source>
        <translation>Folgesitzung zu Sitzung {name}</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>I’m sorry. Thank you for saying so.</source>
        <translation>Das tut mir leid. Danke, dass Sie es sagen.</translation>
    </message>
    <message>
        <source>Nothing more is asked about {name}. Take all the time you need.</source>
        <translation>Zu {name} wird nichts mehr gefragt. Nehmen Sie sich alle Zeit, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Pause a while</source>
        <translation>Eine Weile Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>If you would like to talk to someone</source>
        <translation>Wenn Sie mit jemandem sprechen möchten</translation>
    </message>
    <message>
        <source>I pressed this by mistake</source>
        <translation>Das war ein Versehen</translation>
    </message>
</context>
<context>
    <name>CanvasScreen</name>
    <message>
        <source>Your map: people, places and activities</source>
        <translation>Ihre Karte: Personen, Orte und Aktivitäten</translation>
    </message>
    <message>
        <source>“Show last time” draws last time’s cards with broken lines. An arrow goes to where each one is today.</source>
        <translation>„Letztes Mal zeigen“ zeichnet die Kärtchen vom letzten Mal mit gestrichelten Linien. Ein Pfeil führt dorthin, wo jedes heute steht.</translation>
    </message>
    <message>
        <source>“Then and now” has both maps side by side, and what changed in words.</source>
        <translation>„Damals und heute“ zeigt beide Karten nebeneinander, und in Worten, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Drag a card, or tap it and then a ring.</source>
        <translation>Ziehen Sie ein Kärtchen. Oder tippen Sie es an und dann einen Ring.</translation>
    </message>
    <message>
        <source>“Choose several”: tap cards, or draw a line round them. Then link them all, or make a group.</source>
        <translation>„Mehrere wählen“: Tippen Sie Kärtchen an, oder ziehen Sie eine Linie um sie. Dann können Sie alle verbinden oder eine Gruppe bilden.</translation>
    </message>
    <message>
        <source>“Tidy” moves cards apart that lie on one another. They stay on their ring.</source>
        <translation>„Ordnen“ rückt Kärtchen auseinander, die übereinander liegen. Sie bleiben auf ihrem Ring.</translation>
    </message>
    <message>
        <source>Under “What is shown”, press one thing to see it alone. Press it again to see everything.</source>
        <translation>Drücken Sie unter „Was zu sehen ist“ eine Sache, um nur sie zu sehen. Drücken Sie noch einmal, um alles zu sehen.</translation>
    </message>
    <message>
        <source>“Show as list” has the same cards in words, and can do the same.</source>
        <translation>„Als Liste zeigen“ hat dieselben Kärtchen in Worten und kann dasselbe.</translation>
    </message>
    <message>
        <source>0, Ctrl+1, Ctrl+2</source>
        <translation>0, Strg+1, Strg+2</translation>
    </message>
    <message>
        <source>send it to the tenth, eleventh or twelfth ring</source>
        <translation>legt es auf den zehnten, elften oder zwölften Ring</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>go from card to card</source>
        <translation>von Kärtchen zu Kärtchen gehen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>move the card</source>
        <translation>das Kärtchen bewegen</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>send the card to a ring, from the middle</source>
        <translation>das Kärtchen auf einen Ring legen, von der Mitte gezählt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>take the card off the map</source>
        <translation>das Kärtchen von der Karte nehmen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>begin a link; arrows choose the other card, Enter links</source>
        <translation>eine Verbindung beginnen; Pfeiltasten wählen das andere Kärtchen, Enter verbindet</translation>
    </message>
    <message>
        <source>Ctrl + Space</source>
        <translation>Strg + Leertaste</translation>
    </message>
    <message>
        <source>choose several cards: Space adds the next one, Ctrl + A all of them</source>
        <translation>mehrere Kärtchen wählen: Leertaste nimmt das nächste dazu, Strg + A alle</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>draw a line round several cards</source>
        <translation>eine Linie um mehrere Kärtchen ziehen</translation>
    </message>
    <message>
        <source>L, G</source>
        <translation>L, G</translation>
    </message>
    <message>
        <source>while several are chosen: all are linked, or all are a group</source>
        <translation>wenn mehrere gewählt sind: alle verbinden, oder eine Gruppe aus allen bilden</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>come nearer, go further away; Home shows all</source>
        <translation>näher heran, weiter weg; Pos1 zeigt alles</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Strg + Pfeiltasten</translation>
    </message>
    <message>
        <source>move the map while it is near</source>
        <translation>die Karte verschieben, wenn sie nah ist</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Strg+F oder /</translation>
    </message>
    <message>
        <source>find a card by its name</source>
        <translation>ein Kärtchen am Namen finden</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop what you are doing</source>
        <translation>abbrechen, was Sie gerade tun</translation>
    </message>
    <message>
        <source>the panel</source>
        <translation>der Bereich daneben</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Dieses Kärtchen wegnehmen</translation>
    </message>
    <message>
        <source>Who is this to you?</source>
        <translation>Wer ist das für Sie?</translation>
    </message>
    <message>
        <source>What kind of {kind} is it?</source>
        <translation>Welche Art von {kind} ist das?</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Name of this card</source>
        <translation>Name dieses Kärtchens</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Den Namen ändern</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>CardNotePart</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>In Ihren eigenen Worten, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card {words}</source>
        <translation>Kärtchen {words}</translation>
    </message>
    <message>
        <source>Skip all the rest</source>
        <translation>Alle übrigen überspringen</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Move to a ring</source>
        <translation>Auf einen Ring</translation>
    </message>
    <message>
        <source>Take this link away</source>
        <translation>Diese Verbindung wegnehmen</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CardQuestionsScreen</name>
    <message>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>Answer what you like, and leave the rest.</source>
        <translation>Beantworten Sie, was Sie möchten. Den Rest können Sie auslassen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ChangePhrases</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Closer now</source>
        <translation>Jetzt näher</translation>
    </message>
    <message>
        <source>Further away now</source>
        <translation>Jetzt weiter weg</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>Jetzt anders</translation>
    </message>
    <message>
        <source>Linked now</source>
        <translation>Jetzt verbunden</translation>
    </message>
    <message>
        <source>Not linked now</source>
        <translation>Jetzt nicht verbunden</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Nicht besprochen</translation>
    </message>
    <message>
        <source>{name} (we grew apart)</source>
        <translation>{name} (auseinandergelebt)</translation>
    </message>
    <message>
        <source>{name} (moved away)</source>
        <translation>{name} (weggezogen)</translation>
    </message>
    <message>
        <source>{name} (the service ended)</source>
        <translation>{name} (das Angebot ist zu Ende)</translation>
    </message>
    <message>
        <source>{name} (my choice)</source>
        <translation>{name} (ich wollte es so)</translation>
    </message>
    <message>
        <source>{name} (their choice)</source>
        <translation>{name} (die andere Seite wollte es so)</translation>
    </message>
    <message>
        <source>{what}: {whom}.</source>
        <translation>{what}: {whom}.</translation>
    </message>
</context>
<context>
    <name>CloseScreen</name>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>If you would like to talk to someone</source>
        <translation>Wenn Sie mit jemandem sprechen möchten</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Möchten Sie etwas mit nach Hause nehmen?</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Nichts mitnehmen</translation>
    </message>
    <message>
        <source>Would you like someone else to have a copy? You choose what is on it.</source>
        <translation>Möchten Sie, dass jemand anderes eine Kopie hat? Sie wählen, was darauf ist.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Your map and your answers are kept in one locked file on this laptop.</source>
        <translation>Ihre Karte und Ihre Antworten liegen in einer verschlossenen Datei auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Nobody can read it without its passphrase or the study team’s key.</source>
        <translation>Niemand kann sie lesen ohne die Passphrase oder den Schlüssel des Studienteams.</translation>
    </message>
    <message>
        <source>Nobody can read it without its passphrase.</source>
        <translation>Niemand kann sie lesen ohne die Passphrase.</translation>
    </message>
    <message>
        <source>You can change your mind later. The person beside you can say how.</source>
        <translation>Sie können es sich später anders überlegen. Die Person neben Ihnen sagt Ihnen, wie das geht.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Participant code</source>
        <translation>Code der teilnehmenden Person</translation>
    </message>
    <message>
        <source>Continue that session</source>
        <translation>Diese Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is already a session with this code open today: continue it, or use another code.</source>
        <translation>Mit diesem Code war heute schon eine Sitzung offen. Setzen Sie sie fort, oder nehmen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>A code usually has no blanks. Is this a name? Please use the code from your list.</source>
        <translation>Ein Code hat meist keine Leerzeichen. Ist das ein Name? Bitte nehmen Sie den Code aus Ihrer Liste.</translation>
    </message>
    <message>
        <source>The code from your list, such as P014. Never a name.</source>
        <translation>Der Code aus Ihrer Liste, zum Beispiel P014. Nie ein Name.</translation>
    </message>
    <message>
        <source>Reading the study…</source>
        <translation>Die Studie wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ComposePart</name>
    <message>
        <source>One page.</source>
        <translation>Eine Seite.</translation>
    </message>
    <message>
        <source>{count} pages.</source>
        <translation>{count} Seiten.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>What is on the page</source>
        <translation>Was auf der Seite steht</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Welche Kärtchen</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>Welche Gruppe</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which way the paper lies</source>
        <translation>Wie das Papier liegt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Your page is not shown while names are hidden.</source>
        <translation>Ihre Seite wird nicht gezeigt, solange Namen verdeckt sind.</translation>
    </message>
    <message>
        <source>Show my page</source>
        <translation>Meine Seite zeigen</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>Distress sheet, {day}</source>
        <translation>Blatt für belastende Momente, {day}</translation>
    </message>
    <message>
        <source>Concern, {day}</source>
        <translation>Sorge, {day}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What happened, and what was done</source>
        <translation>Was war, und was getan wurde</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wer Bescheid weiß</translation>
    </message>
    <message>
        <source>When they were told</source>
        <translation>Seit wann</translation>
    </message>
</context>
<context>
    <name>ConcernsPanel</name>
    <message>
        <source>If somebody is upset, or something worries you</source>
        <translation>Wenn es jemandem nicht gut geht oder Sie sich sorgen</translation>
    </message>
    <message>
        <source>It is sealed with this session. No export for analysis has it, and no screen of theirs shows it.</source>
        <translation>Es ist mit dieser Sitzung verschlossen. Kein Export zur Auswertung enthält es, und keine ihrer Seiten zeigt es.</translation>
    </message>
    <message>
        <source>Begin a distress sheet</source>
        <translation>Blatt beginnen</translation>
    </message>
    <message>
        <source>Note a concern</source>
        <translation>Sorge notieren</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>What was agreed to</source>
        <translation>Worin eingewilligt wurde</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>Davor: {answer}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>am Bildschirm</translation>
    </message>
    <message>
        <source>{answer}, {date}, {how}, version {version} of the text</source>
        <translation>{answer}, {date}, {how}, Version {version} des Textes</translation>
    </message>
    <message>
        <source>{line}, noted by {name}</source>
        <translation>{line}, notiert von {name}</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Some of this was answered on paper</source>
        <translation>Manches davon wurde auf Papier beantwortet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Answered on paper</source>
        <translation>Auf Papier beantwortet</translation>
    </message>
    <message>
        <source>You said so on {date}.</source>
        <translation>Das haben Sie am {date} gesagt.</translation>
    </message>
    <message>
        <source>That is fine. None of it goes to the study then.</source>
        <translation>Das ist in Ordnung. Dann geht nichts davon an die Studie.</translation>
    </message>
    <message>
        <source>You can change it.</source>
        <translation>Sie können es ändern.</translation>
    </message>
    <message>
        <source>That is fine. Nothing then leaves this laptop.</source>
        <translation>Das ist in Ordnung. Dann verlässt nichts diesen Laptop.</translation>
    </message>
</context>
<context>
    <name>CopiesPart</name>
    <message>
        <source>Please say in a word or two who it is for.</source>
        <translation>Bitte sagen Sie in ein, zwei Worten, für wen sie ist.</translation>
    </message>
    <message>
        <source>Copies so far</source>
        <translation>Kopien bisher</translation>
    </message>
    <message>
        <source>No copy was made. Go back if you would like to make one.</source>
        <translation>Es wurde keine Kopie gemacht. Gehen Sie zurück, wenn Sie eine machen möchten.</translation>
    </message>
    <message>
        <source>Who is the copy for?</source>
        <translation>Für wen ist die Kopie?</translation>
    </message>
    <message>
        <source>For example: my nurse. A name is not needed.</source>
        <translation>Zum Beispiel: meine Pflegerin. Ein Name ist nicht nötig.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>CopyOffer</name>
    <message>
        <source>Make a copy for someone I choose</source>
        <translation>Eine Kopie für jemanden machen, den ich aussuche</translation>
    </message>
</context>
<context>
    <name>CopyScreen</name>
    <message>
        <source>A copy for someone</source>
        <translation>Eine Kopie für jemanden</translation>
    </message>
    <message>
        <source>You choose who gets it, and what is on it.</source>
        <translation>Sie bestimmen, wer sie bekommt und was darauf steht.</translation>
    </message>
    <message>
        <source>Choose what is on it. What you see is exactly what they will get.</source>
        <translation>Wählen Sie, was darauf steht. Was Sie sehen, ist genau das, was die Person bekommt.</translation>
    </message>
    <message>
        <source>Each of these is as good as the others.</source>
        <translation>Jedes davon ist so gut wie das andere.</translation>
    </message>
    <message>
        <source>You can take a copy back until it is handed over.</source>
        <translation>Sie können eine Kopie zurücknehmen, bis sie übergeben ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A copy shows only what you choose. Who decided a plan is never on it.</source>
        <translation>Eine Kopie zeigt nur, was Sie auswählen. Wer einen Plan entschieden hat, steht nie darauf.</translation>
    </message>
    <message>
        <source>Each copy is written down in a list, so that you know who has one.</source>
        <translation>Jede Kopie steht in einer Liste, damit Sie wissen, wer eine hat.</translation>
    </message>
    <message>
        <source>Back leads out again at any time.</source>
        <translation>„Zurück“ führt jederzeit wieder hinaus.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>someone I chose</source>
        <translation>jemanden, den ich ausgesucht habe</translation>
    </message>
    <message>
        <source>For {whom}, {day}: {parts}.</source>
        <translation>Für {whom}, {day}: {parts}.</translation>
    </message>
    <message>
        <source>Taken back, {day}.</source>
        <translation>Zurückgenommen, {day}.</translation>
    </message>
    <message>
        <source>Handed over, {day}.</source>
        <translation>Übergeben, {day}.</translation>
    </message>
    <message>
        <source>Not handed over yet.</source>
        <translation>Noch nicht übergeben.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>It is taken back on this list. If it is on paper or in a file, you can take that back too.</source>
        <translation>Sie ist in dieser Liste zurückgenommen. Gibt es sie auf Papier oder als Datei, können Sie auch das zurücknehmen.</translation>
    </message>
    <message>
        <source>It is taken back. The file that was saved is gone.</source>
        <translation>Sie ist zurückgenommen. Die gespeicherte Datei ist weg.</translation>
    </message>
    <message>
        <source>It is taken back on this list. The file was changed since then, so it was left as it is.</source>
        <translation>Sie ist in dieser Liste zurückgenommen. Die Datei wurde seither geändert, darum blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>It is taken back on this list. The file is no longer where it was saved.</source>
        <translation>Sie ist in dieser Liste zurückgenommen. Die Datei ist nicht mehr da, wo sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>whole names</source>
        <translation>ganze Namen</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>numbers for names</source>
        <translation>Nummern statt Namen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>all of it in words</source>
        <translation>alles in Worten</translation>
    </message>
    <message>
        <source>what the rings mean</source>
        <translation>was die Ringe bedeuten</translation>
    </message>
    <message>
        <source>give and take</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <source>how each one is for me</source>
        <translation>wie jedes für mich ist</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>what changed since last time</source>
        <translation>was sich seit letztem Mal geändert hat</translation>
    </message>
    <message>
        <source>who I can turn to</source>
        <translation>an wen ich mich wenden kann</translation>
    </message>
    <message>
        <source>words of my own</source>
        <translation>eigene Worte</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation>Pause. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Paused. Still saving…</source>
        <translation>Pause. Es wird noch gespeichert…</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Please try again.</source>
        <translation>Diese Passphrase öffnet es nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Einen Moment bitte …</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>en_GB</source>
        <comment>the language and country whose names of months are said</comment>
        <translation>de_DE</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>DeskDoor</name>
    <message>
        <source>Sessions by code</source>
        <translation>Sitzungen nach Code</translation>
    </message>
    <message>
        <source>The passphrase of this laptop</source>
        <translation>Die Passphrase dieses Laptops</translation>
    </message>
    <message>
        <source>It opens the list of the sessions that were made here.</source>
        <translation>Sie öffnet die Liste der Sitzungen, die hier gemacht wurden.</translation>
    </message>
    <message>
        <source>Passphrase of this laptop</source>
        <translation>Passphrase dieses Laptops</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Sessions by code</source>
        <translation>Sitzungen nach Code</translation>
    </message>
    <message>
        <source>Lock this list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Einen Code suchen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Reading {number} of {all}…</source>
        <translation>{number} von {all} wird gelesen …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Sessions: {count}.</source>
        <translation>Sitzungen: {count}.</translation>
    </message>
    <message>
        <source>From Start, by a passphrase of their own alone: {count}.</source>
        <translation>Nur vom Start aus, mit eigener Passphrase: {count}.</translation>
    </message>
    <message>
        <source>Could not be read; from Start you see why: {count}.</source>
        <translation>Nicht lesbar; vom Start aus sehen Sie, warum: {count}.</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>{code}, wave {wave}</source>
        <translation>{code}, Welle {wave}</translation>
    </message>
    <message>
        <source>{status} · {study}, version {version}</source>
        <translation>{status} · {study}, Version {version}</translation>
    </message>
    <message>
        <source>Last saved {day}</source>
        <translation>Zuletzt gespeichert: {day}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue {code}, wave {wave}</source>
        <translation>Weiter mit {code}, Welle {wave}</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Folgesitzung …</translation>
    </message>
    <message>
        <source>Follow up {code}, wave {wave}</source>
        <translation>Folgesitzung zu {code}, Welle {wave}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export {code}, wave {wave}</source>
        <translation>{code}, Welle {wave} exportieren</translation>
    </message>
    <message>
        <source>Erased at their wish</source>
        <translation>Auf Wunsch gelöscht</translation>
    </message>
    <message>
        <source>Takes no further part, kept</source>
        <translation>Nimmt nicht mehr teil, behalten</translation>
    </message>
    <message>
        <source>Takes no further part, left out</source>
        <translation>Nimmt nicht mehr teil, ausgelassen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not exported from this laptop yet</source>
        <translation>Von diesem Laptop noch nicht exportiert</translation>
    </message>
    <message>
        <source>Exported {day}, and changed since</source>
        <translation>Exportiert: {day}, seither geändert</translation>
    </message>
    <message>
        <source>Exported {day}</source>
        <translation>Exportiert: {day}</translation>
    </message>
    <message>
        <source>{step} ({count})</source>
        <translation>{step} ({count})</translation>
    </message>
    <message>
        <source>Not answered yet: {steps}.</source>
        <translation>Noch nicht beantwortet: {steps}.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nichts ist offen geblieben.</translation>
    </message>
    <message>
        <source>Steps still to come: {count}.</source>
        <translation>Schritte, die noch kommen: {count}.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Save somewhere else</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>Where shall the sealed session go?</source>
        <translation>Wohin soll die versiegelte Sitzung?</translation>
    </message>
    <message>
        <source>Nothing is lost: what was said is kept until it is saved.</source>
        <translation>Nichts ist verloren: Was gesagt wurde, bleibt da, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Zurück zum Interview</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sessions by code</source>
        <translation>Sitzungen nach Code</translation>
    </message>
    <message>
        <source>Back to Sessions by code</source>
        <translation>Zurück zu Sitzungen nach Code</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <translation>Sitzung {name}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Exporting, and reading back what was written…</source>
        <translation>Es wird exportiert, und das Geschriebene wird zurückgelesen…</translation>
    </message>
    <message>
        <source>The export is pseudonymous: it holds the participant code, and codes in place of names. Names and what was written in own words stay behind, unless the study says otherwise and the participant agreed. The files are not sealed: please keep them where your study says.</source>
        <translation>Der Export ist pseudonym: Er enthält den Code der teilnehmenden Person und statt Namen nur Codes. Namen und eigene Worte bleiben zurück, außer die Studie sieht es anders vor und die Person hat zugestimmt. Die Dateien sind nicht versiegelt: Bitte bewahren Sie sie dort auf, wo Ihre Studie es vorsieht.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Everything on the map as a list</source>
        <translation>Alles auf der Karte als Liste</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as map</source>
        <translation>Als Karte zeigen</translation>
    </message>
</context>
<context>
    <name>FactPart</name>
    <message>
        <source>How this is for you</source>
        <translation>Wie das für Sie ist</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Everything is saved and sealed.</source>
        <translation>Alles ist gespeichert und versiegelt.</translation>
    </message>
    <message>
        <source>Everything is saved and sealed. You can go on another day, just where you stopped.</source>
        <translation>Alles ist gespeichert und versiegelt. Sie können an einem anderen Tag genau hier weitermachen.</translation>
    </message>
    <message>
        <source>The practice is over. Nothing of it was kept.</source>
        <translation>Die Übung ist zu Ende. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>It is noted, and the session is closed. You will be asked nothing more.</source>
        <translation>Es ist notiert, und die Sitzung ist geschlossen. Sie werden nichts mehr gefragt.</translation>
    </message>
    <message>
        <source>I am the researcher: back to Start</source>
        <translation>Ich leite das Interview: zurück zum Start</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation>Bitte geben Sie den Laptop der Person zurück, die das Interview leitet.</translation>
    </message>
</context>
<context>
    <name>FaultsPage</name>
    <message>
        <source>This study cannot be used yet</source>
        <translation>Diese Studie kann noch nicht verwendet werden</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Find a card</source>
        <translation>Ein Kärtchen finden</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Einen Namen schreiben</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No card is called that.</source>
        <translation>Kein Kärtchen heißt so.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name} is here, but not among what is shown just now.</source>
        <translation>{name} ist da, gehört aber nicht zu dem, was gerade zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>FolderPicker</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders inside</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{name} is taken out of this session for good, also from its history. This can’t be undone.</source>
        <translation>{name} wird für immer aus dieser Sitzung entfernt, auch aus ihrem Verlauf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Take the name “{name}” out of notes and answers, too</source>
        <translation>Den Namen „{name}“ auch aus Notizen und Antworten entfernen</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Das Kärtchen behalten</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
</context>
<context>
    <name>GroupName</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Add cards</source>
        <translation>Kärtchen dazunehmen</translation>
    </message>
    <message>
        <source>Choose these cards</source>
        <translation>Diese Kärtchen wählen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A group of cards</source>
        <translation>Eine Gruppe von Kärtchen</translation>
    </message>
    <message>
        <source>No card is in this group now.</source>
        <translation>In dieser Gruppe ist jetzt kein Kärtchen.</translation>
    </message>
    <message>
        <source>Take {name} out of the group</source>
        <translation>{name} aus der Gruppe nehmen</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Make a new group</source>
        <translation>Eine neue Gruppe bilden</translation>
    </message>
    <message>
        <source>Groups of this card</source>
        <translation>Gruppen dieses Kärtchens</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Immer da</translation>
    </message>
    <message>
        <source>Pause covers the screen at once. Nothing is lost.</source>
        <translation>„Pause“ verdeckt den Bildschirm sofort. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Stop for today ends here for now. You need not say why. Everything is kept, and you can go on another day.</source>
        <translation>„Für heute aufhören“ macht hier für heute Schluss. Sie müssen nicht sagen, warum. Alles bleibt da, und Sie können an einem anderen Tag weitermachen.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>The step number at the top shows all steps. You can go to any of them.</source>
        <translation>Die Nummer des Schritts oben zeigt alle Schritte. Sie können zu jedem gehen.</translation>
    </message>
    <message>
        <source>Undo takes back what you did last. Redo does it again.</source>
        <translation>„Rückgängig“ nimmt zurück, was Sie zuletzt getan haben. „Wiederholen“ macht es noch einmal.</translation>
    </message>
    <message>
        <source>You can skip anything you like.</source>
        <translation>Sie können alles überspringen, was Sie möchten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>pause: hide the screen</source>
        <translation>Pause: den Bildschirm verdecken</translation>
    </message>
    <message>
        <source>names as initials, numbered, or whole again</source>
        <translation>Namen als Anfangsbuchstaben, als Nummern oder wieder ganz</translation>
    </message>
    <message>
        <source>open or close this help</source>
        <translation>diese Hilfe öffnen oder schließen</translation>
    </message>
    <message>
        <source>go to the next button or field</source>
        <translation>zum nächsten Knopf oder Feld gehen</translation>
    </message>
    <message>
        <source>go further down a long page; Page Up goes back</source>
        <translation>auf einer langen Seite weiter nach unten; Bild auf geht zurück</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>show what was done</source>
        <translation>zeigen, was getan wurde</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What was said stays as it is.</source>
        <translation>Was gesagt wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Worin ich eingewilligt habe</translation>
    </message>
    <message>
        <source>I no longer want to take part</source>
        <translation>Ich möchte nicht mehr teilnehmen</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>What was done, the latest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Bisher wurde nichts getan.</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Bis hierher zurückgehen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Do again up to here</source>
        <translation>Bis hierher wiederholen</translation>
    </message>
    <message>
        <source>The map is as it was after: {what}</source>
        <translation>Die Karte ist so wie nach: {what}</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>what was done last</source>
        <translation>was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>renamed {name}</source>
        <translation>{name} umbenannt</translation>
    </message>
    <message>
        <source>renamed {old} to {name}</source>
        <translation>{old} in {name} umbenannt</translation>
    </message>
    <message>
        <source>notes on {name}</source>
        <translation>Notizen zu {name}</translation>
    </message>
    <message>
        <source>described {name}</source>
        <translation>{name} beschrieben</translation>
    </message>
    <message>
        <source>notes on the link between {one} and {other}</source>
        <translation>Notizen zur Verbindung: {one} und {other}</translation>
    </message>
    <message>
        <source>notes on the map</source>
        <translation>Notizen zur Karte</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>ein neuer Plan</translation>
    </message>
    <message>
        <source>took a plan away</source>
        <translation>einen Plan weggenommen</translation>
    </message>
    <message>
        <source>changed a plan</source>
        <translation>einen Plan geändert</translation>
    </message>
    <message>
        <source>took {name} off the map</source>
        <translation>{name} von der Karte genommen</translation>
    </message>
    <message>
        <source>moved {name} to “{ring}”</source>
        <translation>{name} auf „{ring}“ gelegt</translation>
    </message>
    <message>
        <source>removed {name}</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>linked {one} and {other}</source>
        <translation>verbunden: {one} und {other}</translation>
    </message>
    <message>
        <source>removed the link between {one} and {other}</source>
        <translation>Verbindung entfernt: {one} und {other}</translation>
    </message>
    <message>
        <source>{what}, to {name}</source>
        <translation>{what}, an {name}</translation>
    </message>
    <message>
        <source>{what}, from {name}</source>
        <translation>{what}, von {name}</translation>
    </message>
    <message>
        <source>{what}, between {one} and {other}</source>
        <translation>{what}, zwischen {one} und {other}</translation>
    </message>
    <message>
        <source>how {name} is for me</source>
        <translation>wie {name} für mich ist</translation>
    </message>
    <message>
        <source>how the link of {one} and {other} is for me</source>
        <translation>wie die Verbindung von {one} und {other} für mich ist</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>the group {name}</source>
        <translation>die Gruppe {name}</translation>
    </message>
    <message>
        <source>renamed a group</source>
        <translation>eine Gruppe umbenannt</translation>
    </message>
    <message>
        <source>renamed the group {old} to {name}</source>
        <translation>die Gruppe {old} in {name} umbenannt</translation>
    </message>
    <message>
        <source>put {names} into a group</source>
        <translation>{names} in eine Gruppe gelegt</translation>
    </message>
    <message>
        <source>put {names} into the group {group}</source>
        <translation>{names} in die Gruppe {group} gelegt</translation>
    </message>
    <message>
        <source>took {names} out of a group</source>
        <translation>{names} aus einer Gruppe genommen</translation>
    </message>
    <message>
        <source>took {names} out of the group {group}</source>
        <translation>{names} aus der Gruppe {group} genommen</translation>
    </message>
    <message>
        <source>linked {names}</source>
        <translation>verbunden: {names}</translation>
    </message>
    <message>
        <source>took {names} off the map</source>
        <translation>{names} von der Karte genommen</translation>
    </message>
    <message>
        <source>moved {names} to “{ring}”</source>
        <translation>{names} auf „{ring}“ gelegt</translation>
    </message>
    <message>
        <source>looked again at {name}</source>
        <translation>{name} noch einmal angesehen</translation>
    </message>
    <message>
        <source>said that {name} is the same as last time</source>
        <translation>gesagt, dass {name} dasselbe ist wie beim letzten Mal</translation>
    </message>
    <message>
        <source>moved cards apart</source>
        <translation>Kärtchen auseinandergerückt</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{number} others</source>
        <translation>{number} andere</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an answer to “{question}”</source>
        <translation>eine Antwort auf „{question}“</translation>
    </message>
    <message>
        <source>a choice about consent</source>
        <translation>eine Wahl zur Einwilligung</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
</context>
<context>
    <name>IconWords</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>zwei Personen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>Freundinnen und Freunde</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>caring</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>Haustier</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>Saal</translation>
    </message>
    <message>
        <source>worship</source>
        <translation>Gotteshaus</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bücherei</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>art</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>chess</source>
        <translation>Schach</translation>
    </message>
    <message>
        <source>football</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>gardening</source>
        <translation>Gärtnern</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>making</source>
        <translation>Basteln</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>Gebet</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Geldbeutel</translation>
    </message>
</context>
<context>
    <name>KeepPart</name>
    <message>
        <source>What would you like to do with it?</source>
        <translation>Was möchten Sie damit machen?</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Nichts mitnehmen</translation>
    </message>
    <message>
        <source>That is fine. Nothing is kept of this page.</source>
        <translation>Das ist in Ordnung. Von dieser Seite wird nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>LastTimePage</name>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Begin the follow-up</source>
        <translation>Folgesitzung beginnen</translation>
    </message>
    <message>
        <source>Look at it before you turn the laptop. {count}</source>
        <translation>Sehen Sie sie an, bevor Sie den Laptop drehen. {count}</translation>
    </message>
    <message>
        <source>{code}, wave {wave}</source>
        <translation>{code}, Welle {wave}</translation>
    </message>
    <message>
        <source>Last time’s map</source>
        <translation>Die Karte vom letzten Mal</translation>
    </message>
    <message>
        <source>The cards of last time</source>
        <translation>Die Kärtchen vom letzten Mal</translation>
    </message>
    <message>
        <source>What had ended by then</source>
        <translation>Was da schon zu Ende war</translation>
    </message>
</context>
<context>
    <name>LastTimeSwitch</name>
    <message>
        <source>Show last time</source>
        <translation>Letztes Mal zeigen</translation>
    </message>
</context>
<context>
    <name>LaterScreen</name>
    <message>
        <source>This step comes in a later version of netmapper. You can simply go on.</source>
        <translation>Dieser Schritt kommt in einer späteren Version von netmapper. Sie können einfach weitergehen.</translation>
    </message>
</context>
<context>
    <name>LeaveOutOffer</name>
    <message>
        <source>Leave something out</source>
        <translation>Etwas weglassen</translation>
    </message>
</context>
<context>
    <name>LeaveOutScreen</name>
    <message>
        <source>Cards</source>
        <translation>Kärtchen</translation>
    </message>
    <message>
        <source>Choose a card to leave it out for good.</source>
        <translation>Wählen Sie ein Kärtchen, das ganz wegbleiben soll.</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Meine Antworten</translation>
    </message>
    <message>
        <source>Once you are done here, Undo brings an answer back.</source>
        <translation>Wenn Sie hier fertig sind, holt „Rückgängig“ eine Antwort zurück.</translation>
    </message>
    <message>
        <source>There is nothing to leave out.</source>
        <translation>Es gibt nichts wegzulassen.</translation>
    </message>
    <message>
        <source>Leave something out</source>
        <translation>Etwas weglassen</translation>
    </message>
    <message>
        <source>You can leave out anything you like, or nothing.</source>
        <translation>Sie können weglassen, was Sie möchten, oder nichts.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Leave out: {question}</source>
        <translation>Weglassen: {question}</translation>
    </message>
    <message>
        <source>Your answer is left out.</source>
        <translation>Ihre Antwort bleibt weg.</translation>
    </message>
    <message>
        <source>{name} is left out.</source>
        <translation>{name} bleibt weg.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show links</source>
        <translation>Verbindungen zeigen</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Arten von Verbindung</translation>
    </message>
    <message>
        <source>Show give and take</source>
        <translation>Geben und Nehmen zeigen</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>Was hin und her geht</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Gruppen zeigen</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>Die Gruppen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>More to show</source>
        <translation>Noch mehr zeigen</translation>
    </message>
    <message>
        <source>new since last time</source>
        <translation>neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>to me</source>
        <translation>zu mir</translation>
    </message>
    <message>
        <source>from me</source>
        <translation>von mir</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>Shows only this</source>
        <translation>Zeigt nur dies</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>These two are not linked in this study.</source>
        <translation>Diese beiden werden in dieser Studie nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Add a link</source>
        <translation>Eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>More about the link with {name}: {relation}</source>
        <translation>Mehr zur Verbindung mit {name}: {relation}</translation>
    </message>
    <message>
        <source>Take away the link with {name}: {relation}</source>
        <translation>Die Verbindung mit {name} wegnehmen: {relation}</translation>
    </message>
    <message>
        <source>Link with {name}</source>
        <translation>Mit {name} verbinden</translation>
    </message>
</context>
<context>
    <name>LinksScreen</name>
    <message>
        <source>Tap two cards that belong together, one after the other. Tap a link to see it, or to take it away.</source>
        <translation>Tippen Sie nacheinander zwei Kärtchen an, die zusammengehören. Tippen Sie eine Verbindung an, um sie anzusehen oder wegzunehmen.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Go back to the links</source>
        <translation>Zurück zu den Verbindungen</translation>
    </message>
    <message>
        <source>Some cards have no link to another card. Is that right for you?</source>
        <translation>Einige Kärtchen haben keine Verbindung zu einem anderen. Passt das so für Sie?</translation>
    </message>
    <message>
        <source>{names} have no link to another card. Is that right for you?</source>
        <translation>{names} haben keine Verbindung zu einem anderen Kärtchen. Passt das so für Sie?</translation>
    </message>
    <message>
        <source>{names} has no link to another card. Is that right for you?</source>
        <translation>{names} hat keine Verbindung zu einem anderen Kärtchen. Passt das so für Sie?</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Find a card</source>
        <translation>Ein Kärtchen finden</translation>
    </message>
</context>
<context>
    <name>MapNotePart</name>
    <message>
        <source>Notes on this link</source>
        <translation>Notizen zu dieser Verbindung</translation>
    </message>
    <message>
        <source>Notes on my map</source>
        <translation>Notizen zu meiner Karte</translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Go back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>One card is not on the map yet. You can leave it there.</source>
        <translation>Ein Kärtchen liegt noch nicht auf der Karte. Sie können es dort lassen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>{number} cards are not on the map yet. You can leave them there.</source>
        <translation>{number} Kärtchen liegen noch nicht auf der Karte. Sie können sie dort lassen.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>cards that are not on the map</source>
        <translation>Kärtchen, die nicht auf der Karte liegen</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>new since last time</source>
        <translation>neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>noted: “{note}”</source>
        <translation>notiert: „{note}“</translation>
    </message>
    <message>
        <source>{giver} gives {taker} this</source>
        <translation>{giver} gibt {taker} das</translation>
    </message>
    <message>
        <source>{one} – {other}</source>
        <translation>{one} – {other}</translation>
    </message>
    <message>
        <source>{name} is not on the map now.</source>
        <translation>{name} liegt jetzt nicht auf der Karte.</translation>
    </message>
    <message>
        <source>{name}: {ring}.</source>
        <translation>{name}: {ring}.</translation>
    </message>
    <message>
        <source>{one} and {other} are linked.</source>
        <translation>{one} und {other} sind verbunden.</translation>
    </message>
    <message>
        <source>in the group {name}</source>
        <translation>in der Gruppe {name}</translation>
    </message>
    <message>
        <source>in the groups {some} and {last}</source>
        <translation>in den Gruppen {some} und {last}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>linked to {cards}</source>
        <translation>Verbindungen: {cards}</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
</context>
<context>
    <name>MoreToDo</name>
    <message>
        <source>More to do</source>
        <translation>Noch mehr tun</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>NameAGroup</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>Die Gruppe bilden</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>How names are shown</source>
        <translation>Wie Namen gezeigt werden</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Show the whole name</source>
        <translation>Den ganzen Namen zeigen</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Names are shown whole.</source>
        <translation>Namen sind ganz zu sehen.</translation>
    </message>
    <message>
        <source>Names are shown as initials.</source>
        <translation>Namen sind als Anfangsbuchstaben zu sehen.</translation>
    </message>
    <message>
        <source>Names are not shown. Each card has a number.</source>
        <translation>Namen sind nicht zu sehen. Jedes Kärtchen hat eine Nummer.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Your cards will stand here.</source>
        <translation>Hier werden Ihre Kärtchen stehen.</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Ihre Kärtchen</translation>
    </message>
    <message>
        <source>A card needs a name that can be seen.</source>
        <translation>Ein Kärtchen braucht einen Namen, den man sehen kann.</translation>
    </message>
    <message>
        <source>Type a name first. When you are done here, press Next.</source>
        <translation>Schreiben Sie zuerst einen Namen. Wenn Sie hier fertig sind, drücken Sie „Weiter“.</translation>
    </message>
    <message>
        <source>There is another card with this name. Both are kept.</source>
        <translation>Es gibt noch ein Kärtchen mit diesem Namen. Beide bleiben.</translation>
    </message>
    <message>
        <source>“{name}” is a card now.</source>
        <translation>„{name}“ ist jetzt ein Kärtchen.</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Question {words}</source>
        <translation>Frage {words}</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Einen Namen schreiben</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody comes to mind</source>
        <translation>Mir fällt niemand ein</translation>
    </message>
    <message>
        <source>Nothing comes to mind</source>
        <translation>Mir fällt nichts ein</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>This may be enough here. You can add more if you like.</source>
        <translation>Das kann hier genug sein. Sie können mehr hinzufügen, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>If you can, name {least} or more. Fewer is fine too.</source>
        <translation>Wenn Sie können, nennen Sie {least} oder mehr. Weniger ist auch in Ordnung.</translation>
    </message>
</context>
<context>
    <name>NamingScreen</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>make a card</source>
        <translation>ein Kärtchen machen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>walk from card to card</source>
        <translation>von Kärtchen zu Kärtchen gehen</translation>
    </message>
    <message>
        <source>{name} is a card now.</source>
        <translation>{name} ist jetzt ein Kärtchen.</translation>
    </message>
    <message>
        <source>A card needs a name. The one it had stays for now.</source>
        <translation>Ein Kärtchen braucht einen Namen. Vorerst bleibt der, den es hatte.</translation>
    </message>
</context>
<context>
    <name>NotesSwitch</name>
    <message>
        <source>Show notes</source>
        <translation>Notizen zeigen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OnlyLine</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Only “{what}”</source>
        <translation>Nur „{what}“</translation>
    </message>
    <message>
        <source>Everything is shown again.</source>
        <translation>Es ist wieder alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Whole names</source>
        <translation>Ganze Namen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Numbers, without names</source>
        <translation>Nummern, ohne Namen</translation>
    </message>
    <message>
        <source>Links between the cards</source>
        <translation>Verbindungen zwischen den Kärtchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All of it in words too</source>
        <translation>Alles auch in Worten</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Meine Pläne</translation>
    </message>
    <message>
        <source>Who I can turn to</source>
        <translation>An wen ich mich wenden kann</translation>
    </message>
    <message>
        <source>What the rings mean</source>
        <translation>Was die Ringe bedeuten</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <source>How each one is for me</source>
        <translation>Wie jedes für mich ist</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation>Was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>A group without a name</source>
        <translation>Eine Gruppe ohne Namen</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Kärtchen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Print in black and white</source>
        <translation>Schwarz-weiß drucken</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papier A4</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papier Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Querformat</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Show my words</source>
        <translation>Meine Worte zeigen</translation>
    </message>
</context>
<context>
    <name>PageOffer</name>
    <message>
        <source>Make a page to take home</source>
        <translation>Eine Seite zum Mitnehmen machen</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>My map, with me in the middle. The same is written below in words.</source>
        <translation>Meine Karte, mit mir in der Mitte. Dasselbe steht darunter in Worten.</translation>
    </message>
    <message>
        <source>{name}, {what}.</source>
        <translation>{name}, {what}.</translation>
    </message>
    <message>
        <source>{name}, {what}. {ring}.</source>
        <translation>{name}, {what}. {ring}.</translation>
    </message>
    <message>
        <source>Ring {number}</source>
        <translation>Ring {number}</translation>
    </message>
    <message>
        <source>The rings, from the middle: {labels}.</source>
        <translation>Die Ringe, von der Mitte aus: {labels}.</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Neben der Karte</translation>
    </message>
    <message>
        <source>linked to {names}</source>
        <translation>verbunden mit {names}</translation>
    </message>
    <message>
        <source>{one} and {other}: {relation}.</source>
        <translation>{one} und {other}: {relation}.</translation>
    </message>
    <message>
        <source>{resource}, from {giver} to {taker}.</source>
        <translation>{resource}, von {giver} an {taker}.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>{group}: {names}</source>
        <translation>{group}: {names}</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>{one} and {other}: {words}</source>
        <translation>{one} und {other}: {words}</translation>
    </message>
    <message>
        <source>About the links</source>
        <translation>Zu den Verbindungen</translation>
    </message>
    <message>
        <source>What passes between others</source>
        <translation>Was zwischen anderen hin und her geht</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Wer wo ist</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Meine Pläne</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>{aim}: {words}</source>
        <translation>{aim}: {words}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>who could help: {names}</source>
        <translation>wer helfen könnte: {names}</translation>
    </message>
    <message>
        <source>If I would like to talk to someone</source>
        <translation>Wenn ich mit jemandem sprechen möchte</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>I give something</source>
        <translation>ich gebe etwas</translation>
    </message>
    <message>
        <source>something is given to me</source>
        <translation>mir wird etwas gegeben</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>how many things</source>
        <translation>wie viele Dinge</translation>
    </message>
    <message>
        <source>Practice: an invented person</source>
        <translation>Übung: eine erfundene Person</translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation>Was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
</context>
<context>
    <name>PagedScreen</name>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>There is nothing to ask here. You can simply go on.</source>
        <translation>Hier gibt es nichts zu fragen. Sie können einfach weitergehen.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>The date on the paper</source>
        <translation>Das Datum auf dem Papier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>A date looks like 3, 5, 2026.</source>
        <translation>Ein Datum sieht so aus: 3, 5, 2026.</translation>
    </message>
    <message>
        <source>Noted by (initials)</source>
        <translation>Notiert von (Anfangsbuchstaben)</translation>
    </message>
</context>
<context>
    <name>ParticipantFrame</name>
    <message>
        <source>Forgetting the card …</source>
        <translation>Das Kärtchen wird vergessen …</translation>
    </message>
    <message>
        <source>The card is forgotten for good.</source>
        <translation>Das Kärtchen ist für immer vergessen.</translation>
    </message>
    <message>
        <source>The map is left out from now on.</source>
        <translation>Die Karte bleibt ab jetzt weg.</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Schritt {number} von {of}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>Die Sitzung anlegen</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <source>One passphrase for this laptop lists the sessions made here from now on by code, and opens them.</source>
        <translation>Eine Passphrase für diesen Laptop zeigt die Sitzungen, die ab jetzt hier gemacht werden, nach Code und öffnet sie.</translation>
    </message>
    <message>
        <source>If it is forgotten, each session still opens with its own passphrase.</source>
        <translation>Wird sie vergessen, öffnet sich jede Sitzung weiter mit ihrer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase opens this session, and nothing else does. Nobody can look it up or reset it.</source>
        <translation>Nur die Passphrase öffnet diese Sitzung. Niemand kann sie nachsehen oder zurücksetzen.</translation>
    </message>
    <message>
        <source>This session opens with its passphrase, and from the list by code on this laptop.</source>
        <translation>Diese Sitzung öffnet sich mit ihrer Passphrase und aus der Liste nach Codes auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Nobody can look a passphrase up or reset it. Anywhere else only this passphrase opens the session.</source>
        <translation>Niemand kann eine Passphrase nachsehen oder zurücksetzen. Anderswo öffnet nur diese Passphrase die Sitzung.</translation>
    </message>
    <message>
        <source>If it is forgotten, only the study’s centre can open the session, with its recovery key.</source>
        <translation>Wird sie vergessen, kann nur die Studienzentrale die Sitzung öffnen, mit ihrem Notfallschlüssel.</translation>
    </message>
    <message>
        <source>If it is forgotten, the session cannot be opened again by anyone.</source>
        <translation>Wird sie vergessen, kann niemand die Sitzung wieder öffnen.</translation>
    </message>
    <message>
        <source>Making the key, and opening it once to be sure…</source>
        <translation>Der Schlüssel wird gemacht und zur Probe einmal geöffnet …</translation>
    </message>
    <message>
        <source>Making the sealed file, and opening it once to be sure…</source>
        <translation>Die versiegelte Datei wird angelegt und zur Sicherheit einmal geöffnet…</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>Sechs Wörter</translation>
    </message>
    <message>
        <source>My own passphrase</source>
        <translation>Meine eigene Passphrase</translation>
    </message>
    <message>
        <source>Write these six words down, and keep them apart from the laptop</source>
        <translation>Schreiben Sie diese sechs Wörter auf, und bewahren Sie sie getrennt vom Laptop auf</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easier to remember than signs.</source>
        <translation>Mindestens 15 Zeichen. Ein Satz ist leichter zu merken als Sonderzeichen.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>{count} of {least} characters so far.</source>
        <translation>Bisher {count} von {least} Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>Another picture</source>
        <translation>Ein anderes Bild</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Oder in Worten</translation>
    </message>
    <message>
        <source>For example: “Someone to go with me the first time.”</source>
        <translation>Zum Beispiel: „Jemand, der beim ersten Mal mitgeht.“</translation>
    </message>
    <message>
        <source>Choose from my cards</source>
        <translation>Aus meinen Kärtchen wählen</translation>
    </message>
    <message>
        <source>Who decided this plan?</source>
        <translation>Wer hat diesen Plan entschieden?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>Wer könnte helfen?</translation>
    </message>
    <message>
        <source>There are no cards to choose from.</source>
        <translation>Es gibt keine Kärtchen zur Auswahl.</translation>
    </message>
    <message>
        <source>What kind of plan?</source>
        <translation>Was für ein Plan?</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Something to change</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Something to keep</source>
        <translation>Etwas behalten</translation>
    </message>
    <message>
        <source>Something to try</source>
        <translation>Etwas ausprobieren</translation>
    </message>
    <message>
        <source>For example: “I would like more quiet at home.”</source>
        <translation>Zum Beispiel: „Ich hätte zu Hause gern mehr Ruhe.“</translation>
    </message>
    <message>
        <source>For example: “I want to go on having tea with my neighbour.”</source>
        <translation>Zum Beispiel: „Ich möchte weiter mit meiner Nachbarin Tee trinken.“</translation>
    </message>
    <message>
        <source>For example: “I would like to go back to the garden.”</source>
        <translation>Zum Beispiel: „Ich möchte wieder in den Garten gehen.“</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Wir zusammen</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
</context>
<context>
    <name>PlansList</name>
    <message>
        <source>No plans today</source>
        <translation>Heute keine Pläne</translation>
    </message>
    <message>
        <source>That is fine. You can go on.</source>
        <translation>Das ist in Ordnung. Sie können weitergehen.</translation>
    </message>
    <message>
        <source>The plan was taken away. Undo brings it back.</source>
        <translation>Der Plan ist weg. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>What would you like to plan?</source>
        <translation>Was möchten Sie planen?</translation>
    </message>
    <message>
        <source>Your words are not shown while names are hidden.</source>
        <translation>Ihre Worte werden nicht gezeigt, solange Namen verdeckt sind.</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Noch keine Worte.</translation>
    </message>
    <message>
        <source>It is about: {names}</source>
        <translation>Es geht um: {names}</translation>
    </message>
    <message>
        <source>Who could help: {names}</source>
        <translation>Wer helfen könnte: {names}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Change plan {number}</source>
        <translation>Plan {number} ändern</translation>
    </message>
    <message>
        <source>Take away plan {number}</source>
        <translation>Plan {number} wegnehmen</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>Sagen Sie so viel oder so wenig, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A plan is yours, in your own words. You can change it or take it away at any time.</source>
        <translation>Ein Plan gehört Ihnen, in Ihren Worten. Sie können ihn jederzeit ändern oder wegnehmen.</translation>
    </message>
    <message>
        <source>No plans today is just as good.</source>
        <translation>Heute keine Pläne ist genauso gut.</translation>
    </message>
    <message>
        <source>Plans can stand on the page that you take home.</source>
        <translation>Pläne können auf dem Blatt stehen, das Sie mitnehmen.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>walk from card to card</source>
        <translation>gehen von Kärtchen zu Kärtchen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählt aus</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: an invented person</source>
        <translation>Übung: eine erfundene Person</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>These people are invented. What you try is thrown away when you leave, and can never be exported.</source>
        <translation>Diese Personen sind erfunden. Was Sie ausprobieren, wird beim Verlassen weggeworfen und kann nie exportiert werden.</translation>
    </message>
    <message>
        <source>This person names only a few people, and most of them are workers.</source>
        <translation>Diese Person nennt nur wenige Menschen, und die meisten sind Fachkräfte.</translation>
    </message>
    <message>
        <source>This person’s life is mostly with family, at home.</source>
        <translation>Diese Person lebt vor allem mit ihrer Familie, zu Hause.</translation>
    </message>
    <message>
        <source>This person has friends, places and things to do of many kinds.</source>
        <translation>Diese Person hat Freunde, Orte und Beschäftigungen vieler Art.</translation>
    </message>
    <message>
        <source>Nobody is on this map yet. You begin it yourself.</source>
        <translation>Auf dieser Karte ist noch niemand. Sie beginnen selbst.</translation>
    </message>
    <message>
        <source>Few connections</source>
        <translation>Wenige Verbindungen</translation>
    </message>
    <message>
        <source>Mostly family</source>
        <translation>Vor allem Familie</translation>
    </message>
    <message>
        <source>Many kinds of connections</source>
        <translation>Viele Arten von Verbindungen</translation>
    </message>
    <message>
        <source>An empty map</source>
        <translation>Eine leere Karte</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>Die Karte wird gemacht …</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Damit üben</translation>
    </message>
    <message>
        <source>Practise: {title}</source>
        <translation>Üben: {title}</translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message>
        <source>Partner</source>
        <translation>Partner oder Partnerin</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund oder Freundin</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Pflegende Person</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who else is here</source>
        <translation>Wer sonst noch da ist</translation>
    </message>
    <message>
        <source>In “{step}”, and in the steps that follow until you say otherwise.</source>
        <translation>In „{step}“ und in den Schritten danach, bis Sie etwas anderes sagen.</translation>
    </message>
    <message>
        <source>More about it, if it matters</source>
        <translation>Mehr dazu, wenn es wichtig ist</translation>
    </message>
    <message>
        <source>More about who else is here</source>
        <translation>Mehr dazu, wer sonst noch da ist</translation>
    </message>
    <message>
        <source>{step}: {others}</source>
        <translation>{step}: {others}</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>sonst niemand</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <source>No printer was found on this laptop. You can save the page, and print it somewhere else.</source>
        <translation>Auf diesem Laptop wurde kein Drucker gefunden. Sie können die Seite speichern und woanders drucken.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Please stand by the printer. Printers and print services can keep what they printed for a while.</source>
        <translation>Bitte bleiben Sie beim Drucker. Drucker und Druckdienste können das Gedruckte eine Weile behalten.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>Giving it to the printer…</source>
        <translation>Es wird an den Drucker gegeben…</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>Es wurde an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>The printer did not take it. You can try again, choose another, or save the page.</source>
        <translation>Der Drucker hat es nicht angenommen. Sie können es noch einmal versuchen, einen anderen wählen oder die Seite speichern.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage auslassen</translation>
    </message>
    <message>
        <source>I prefer not to say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translation>Warum wir das fragen</translation>
    </message>
    <message>
        <source>In easier words</source>
        <translation>In einfacheren Worten</translation>
    </message>
    <message>
        <source>There is no card to point at yet. You can simply go on.</source>
        <translation>Es gibt noch kein Kärtchen zum Auswählen. Sie können einfach weitergehen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>This is kept as you typed it. A date looks like 3, 5, 1990.</source>
        <translation>Das bleibt so, wie Sie es geschrieben haben. Ein Datum sieht so aus: 3, 5, 1990.</translation>
    </message>
    <message>
        <source>This is kept as you typed it. A number would help, such as {example}.</source>
        <translation>Das bleibt so, wie Sie es geschrieben haben. Eine Zahl würde helfen, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>That is an unusual number here. If it is right, leave it as it is.</source>
        <translation>Diese Zahl ist hier ungewöhnlich. Wenn sie stimmt, lassen Sie sie so.</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>walk from answer to answer</source>
        <translation>von Antwort zu Antwort gehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>choose by number</source>
        <translation>mit der Nummer wählen</translation>
    </message>
    <message>
        <source>Question {words}</source>
        <translation>Frage {words}</translation>
    </message>
</context>
<context>
    <name>RelationCard</name>
    <message>
        <source>How do {one} and {other} belong together?</source>
        <translation>Wie gehören {one} und {other} zusammen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>How the map grew</source>
        <translation>Wie die Karte wuchs</translation>
    </message>
    <message>
        <source>The map as it was</source>
        <translation>Die Karte, wie sie war</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Änderungen bis hier</translation>
    </message>
    <message>
        <source>Back to my notes</source>
        <translation>Zu den Notizen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Eins zurück</translation>
    </message>
    <message>
        <source>One on</source>
        <translation>Eins weiter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Vor der ersten Änderung</translation>
    </message>
    <message>
        <source>{number} of {of} · {when} · {what}</source>
        <translation>{number} von {of} · {when} · {what}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Exported and checked</source>
        <translation>Exportiert und geprüft</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Exported and checked, but not everything</source>
        <translation>Exportiert und geprüft, aber nicht alles</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{code}: {why}</source>
        <translation>{code}: {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>picture of the map</source>
        <translation>Bild der Karte</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Changed on the way out</source>
        <translation>Beim Export geändert</translation>
    </message>
    <message>
        <source>not agreed to “{detail}”</source>
        <translation>„{detail}“ wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>agreement to “{detail}” was taken back</source>
        <translation>die Zustimmung zu „{detail}“ wurde zurückgenommen</translation>
    </message>
    <message>
        <source>the participant withdrew from the study</source>
        <translation>die befragte Person nimmt nicht mehr an der Studie teil</translation>
    </message>
    <message>
        <source>this person and wave is in the export already</source>
        <translation>diese Person und Welle ist schon im Export</translation>
    </message>
    <message>
        <source>the code {detail} has the same number: please tell the study’s centre</source>
        <translation>der Code {detail} hat dieselbe Nummer: Bitte sagen Sie es der Studienzentrale</translation>
    </message>
    <message>
        <source>it belongs to another study: {detail}</source>
        <translation>sie gehört zu einer anderen Studie: {detail}</translation>
    </message>
    <message>
        <source>it was made with another version of the study: {detail}</source>
        <translation>sie wurde mit einer anderen Version der Studie gemacht: {detail}</translation>
    </message>
    <message>
        <source>it is a practice session</source>
        <translation>es ist eine Übungssitzung</translation>
    </message>
    <message>
        <source>its map does not hold together in “{detail}”: please tell your netmapper contact</source>
        <translation>ihre Karte ist in „{detail}“ nicht stimmig: Bitte sagen Sie es Ihrer Ansprechperson für netmapper</translation>
    </message>
    <message>
        <source>it speaks of something that the study does not have: {detail}</source>
        <translation>sie nennt etwas, das die Studie nicht hat: {detail}</translation>
    </message>
    <message>
        <source>{column}: texts made safe for spreadsheets ({count})</source>
        <translation>{column}: Texte für Tabellenprogramme sicher gemacht ({count})</translation>
    </message>
    <message>
        <source>{column}: control characters taken out of texts ({count})</source>
        <translation>{column}: Steuerzeichen aus Texten entfernt ({count})</translation>
    </message>
    <message>
        <source>{column}: names left behind ({count})</source>
        <translation>{column}: Namen zurückgelassen ({count})</translation>
    </message>
    <message>
        <source>{column}: texts left behind ({count})</source>
        <translation>{column}: Texte zurückgelassen ({count})</translation>
    </message>
    <message>
        <source>{column}: identifying answers left behind ({count})</source>
        <translation>{column}: Antworten zurückgelassen, die jemanden erkennbar machen ({count})</translation>
    </message>
    <message>
        <source>{column}: dates cut to their month ({count})</source>
        <translation>{column}: Daten auf den Monat gekürzt ({count})</translation>
    </message>
    <message>
        <source>{column}: answers that do not fit their question, left empty ({count})</source>
        <translation>{column}: Antworten, die nicht zu ihrer Frage passen, leer gelassen ({count})</translation>
    </message>
</context>
<context>
    <name>ResearcherPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back to Start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Interviewleitung</translation>
    </message>
</context>
<context>
    <name>ResourceFaces</name>
    <message>
        <source>Show as map</source>
        <translation>Als Karte zeigen</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
</context>
<context>
    <name>ResourceHelp</name>
    <message>
        <source>Tap a card, and tap it again for the next sign. No card moves here.</source>
        <translation>Tippen Sie ein Kärtchen an, und noch einmal für das nächste Zeichen. Hier bewegt sich kein Kärtchen.</translation>
    </message>
    <message>
        <source>“Show as list” has the same cards in words, and can do the same.</source>
        <translation>„Als Liste zeigen“ hat dieselben Kärtchen in Worten und kann dasselbe.</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>come nearer, go further away; Home shows all</source>
        <translation>näher heran, weiter weg; Pos1 zeigt alles</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>walk from card to card</source>
        <translation>von Kärtchen zu Kärtchen gehen</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Leertaste, Enter</translation>
    </message>
    <message>
        <source>the next sign</source>
        <translation>das nächste Zeichen</translation>
    </message>
    <message>
        <source>gives to me</source>
        <translation>gibt mir</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>I give</source>
        <translation>ich gebe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ResourceMap</name>
    <message>
        <source>Your map: people, places and activities</source>
        <translation>Ihre Karte: Personen, Orte und Aktivitäten</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Nicht auf der Karte</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}: {words}.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>This question is about {kinds}.</source>
        <translation>Diese Frage betrifft: {kinds}.</translation>
    </message>
</context>
<context>
    <name>ResourcesScreen</name>
    <message>
        <source>Choose the words that fit best, or leave it as it is.</source>
        <translation>Wählen Sie die Worte, die am besten passen. Oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>There are no cards to ask about yet. You can simply go on.</source>
        <translation>Es gibt noch keine Kärtchen, nach denen wir fragen können. Sie können einfach weitergehen.</translation>
    </message>
    <message>
        <source>{name}: {way}.</source>
        <translation>{name}: {way}.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>This is your map. Tap a card or a link to change anything.</source>
        <translation>Das ist Ihre Karte. Tippen Sie ein Kärtchen oder eine Verbindung an, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>RingPicture</name>
    <message>
        <source>The rings, from the middle outward: {words}</source>
        <translation>Die Ringe, von der Mitte nach außen: {words}</translation>
    </message>
</context>
<context>
    <name>RingsPart</name>
    <message>
        <source>Not on the map</source>
        <translation>Nicht auf der Karte</translation>
    </message>
</context>
<context>
    <name>RolePart</name>
    <message>
        <source>What this is to you</source>
        <translation>Was das für Sie ist</translation>
    </message>
</context>
<context>
    <name>SavePart</name>
    <message>
        <source>Which kind of file?</source>
        <translation>Welche Art von Datei?</translation>
    </message>
    <message>
        <source>To print (PDF)</source>
        <translation>Zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>To read or hear, as a web page</source>
        <translation>Zum Lesen oder Hören, als Webseite</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Es wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>The saved file is not locked. Whoever has the folder or the stick can read it.</source>
        <translation>Die gespeicherte Datei ist nicht verschlossen. Wer den Ordner oder den Stick hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Its name is “my-map”. A stick that you take with you is a good place.</source>
        <translation>Sie heißt „my-map“. Ein Stick, den Sie mitnehmen, ist ein guter Ort.</translation>
    </message>
</context>
<context>
    <name>SavingLine</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Es wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Would you like to see what your answers add up to?</source>
        <translation>Möchten Sie sehen, was Ihre Antworten zusammen ergeben?</translation>
    </message>
    <message>
        <source>It is up to you. You can simply go on.</source>
        <translation>Das entscheiden Sie. Sie können einfach weitergehen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>{instrument}, {score}: {said}</source>
        <translation>{instrument}, {score}: {said}</translation>
    </message>
    <message>
        <source>no score, since the answers are not all in the range, or the table has no line for them</source>
        <translation>kein Wert, weil nicht alle Antworten im Bereich liegen oder die Tabelle keine Zeile dafür hat</translation>
    </message>
    <message>
        <source>no score, since {given} of {of} items have an answer</source>
        <translation>kein Wert, weil {given} von {of} Fragen beantwortet sind</translation>
    </message>
    <message>
        <source>Rule for missing items: every item has to be answered.</source>
        <translation>Regel für fehlende Antworten: Jede Frage muss beantwortet sein.</translation>
    </message>
    <message>
        <source>Rule for missing items: with {least} or more of {of} answered, their mean stands in for the others.</source>
        <translation>Regel für fehlende Antworten: Sind {least} oder mehr von {of} beantwortet, steht ihr Mittelwert für die anderen.</translation>
    </message>
</context>
<context>
    <name>SectorsPart</name>
    <message>
        <source>Which part of the map?</source>
        <translation>Welcher Teil der Karte?</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Erleichterungen</translation>
    </message>
    <message>
        <source>Larger buttons</source>
        <translation>Größere Knöpfe</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>{percent} per cent</source>
        <translation>{percent} Prozent</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>So many cards are not linked all at once. Choose some of them.</source>
        <translation>So viele Kärtchen lassen sich nicht auf einmal verbinden. Wählen Sie einige davon.</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>These all know each other</source>
        <translation>Diese kennen sich alle</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Eine Gruppe bilden</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>In eine Gruppe legen</translation>
    </message>
    <message>
        <source>Move to a ring</source>
        <translation>Auf einen Ring</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>Choose all cards</source>
        <translation>Alle Kärtchen wählen</translation>
    </message>
    <message>
        <source>Done choosing</source>
        <translation>Fertig gewählt</translation>
    </message>
    <message>
        <source>Several cards</source>
        <translation>Mehrere Kärtchen</translation>
    </message>
    <message>
        <source>Tap cards to choose them, or draw a line round them.</source>
        <translation>Tippen Sie Kärtchen an, um sie zu wählen. Oder ziehen Sie eine Linie um sie.</translation>
    </message>
    <message>
        <source>These all belong together</source>
        <translation>Diese gehören alle zusammen</translation>
    </message>
    <message>
        <source>How do {names} belong together?</source>
        <translation>Wie gehören {names} zusammen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>SeveralWords</name>
    <message>
        <source>{some} and {others} others</source>
        <translation>{some} und {others} andere</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>No card is chosen yet.</source>
        <translation>Noch ist kein Kärtchen gewählt.</translation>
    </message>
    <message>
        <source>one card</source>
        <translation>ein Kärtchen</translation>
    </message>
    <message>
        <source>{number} cards</source>
        <translation>{number} Kärtchen</translation>
    </message>
    <message>
        <source>{names} chosen: {count}</source>
        <translation>{names} gewählt: {count}</translation>
    </message>
    <message>
        <source>{names} are linked with one another.</source>
        <translation>{names} sind miteinander verbunden.</translation>
    </message>
    <message>
        <source>These are not linked in this study.</source>
        <translation>Diese werden in dieser Studie nicht verbunden.</translation>
    </message>
    <message>
        <source>They are linked with one another already.</source>
        <translation>Sie sind schon miteinander verbunden.</translation>
    </message>
    <message>
        <source>{said} This study has no link for some pairs of them.</source>
        <translation>{said} Für einige Paare davon hat diese Studie keine Verbindung.</translation>
    </message>
    <message>
        <source>{names}: {ring}.</source>
        <translation>{names}: {ring}.</translation>
    </message>
    <message>
        <source>{names} is not on the map now.</source>
        <translation>{names} liegt jetzt nicht auf der Karte.</translation>
    </message>
    <message>
        <source>{names} are not on the map now.</source>
        <translation>{names} liegen jetzt nicht auf der Karte.</translation>
    </message>
    <message>
        <source>In the group {group}: {names}.</source>
        <translation>In der Gruppe {group}: {names}.</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>{things}, both ways</source>
        <translation>{things}, in beide Richtungen</translation>
    </message>
    <message>
        <source>{things}, to me</source>
        <translation>{things}, zu mir</translation>
    </message>
    <message>
        <source>{things}, from me</source>
        <translation>{things}, von mir</translation>
    </message>
    <message>
        <source>{things}, to {name}</source>
        <translation>{things}, an {name}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Fold away: {name}</source>
        <translation>Zuklappen: {name}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Zeigen: {name}</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>netmapper: practice</source>
        <translation>netmapper: Übung</translation>
    </message>
</context>
<context>
    <name>SkipRow</name>
    <message>
        <source>Skip this one</source>
        <translation>Dieses überspringen</translation>
    </message>
    <message>
        <source>Skip all the rest</source>
        <translation>Alle übrigen überspringen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Studies on this laptop</source>
        <translation>Studien auf diesem Laptop</translation>
    </message>
    <message>
        <source>There is no study here yet.</source>
        <translation>Hier ist noch keine Studie.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>New session of {study}</source>
        <translation>Neue Sitzung: {study}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practise with {study}</source>
        <translation>Üben mit {study}</translation>
    </message>
    <message>
        <source>Sessions on this laptop</source>
        <translation>Sitzungen auf diesem Laptop</translation>
    </message>
    <message>
        <source>Each is sealed. Its participant code is inside, and is seen once it is unlocked.</source>
        <translation>Jede ist versiegelt. Der Code der teilnehmenden Person ist darin und erst nach dem Öffnen zu sehen.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Show all {count} sessions</source>
        <translation>Alle {count} Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Sessions by code…</source>
        <translation>Sitzungen nach Code …</translation>
    </message>
    <message>
        <source>Follow up from a stick…</source>
        <translation>Folgesitzung von einem Stick…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Continue session {name}</source>
        <translation>Sitzung {name} öffnen</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Folgesitzung…</translation>
    </message>
    <message>
        <source>Follow up session {name}</source>
        <translation>Folgesitzung zu Sitzung {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export session {name}</source>
        <translation>Export der Sitzung {name}</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{number}. {title} – {status}</source>
        <translation>{number}. {title} – {status}</translation>
    </message>
    <message>
        <source>You can go to any of them. What you said stays.</source>
        <translation>Sie können zu jedem gehen. Was Sie gesagt haben, bleibt.</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>StoppedWords</name>
    <message>
        <source>You stopped here.</source>
        <translation>Hier haben Sie aufgehört.</translation>
    </message>
    <message>
        <source>You stopped here today.</source>
        <translation>Hier haben Sie heute aufgehört.</translation>
    </message>
    <message>
        <source>You stopped here yesterday.</source>
        <translation>Hier haben Sie gestern aufgehört.</translation>
    </message>
    <message>
        <source>You stopped here on {day}.</source>
        <translation>Hier haben Sie zuletzt aufgehört: {day}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>StudyChangedPage</name>
    <message>
        <source>The study has changed</source>
        <translation>Die Studie hat sich geändert</translation>
    </message>
    <message>
        <source>The follow-up begins with the study of last time.</source>
        <translation>Die Folgesitzung beginnt mit der Studie vom letzten Mal.</translation>
    </message>
    <message>
        <source>The interview goes on with its own.</source>
        <translation>Das Interview geht mit seiner eigenen Studie weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This session keeps the study as it was when it began, version {version}.</source>
        <translation>Diese Sitzung behält die Studie, wie sie am Anfang war: Version {version}.</translation>
    </message>
    <message>
        <source>This laptop now has other words or questions under the same version.</source>
        <translation>Dieser Laptop hat jetzt andere Texte oder Fragen unter derselben Version.</translation>
    </message>
    <message>
        <source>This laptop has version {version} now.</source>
        <translation>Dieser Laptop hat jetzt Version {version}.</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>A page to take home</source>
        <translation>Eine Seite zum Mitnehmen</translation>
    </message>
    <message>
        <source>It is yours alone. First one question, to begin well.</source>
        <translation>Sie gehört nur Ihnen. Zuerst eine Frage, für einen guten Anfang.</translation>
    </message>
    <message>
        <source>Choose what is on it. What you see is exactly what will be printed.</source>
        <translation>Wählen Sie, was darauf steht. Was Sie sehen, wird genau so gedruckt.</translation>
    </message>
    <message>
        <source>Each of these is as good as the others.</source>
        <translation>Jedes davon ist so gut wie die anderen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You choose what is on the page. It can be with whole names, with initials, or without names.</source>
        <translation>Sie wählen, was auf der Seite steht. Mit ganzen Namen, mit Anfangsbuchstaben oder ohne Namen.</translation>
    </message>
    <message>
        <source>It can be printed, or saved on a stick. Taking nothing is just as good.</source>
        <translation>Die Seite kann gedruckt oder auf einem Stick gespeichert werden. Nichts mitzunehmen ist genauso gut.</translation>
    </message>
    <message>
        <source>Back leads out again at any time.</source>
        <translation>„Zurück“ führt jederzeit wieder hinaus.</translation>
    </message>
</context>
<context>
    <name>TakingAwayPart</name>
    <message>
        <source>Take off the map</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Dieses Kärtchen entfernen</translation>
    </message>
    <message>
        <source>Undo brings a removed card back.</source>
        <translation>„Rückgängig“ holt ein entferntes Kärtchen zurück.</translation>
    </message>
    <message>
        <source>Forget this card for good …</source>
        <translation>Dieses Kärtchen für immer vergessen …</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Last time ({month})</source>
        <translation>Letztes Mal ({month})</translation>
    </message>
</context>
<context>
    <name>ThenAndNowScreen</name>
    <message>
        <source>{name} – still true?</source>
        <translation>{name} – stimmt das noch?</translation>
    </message>
    <message>
        <source>Would you like to see last time’s map?</source>
        <translation>Möchten Sie die Karte vom letzten Mal sehen?</translation>
    </message>
    <message>
        <source>You can say of each card if it is still true. You can also leave it.</source>
        <translation>Sie können bei jedem Kärtchen sagen, ob es noch stimmt. Sie können es auch lassen.</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>Ja, zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Is this the same {name} as last time?</source>
        <translation>Ist das dasselbe wie letztes Mal: {name}?</translation>
    </message>
    <message>
        <source>You named {name} today, and last time too.</source>
        <translation>{name} haben Sie heute genannt, und letztes Mal auch.</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Ja, dasselbe</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>Nein, etwas anderes</translation>
    </message>
    <message>
        <source>Last time’s map. Nothing on it can be moved.</source>
        <translation>Die Karte vom letzten Mal. Hier lässt sich nichts verschieben.</translation>
    </message>
    <message>
        <source>The cards of last time</source>
        <translation>Die Kärtchen vom letzten Mal</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>{name} – still true?</source>
        <translation>{name} – stimmt das noch?</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <source>{name}: would you like to say why?</source>
        <translation>{name}: Möchten Sie sagen, warum?</translation>
    </message>
    <message>
        <source>Last time: not on the map</source>
        <translation>Letztes Mal: nicht auf der Karte</translation>
    </message>
    <message>
        <source>Last time: {ring}</source>
        <translation>Letztes Mal: {ring}</translation>
    </message>
</context>
<context>
    <name>ThenWords</name>
    <message>
        <source>Still the same</source>
        <translation>Noch so wie damals</translation>
    </message>
    <message>
        <source>Closer now</source>
        <translation>Jetzt näher</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Something changed</source>
        <translation>Etwas ist anders</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Es ist zu Ende</translation>
    </message>
    <message>
        <source>We grew apart</source>
        <translation>Wir haben uns auseinandergelebt</translation>
    </message>
    <message>
        <source>One of us moved away</source>
        <translation>Jemand von uns ist weggezogen</translation>
    </message>
    <message>
        <source>They died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>The service or place is no longer there for me</source>
        <translation>Das Angebot oder den Ort gibt es für mich nicht mehr</translation>
    </message>
    <message>
        <source>I chose to end it</source>
        <translation>Ich wollte es beenden</translation>
    </message>
    <message>
        <source>They chose to end it</source>
        <translation>Die andere Seite wollte es beenden</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>It has one card.</source>
        <translation>Sie hat ein Kärtchen.</translation>
    </message>
    <message>
        <source>It has {count} cards.</source>
        <translation>Sie hat {count} Kärtchen.</translation>
    </message>
    <message>
        <source>It is from {month}.</source>
        <translation>Sie ist vom {month}.</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>The next page is for the researcher. Please turn the laptop to them, or go back.</source>
        <translation>Die nächste Seite ist für die Person, die das Interview leitet. Bitte drehen Sie den Laptop zu ihr, oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>I am the researcher</source>
        <translation>Ich leite das Interview</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Cards are apart now where their ring had room. The others stay where you put them.</source>
        <translation>Die Kärtchen liegen jetzt auseinander, wo ihr Ring Platz hatte. Die anderen bleiben, wo Sie sie hingelegt haben.</translation>
    </message>
    <message>
        <source>Cards that lay on one another are apart now, each on its own ring.</source>
        <translation>Kärtchen, die übereinander lagen, liegen jetzt auseinander, jedes auf seinem Ring.</translation>
    </message>
    <message>
        <source>There is no room beside these cards. They stay where you put them.</source>
        <translation>Neben diesen Kärtchen ist kein Platz. Sie bleiben, wo Sie sie hingelegt haben.</translation>
    </message>
    <message>
        <source>There is nothing to move apart.</source>
        <translation>Es gibt nichts auseinanderzurücken.</translation>
    </message>
</context>
<context>
    <name>TieFact</name>
    <message>
        <source>How this is for you</source>
        <translation>Wie das für Sie ist</translation>
    </message>
</context>
<context>
    <name>TiePart</name>
    <message>
        <source>Give and take</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <source>About this link</source>
        <translation>Zu dieser Verbindung</translation>
    </message>
</context>
<context>
    <name>TogetherBar</name>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Cards that lie on one another move apart on their own ring</source>
        <translation>Kärtchen, die übereinander liegen, rücken auf ihrem Ring auseinander</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>{name}…</source>
        <translation>{name}…</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Gruppe: {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Zeigt alle Schritte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Not on the map</source>
        <translation>Nicht auf der Karte</translation>
    </message>
    <message>
        <source>You can leave cards here if you like.</source>
        <translation>Sie können Kärtchen hier lassen, wenn Sie mögen.</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Woanders speichern</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Please turn the laptop to the person whose map this is.</source>
        <translation>Bitte drehen Sie den Laptop zu der Person, deren Karte das ist.</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ich bin bereit</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Follow up</source>
        <translation>Folgesitzung</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <translation>Sitzung {name}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the earlier state</source>
        <translation>Den früheren Stand öffnen</translation>
    </message>
    <message>
        <source>The new session begins with the cards, links and groups of this one, which stays as it is.</source>
        <translation>Die neue Sitzung beginnt mit den Kärtchen, Verbindungen und Gruppen dieser Sitzung. Diese bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>This visit, {day}</source>
        <translation>Dieser Besuch, {day}</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir sind</translation>
    </message>
    <message>
        <source>Who asks, by number or initials</source>
        <translation>Wer fragt, mit Nummer oder Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>Who interprets, if somebody does</source>
        <translation>Wer dolmetscht, falls jemand dolmetscht</translation>
    </message>
    <message>
        <source>Please write no name of the participant here.</source>
        <translation>Bitte schreiben Sie hier keinen Namen der befragten Person.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Davor:</translation>
    </message>
</context>
<context>
    <name>WaySide</name>
    <message>
        <source>Tap a card, and tap it again for the next sign.</source>
        <translation>Tippen Sie ein Kärtchen an, und noch einmal für das nächste Zeichen.</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>gives to me</source>
        <translation>gibt mir</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>I give</source>
        <translation>ich gebe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>Who else might see this?</source>
        <translation>Wer könnte das noch sehen?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>People I live with</source>
        <translation>Menschen, mit denen ich wohne</translation>
    </message>
    <message>
        <source>People who support me</source>
        <translation>Menschen, die mich unterstützen</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>This only helps you to begin. Your answer is not kept, and you can still choose everything yourself.</source>
        <translation>Das hilft Ihnen nur beim Anfangen. Ihre Antwort wird nicht aufbewahrt, und Sie können weiter alles selbst wählen.</translation>
    </message>
    <message>
        <source>Names begin whole. A place that only you open is a good place for it.</source>
        <translation>Namen sind erst einmal ganz zu sehen. Ein Ort, den nur Sie öffnen, ist ein guter Ort dafür.</translation>
    </message>
    <message>
        <source>Names begin as initials, so that nobody is named to others by chance.</source>
        <translation>Namen sind erst einmal Anfangsbuchstaben. So erfährt niemand zufällig einen Namen.</translation>
    </message>
    <message>
        <source>Names begin as initials. You decide how much you want to show to whom.</source>
        <translation>Namen sind erst einmal Anfangsbuchstaben. Sie entscheiden, wem Sie wie viel zeigen.</translation>
    </message>
    <message>
        <source>Names begin as initials. A page can be found by others, so less on it is safer.</source>
        <translation>Namen sind erst einmal Anfangsbuchstaben. Andere könnten die Seite finden. Weniger darauf ist sicherer.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>I no longer want to take part</source>
        <translation>Ich möchte nicht mehr teilnehmen</translation>
    </message>
    <message>
        <source>That is fine. You need not say why.</source>
        <translation>Das ist in Ordnung. Sie müssen nicht sagen, warum.</translation>
    </message>
    <message>
        <source>What should happen to what you said so far?</source>
        <translation>Was soll mit dem geschehen, was Sie bisher gesagt haben?</translation>
    </message>
    <message>
        <source>Go back, and change nothing</source>
        <translation>Zurück, und nichts ändern</translation>
    </message>
    <message>
        <source>Is that what you want?</source>
        <translation>Möchten Sie das so?</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>Yes, do this</source>
        <translation>Ja, so machen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>I have changed my mind</source>
        <translation>Ich habe es mir anders überlegt</translation>
    </message>
    <message>
        <source>One moment, please …</source>
        <translation>Einen Moment bitte …</translation>
    </message>
    <message>
        <source>It could not be erased on the disk yet. Please tell the researcher, and try again.</source>
        <translation>Es konnte noch nicht von der Festplatte gelöscht werden. Bitte sagen Sie es der Person, die das Interview leitet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If you would like to talk to someone</source>
        <translation>Wenn Sie mit jemandem sprechen möchten</translation>
    </message>
</context>
<context>
    <name>WithdrawalWords</name>
    <message>
        <source>Keep what I said so far</source>
        <translation>Behalten, was ich bisher gesagt habe</translation>
    </message>
    <message>
        <source>Leave it out of the study</source>
        <translation>Aus der Studie weglassen</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>What you said up to today stays in the study. You will be asked nothing more.</source>
        <translation>Was Sie bis heute gesagt haben, bleibt in der Studie. Sie werden nichts mehr gefragt.</translation>
    </message>
    <message>
        <source>What you said stays locked on this laptop. No result of the study will use it.</source>
        <translation>Was Sie gesagt haben, bleibt verschlossen auf diesem Laptop. Kein Ergebnis der Studie verwendet es.</translation>
    </message>
    <message>
        <source>Your map and all you said in this session are erased for good. This can’t be undone.</source>
        <translation>Ihre Karte und alles, was Sie in dieser Sitzung gesagt haben, werden für immer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>You no longer take part. What you said so far is kept.</source>
        <translation>Sie nehmen nicht mehr teil. Was Sie bisher gesagt haben, wird behalten.</translation>
    </message>
    <message>
        <source>You no longer take part. What you said is left out of the study.</source>
        <translation>Sie nehmen nicht mehr teil. Was Sie gesagt haben, bleibt aus der Studie weg.</translation>
    </message>
    <message>
        <source>Only a number, a date and that you left are kept, so that the study can count it.</source>
        <translation>Es bleiben nur eine Nummer, ein Datum und dass Sie aufgehört haben, damit die Studie es zählen kann.</translation>
    </message>
    <message>
        <source>Other sessions of yours, and copies in another place, can’t be reached from here.</source>
        <translation>Andere Sitzungen von Ihnen und Kopien an anderen Orten sind von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>All you said in this session is erased.</source>
        <translation>Alles, was Sie in dieser Sitzung gesagt haben, ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>This person takes no further part</source>
        <translation>Diese Person nimmt nicht mehr teil</translation>
    </message>
    <message>
        <source>Take this back only if the person asked you to.</source>
        <translation>Nehmen Sie das nur zurück, wenn die Person Sie darum bittet.</translation>
    </message>
    <message>
        <source>They asked to take part again</source>
        <translation>Die Person möchte wieder teilnehmen</translation>
    </message>
    <message>
        <source>Erased on {date}</source>
        <translation>Gelöscht am {date}</translation>
    </message>
    <message>
        <source>Withdrawn on {date}</source>
        <translation>Zurückgezogen am {date}</translation>
    </message>
    <message>
        <source>What was said up to that day is kept for the study. Nothing more is asked.</source>
        <translation>Was bis zu diesem Tag gesagt wurde, bleibt in der Studie. Es wird nichts mehr gefragt.</translation>
    </message>
    <message>
        <source>What was said stays sealed here, and is left out of every analysis.</source>
        <translation>Was gesagt wurde, bleibt hier verschlossen und aus jeder Auswertung weg.</translation>
    </message>
    <message>
        <source>Everything that was said is gone. Please erase other sessions of this person, and copies elsewhere, too.</source>
        <translation>Alles, was gesagt wurde, ist weg. Bitte löschen Sie auch andere Sitzungen dieser Person und Kopien an anderen Orten.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Something went wrong that netmapper did not expect ({kind}). What was saved is safe.</source>
        <translation>Etwas ging schief, das netmapper nicht erwartet hat ({kind}). Was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>This passphrase does not open this session. Please check each word, and try again.</source>
        <translation>Diese Passphrase öffnet diese Sitzung nicht. Bitte prüfen Sie jedes Wort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This key does not open this session.</source>
        <translation>Dieser Schlüssel öffnet diese Sitzung nicht.</translation>
    </message>
    <message>
        <source>This session cannot be opened with a passphrase.</source>
        <translation>Diese Sitzung lässt sich nicht mit einer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation>Bitte geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>This file asks for more work than any session needs, so it was not tried.</source>
        <translation>Diese Datei verlangt mehr Arbeit, als je eine Sitzung braucht. Darum wurde es nicht versucht.</translation>
    </message>
    <message>
        <source>A public key in the study file is not in order. Please tell the study’s centre.</source>
        <translation>Ein öffentlicher Schlüssel in der Studiendatei ist nicht in Ordnung. Bitte sagen Sie es der Studienzentrale.</translation>
    </message>
    <message>
        <source>This file was changed or damaged, and was not opened.</source>
        <translation>Diese Datei wurde verändert oder beschädigt und nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file of this session is no longer there. Was a stick taken out?</source>
        <translation>Die Datei dieser Sitzung ist nicht mehr da. Wurde ein Stick herausgezogen?</translation>
    </message>
    <message>
        <source>There is a file of this name there already, and it was left alone.</source>
        <translation>Dort ist schon eine Datei mit diesem Namen. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>This session was made with a newer netmapper. Please open it there, or bring this one up to date.</source>
        <translation>Diese Sitzung wurde mit einem neueren netmapper gemacht. Bitte öffnen Sie sie dort, oder aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>This session could not be opened. The file was left as it is.</source>
        <translation>Diese Sitzung konnte nicht geöffnet werden. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <translation>Zum Speichern ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>This place can be read, but not written to.</source>
        <translation>Dieser Ort kann gelesen, aber nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The place where this session is kept is gone. Was a stick taken out?</source>
        <translation>Der Ort, an dem diese Sitzung liegt, ist nicht mehr da. Wurde ein Stick herausgezogen?</translation>
    </message>
    <message>
        <source>The system does not let netmapper save here just now.</source>
        <translation>Das System lässt netmapper hier gerade nicht speichern.</translation>
    </message>
    <message>
        <source>Another program changed this session’s file. It was not overwritten.</source>
        <translation>Ein anderes Programm hat die Datei dieser Sitzung geändert. Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Saving takes unusually long.</source>
        <translation>Das Speichern dauert ungewöhnlich lange.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was said is kept here until it is saved.</source>
        <translation>Nichts ist verloren: Was gesagt wurde, bleibt hier, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>This file cannot be read just now, and was left as it is. Please check the disk or stick, and try again.</source>
        <translation>Diese Datei lässt sich gerade nicht lesen und blieb, wie sie ist. Bitte prüfen Sie die Festplatte oder den Stick, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A card needs a name. One letter is enough.</source>
        <translation>Ein Kärtchen braucht einen Namen. Ein Buchstabe genügt.</translation>
    </message>
    <message>
        <source>That is there already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>A link joins two different cards.</source>
        <translation>Eine Verbindung verbindet zwei verschiedene Kärtchen.</translation>
    </message>
    <message>
        <source>That card is no longer on this map.</source>
        <translation>Dieses Kärtchen ist nicht mehr auf dieser Karte.</translation>
    </message>
    <message>
        <source>That link is no longer on this map.</source>
        <translation>Diese Verbindung ist nicht mehr auf dieser Karte.</translation>
    </message>
    <message>
        <source>That plan is no longer there.</source>
        <translation>Diesen Plan gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That can no longer be done with this copy.</source>
        <translation>Das geht mit dieser Kopie nicht mehr.</translation>
    </message>
    <message>
        <source>“Me” stays in the middle.</source>
        <translation>„Ich“ bleibt in der Mitte.</translation>
    </message>
    <message>
        <source>This study does not have that.</source>
        <translation>Das gibt es in dieser Studie nicht.</translation>
    </message>
    <message>
        <source>That cannot be done on this map.</source>
        <translation>Das geht auf dieser Karte nicht.</translation>
    </message>
    <message>
        <source>This study was written for a newer netmapper. Please bring netmapper up to date, then try again.</source>
        <translation>Diese Studie wurde für ein neueres netmapper geschrieben. Bitte aktualisieren Sie netmapper, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please type the participant’s code.</source>
        <translation>Bitte geben Sie den Code der teilnehmenden Person ein.</translation>
    </message>
    <message>
        <source>This is practice with an invented person, so nothing was exported.</source>
        <translation>Das ist eine Übung mit einer erfundenen Person, darum wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>This is practice with an invented person, and has no follow-up. Please choose another session.</source>
        <translation>Das ist eine Übung mit einer erfundenen Person, und dazu gibt es keine Folgesitzung. Bitte wählen Sie eine andere Sitzung.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Angehalten. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>This study does not let names leave the laptop.</source>
        <translation>In dieser Studie dürfen Namen den Laptop nicht verlassen.</translation>
    </message>
    <message>
        <source>This study does not let own words leave the laptop.</source>
        <translation>In dieser Studie dürfen eigene Worte den Laptop nicht verlassen.</translation>
    </message>
    <message>
        <source>What was read back was not what was written, so nothing counts as exported. Please try another place.</source>
        <translation>Das Zurückgelesene war nicht das Geschriebene. Darum gilt nichts als exportiert. Bitte versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export could not be made. The session is as it was.</source>
        <translation>Der Export war nicht möglich. Die Sitzung ist, wie sie war.</translation>
    </message>
    <message>
        <source>That folder is not there.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The system does not let netmapper write there.</source>
        <translation>Das System lässt netmapper dort nicht schreiben.</translation>
    </message>
    <message>
        <source>The system could not write there. The session is as it was.</source>
        <translation>Das System konnte dort nicht schreiben. Die Sitzung ist, wie sie war.</translation>
    </message>
    <message>
        <source>This person takes no further part in the study, so there is no follow-up.</source>
        <translation>Diese Person nimmt nicht mehr an der Studie teil, darum gibt es keine Folgesitzung.</translation>
    </message>
    <message>
        <source>This person has not agreed to be asked again, so there is no follow-up. If they wish to agree, open their session, choose Help, then “What I agreed to”.</source>
        <translation>Diese Person hat nicht eingewilligt, noch einmal gefragt zu werden, darum gibt es keine Folgesitzung. Möchte sie einwilligen, öffnen Sie ihre Sitzung, wählen Sie Hilfe und dann „Worin ich eingewilligt habe“.</translation>
    </message>
    <message>
        <source>This session is open in another window of netmapper. Please close it there first.</source>
        <translation>Diese Sitzung ist in einem anderen Fenster von netmapper offen. Bitte schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>This session is open on another computer. Please close it there first.</source>
        <translation>Diese Sitzung ist auf einem anderen Computer offen. Bitte schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not a session of netmapper.</source>
        <translation>Diese Datei ist keine Sitzung von netmapper.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Das Ende dieser Datei fehlt.</translation>
    </message>
    <message>
        <source>This file was changed or damaged.</source>
        <translation>Diese Datei wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>It was left alone. There is an earlier state of this session that is whole.</source>
        <translation>Sie blieb unberührt. Es gibt einen früheren Stand dieser Sitzung, der vollständig ist.</translation>
    </message>
    <message>
        <source>There is one thing to mend in this study file before it can be used:</source>
        <translation>In dieser Studiendatei ist eine Sache zu beheben, bevor sie verwendet werden kann:</translation>
    </message>
    <message>
        <source>There are {count} things to mend in this study file before it can be used:</source>
        <translation>In dieser Studiendatei sind {count} Dinge zu beheben, bevor sie verwendet werden kann:</translation>
    </message>
    <message>
        <source>None of these {count} sessions could be opened.</source>
        <translation>Keine dieser {count} Sitzungen konnte geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Look further to the left</source>
        <translation>Weiter nach links sehen</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Weiter nach oben sehen</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Weiter nach unten sehen</translation>
    </message>
    <message>
        <source>Look further to the right</source>
        <translation>Weiter nach rechts sehen</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
</context>
</TS>
