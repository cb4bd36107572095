<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Show the %n other</numerusform>
            <numerusform>Show the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallLook</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message numerus="yes">
        <source>%n other file(s) after this one</source>
        <translation>
            <numerusform>%n other file after this one</numerusform>
            <numerusform>%n other files after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of presence</source>
        <translation>
            <numerusform>%n day of presence</numerusform>
            <numerusform>%n days of presence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClausesPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message numerus="yes">
        <source>The hall hours are closed: %n person(s) received.</source>
        <translation>
            <numerusform>The hall hours are closed: %n person received.</numerusform>
            <numerusform>The hall hours are closed: %n persons received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the queue will be noted as gone.</source>
        <translation>
            <numerusform>%n person in the queue will be noted as gone.</numerusform>
            <numerusform>%n persons in the queue will be noted as gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the initials and rooms of %n person(s) without a file</source>
        <translation>
            <numerusform>Erase the initials and rooms of %n person without a file</numerusform>
            <numerusform>Erase the initials and rooms of %n persons without a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunesCard</name>
    <message numerus="yes">
        <source>%n commune(s) known.</source>
        <translation>
            <numerusform>%n commune known.</numerusform>
            <numerusform>%n communes known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) without a commune.</source>
        <translation>
            <numerusform>%n address(es) without a commune.</numerusform>
            <numerusform>%n address(es) without a commune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) brought in.</source>
        <translation>
            <numerusform>%n line brought in.</numerusform>
            <numerusform>%n lines brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without coordinates were left out.</source>
        <translation>
            <numerusform>%n without coordinates were left out.</numerusform>
            <numerusform>%n without coordinates were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message numerus="yes">
        <source>%n copies in all</source>
        <translation>
            <numerusform>%n copies in all</numerusform>
            <numerusform>%n copies in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message numerus="yes">
        <source>%n plan(s) joined</source>
        <translation>
            <numerusform>%n plan joined</numerusform>
            <numerusform>%n plans joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurtainKeeper</name>
    <message numerus="yes">
        <source>%n more try, then the vault is locked.</source>
        <translation>
            <numerusform>%n more try, then the vault is locked.</numerusform>
            <numerusform>%n more try, then the vault is locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message numerus="yes">
        <source>person(s) received</source>
        <translation>
            <numerusform>person received</numerusform>
            <numerusform>persons received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first contact(s) beside the queue</source>
        <translation>
            <numerusform>first contact beside the queue</numerusform>
            <numerusform>first contacts beside the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) gone without being received</source>
        <translation>
            <numerusform>person gone without being received</numerusform>
            <numerusform>persons gone without being received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) looked for and not reached</source>
        <translation>
            <numerusform>person looked for and not reached</numerusform>
            <numerusform>persons looked for and not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promise(s) with a day</source>
        <translation>
            <numerusform>promise with a day</numerusform>
            <numerusform>promises with a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n day(s) ago, never approached</source>
        <translation>
            <numerusform>Noted %n day ago, never approached</numerusform>
            <numerusform>Noted %n days ago, never approached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) without an answer: try another way</source>
        <translation>
            <numerusform>%n time without an answer: try another way</numerusform>
            <numerusform>%n times without an answer: try another way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n line(s) to review together</source>
        <translation>
            <numerusform>%n line to review together</numerusform>
            <numerusform>%n lines to review together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n line(s) to decide. Nothing is done without you.</source>
        <translation>
            <numerusform>%n line to decide. Nothing is done without you.</numerusform>
            <numerusform>%n lines to decide. Nothing is done without you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) come after these.</source>
        <translation>
            <numerusform>%n more line come after these.</numerusform>
            <numerusform>%n more lines come after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be anonymised or erased, here and in every backup restored later. The notes of other people are not looked through here: open a file to look for its name first. It cannot be undone.</source>
        <translation>
            <numerusform>%n line will be anonymised or erased, here and in every backup restored later. The notes of other people are not looked through here: open a file to look for its name first. It cannot be undone.</numerusform>
            <numerusform>%n lines will be anonymised or erased, here and in every backup restored later. The notes of other people are not looked through here: open a file to look for its name first. It cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) anonymised or erased</source>
        <translation>
            <numerusform>%n thing anonymised or erased</numerusform>
            <numerusform>%n things anonymised or erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>the %n likeliest pair(s): decide of these, then look again</source>
        <translation>
            <numerusform>the %n likeliest pair: decide of these, then look again</numerusform>
            <numerusform>the %n likeliest pairs: decide of these, then look again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): you decide, nothing is done by itself</source>
        <translation>
            <numerusform>%n pair: you decide, nothing is done by itself</numerusform>
            <numerusform>%n pairs: you decide, nothing is done by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerFile</name>
    <message numerus="yes">
        <source>%n job(s) seen here</source>
        <translation>
            <numerusform>%n job seen here</numerusform>
            <numerusform>%n jobs seen here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>%n to call again</numerusform>
            <numerusform>%n to call again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerLook</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n signed plan(s), as a proof, in the restricted archive until {date}</source>
        <translation>
            <numerusform>%n signed plan, as a proof, in the restricted archive until {date}</numerusform>
            <numerusform>%n signed plans, as a proof, in the restricted archive until {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) for those who pay, with the code {code} and months, without the name</source>
        <translation>
            <numerusform>%n list for those who pay, with the code {code} and months, without the name</numerusform>
            <numerusform>%n lists for those who pay, with the code {code} and months, without the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), encrypted, made from {first} to {last}, until others replace them: around {end} for the last one if a backup is made each month; restoring one erases the file again</source>
        <translation>
            <numerusform>%n backup, encrypted, made from {first} to {last}, until others replace them: around {end} for the last one if a backup is made each month; restoring one erases the file again</numerusform>
            <numerusform>%n backups, encrypted, made from {first} to {last}, until others replace them: around {end} for the last one if a backup is made each month; restoring one erases the file again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files of others name this person or somebody of the same name. Nothing is changed there by itself: open them, now or later from the settings.</source>
        <translation>
            <numerusform>%n place in the files of others name this person or somebody of the same name. Nothing is changed there by itself: open them, now or later from the settings.</numerusform>
            <numerusform>%n places in the files of others name this person or somebody of the same name. Nothing is changed there by itself: open them, now or later from the settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) come after these.</source>
        <translation>
            <numerusform>%n more place come after these.</numerusform>
            <numerusform>%n more places come after these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something followed for %n person(s)</source>
        <translation>
            <numerusform>something followed for %n person</numerusform>
            <numerusform>something followed for %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internship(s)</source>
        <translation>
            <numerusform>%n internship</numerusform>
            <numerusform>%n internships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with an employer</source>
        <translation>
            <numerusform>%n meeting with an employer</numerusform>
            <numerusform>%n meetings with an employer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>put back by %n day(s) away</source>
        <translation>
            <numerusform>put back by %n day away</numerusform>
            <numerusform>put back by %n days away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundedLineView</name>
    <message numerus="yes">
        <source>{label} · from {begin} to {end} · %n file(s)</source>
        <translation>
            <numerusform>{label} · from {begin} to {end} · %n file</numerusform>
            <numerusform>{label} · from {begin} to {end} · %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HalfTypedCard</name>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work, the last of {date}</source>
        <translation>
            <numerusform>%n piece of half-typed work, the last of {date}</numerusform>
            <numerusform>%n pieces of half-typed work, the last of {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else can read %n piece(s). A colleague of the same organisation and role finds them where they were being typed; until then they wait here.</source>
        <translation>
            <numerusform>Nobody else can read %n piece. A colleague of the same organisation and role finds them where they were being typed; until then they wait here.</numerusform>
            <numerusform>Nobody else can read %n pieces. A colleague of the same organisation and role finds them where they were being typed; until then they wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else can read %n piece(s), and no colleague of the same organisation may: they wait here until there is one.</source>
        <translation>
            <numerusform>Nobody else can read %n piece, and no colleague of the same organisation may: they wait here until there is one.</numerusform>
            <numerusform>Nobody else can read %n pieces, and no colleague of the same organisation may: they wait here until there is one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work handed over.</source>
        <translation>
            <numerusform>%n piece of half-typed work handed over.</numerusform>
            <numerusform>%n pieces of half-typed work handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) here: your colleague is typing about the same thing.</source>
        <translation>
            <numerusform>%n stay here: your colleague is typing about the same thing.</numerusform>
            <numerusform>%n stays here: your colleague is typing about the same thing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n piece(s) of work that nobody has read? It cannot be brought back.</source>
        <translation>
            <numerusform>Throw away %n piece of work that nobody has read? It cannot be brought back.</numerusform>
            <numerusform>Throw away %n pieces of work that nobody has read? It cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work thrown away.</source>
        <translation>
            <numerusform>%n piece of half-typed work thrown away.</numerusform>
            <numerusform>%n pieces of half-typed work thrown away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImmersionRow</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>%n opening</numerusform>
            <numerusform>%n openings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n copy(ies) printed. Take them from the printer now: leave nothing in it.</source>
        <translation>
            <numerusform>%n copy(ies) printed. Take them from the printer now: leave nothing in it.</numerusform>
            <numerusform>%n copy(ies) printed. Take them from the printer now: leave nothing in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) on the way to the printer…</source>
        <translation>
            <numerusform>%n copy(ies) on the way to the printer…</numerusform>
            <numerusform>%n copy(ies) on the way to the printer…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsForPersonPanel</name>
    <message numerus="yes">
        <source>%n open job(s) compared.</source>
        <translation>
            <numerusform>%n open job compared.</numerusform>
            <numerusform>%n open jobs compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <source>%n person(s) followed</source>
        <translation>
            <numerusform>%n person followed</numerusform>
            <numerusform>%n persons followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed of {capacity}</source>
        <translation>
            <numerusform>%n followed of {capacity}</numerusform>
            <numerusform>%n followed of {capacity}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Room for %n</numerusform>
            <numerusform>Room for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message numerus="yes">
        <source>%n limit(s) not respected</source>
        <translation>
            <numerusform>%n limit not respected</numerusform>
            <numerusform>%n limits not respected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message numerus="yes">
        <source>Half-typed work (%n)…</source>
        <translation>
            <numerusform>Half-typed work (%n)…</numerusform>
            <numerusform>Half-typed work (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hire(s)</source>
        <translation>
            <numerusform>%n hire</numerusform>
            <numerusform>%n hires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on rights</source>
        <translation>
            <numerusform>%n answer on rights</numerusform>
            <numerusform>%n answers on rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message numerus="yes">
        <source>and %n more in the calendars</source>
        <translation>
            <numerusform>and %n more in the calendars</numerusform>
            <numerusform>and %n more in the calendars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%n for the employee</source>
        <translation>
            <numerusform>%n for the employee</numerusform>
            <numerusform>%n for the employee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the employer</source>
        <translation>
            <numerusform>%n for the employer</numerusform>
            <numerusform>%n for the employer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the team</source>
        <translation>
            <numerusform>%n for the team</numerusform>
            <numerusform>%n for the team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideFiles</name>
    <message numerus="yes">
        <source>Original filed, encrypted in the vault. %n scan(s) lie readable outside it: delete them there, and on the phone.</source>
        <translation>
            <numerusform>Original filed, encrypted in the vault. %n scan lie readable outside it: delete them there, and on the phone.</numerusform>
            <numerusform>Original filed, encrypted in the vault. %n scans lie readable outside it: delete them there, and on the phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) outside the vault</source>
        <translation>
            <numerusform>Delete %n file outside the vault</numerusform>
            <numerusform>Delete %n files outside the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted: delete them yourself.</source>
        <translation>
            <numerusform>%n file could not be deleted: delete them yourself.</numerusform>
            <numerusform>%n files could not be deleted: delete them yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted outside the vault.</source>
        <translation>
            <numerusform>%n file deleted outside the vault.</numerusform>
            <numerusform>%n files deleted outside the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueCounts</name>
    <message numerus="yes">
        <source>%n request(s) should have been answered already. See the settings, Retention and rights.</source>
        <translation>
            <numerusform>%n request should have been answered already. See the settings, Retention and rights.</numerusform>
            <numerusform>%n requests should have been answered already. See the settings, Retention and rights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n page read</numerusform>
            <numerusform>%n pages read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n page(s) to scan.</source>
        <translation>
            <numerusform>%n page to scan.</numerusform>
            <numerusform>%n pages to scan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message numerus="yes">
        <source>%n person(s) agreed to share with the partner: they alone are compared. The partner sees how many they are, no name.</source>
        <translation>
            <numerusform>%n person agreed to share with the partner: they alone are compared. The partner sees how many they are, no name.</numerusform>
            <numerusform>%n persons agreed to share with the partner: they alone are compared. The partner sees how many they are, no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is made, with the fingerprints of %n person(s).</source>
        <translation>
            <numerusform>The file is made, with the fingerprints of %n person.</numerusform>
            <numerusform>The file is made, with the fingerprints of %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known to both</source>
        <translation>
            <numerusform>%n person known to both</numerusform>
            <numerusform>%n persons known to both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPanel</name>
    <message numerus="yes">
        <source>%n to renew or close</source>
        <translation>
            <numerusform>%n to renew or close</numerusform>
            <numerusform>%n to renew or close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleForJobView</name>
    <message numerus="yes">
        <source>%n person(s) compared: those whose limits are respected come first.</source>
        <translation>
            <numerusform>%n person compared: those whose limits are respected come first.</numerusform>
            <numerusform>%n persons compared: those whose limits are respected come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already at work are not compared.</source>
        <translation>
            <numerusform>%n person already at work are not compared.</numerusform>
            <numerusform>%n persons already at work are not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s) gave their time</source>
        <translation>
            <numerusform>%n person gave their time</numerusform>
            <numerusform>%n persons gave their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of whom %n was or were a tutor</source>
        <translation>
            <numerusform>of whom %n was or were a tutor</numerusform>
            <numerusform>of whom %n was or were a tutor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be asked today</source>
        <translation>
            <numerusform>%n may be asked today</numerusform>
            <numerusform>%n may be asked today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermanencePage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n persons waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message numerus="yes">
        <source>What changes: %n line(s)</source>
        <translation>
            <numerusform>What changes: %n line</numerusform>
            <numerusform>What changes: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message numerus="yes">
        <source>The %n task(s) of the ladder have taken the place of yours.</source>
        <translation>
            <numerusform>The %n task of the ladder has taken the place of yours.</numerusform>
            <numerusform>The %n tasks of the ladder have taken the place of yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>Preview of the document, %n page(s)</source>
        <translation>
            <numerusform>Preview of the document, %n page</numerusform>
            <numerusform>Preview of the document, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s) to sign</source>
        <translation>
            <numerusform>%n plan to sign</numerusform>
            <numerusform>%n plans to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message numerus="yes">
        <source>{date}: %n person(s) received.</source>
        <translation>
            <numerusform>{date}: %n person received.</numerusform>
            <numerusform>{date}: %n persons received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message numerus="yes">
        <source>Print %n copy(ies)</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRemarks</name>
    <message numerus="yes">
        <source>Before printing: %n remark(s)</source>
        <translation>
            <numerusform>Before printing: %n remark</numerusform>
            <numerusform>Before printing: %n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page {page}: %n field(s) to complete by hand.</source>
        <translation>
            <numerusform>Page {page}: %n field to complete by hand.</numerusform>
            <numerusform>Page {page}: %n fields to complete by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n persons waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidenceFile</name>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>%n answer owed</numerusform>
            <numerusform>%n answers owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidenceLines</name>
    <message numerus="yes">
        <source>%n dwelling(s)</source>
        <translation>
            <numerusform>%n dwelling</numerusform>
            <numerusform>%n dwellings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known</source>
        <translation>
            <numerusform>%n person known</numerusform>
            <numerusform>%n persons known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met in three months</source>
        <translation>
            <numerusform>%n person met in three months</numerusform>
            <numerusform>%n persons met in three months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the team</source>
        <translation>
            <numerusform>%n of the team</numerusform>
            <numerusform>%n of the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) that met nobody</source>
        <translation>
            <numerusform>%n try(ies) that met nobody</numerusform>
            <numerusform>%n try(ies) that met nobody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidenceList</name>
    <message numerus="yes">
        <source>%n residence(s)</source>
        <translation>
            <numerusform>%n residence</numerusform>
            <numerusform>%n residences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidenceLook</name>
    <message numerus="yes">
        <source>%n building(s)</source>
        <translation>
            <numerusform>%n building</numerusform>
            <numerusform>%n buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>%n answer owed</numerusform>
            <numerusform>%n answers owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) without anybody met</source>
        <translation>
            <numerusform>%n building without anybody met</numerusform>
            <numerusform>%n buildings without anybody met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidencesPage</name>
    <message numerus="yes">
        <source>%n residence(s)</source>
        <translation>
            <numerusform>%n residence</numerusform>
            <numerusform>%n residences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenToday</name>
    <message numerus="yes">
        <source>%n person(s) received</source>
        <translation>
            <numerusform>%n person received</numerusform>
            <numerusform>%n persons received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) received today</source>
        <translation>
            <numerusform>%n person received today</numerusform>
            <numerusform>%n persons received today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message numerus="yes">
        <source>%n other file(s) not kept.</source>
        <translation>
            <numerusform>%n other file not kept.</numerusform>
            <numerusform>%n other files not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message numerus="yes">
        <source>%n place(s) left to fill in by hand.</source>
        <translation>
            <numerusform>%n place left to fill in by hand.</numerusform>
            <numerusform>%n places left to fill in by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>PDF, %n page(s)</source>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiretField</name>
    <message numerus="yes">
        <source>%n digit(s) missing.</source>
        <translation>
            <numerusform>%n digit missing.</numerusform>
            <numerusform>%n digits missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many.</source>
        <translation>
            <numerusform>%n digit too many.</numerusform>
            <numerusform>%n digits too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n job(s) to be seen</source>
        <translation>
            <numerusform>%n job to be seen</numerusform>
            <numerusform>%n jobs to be seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message numerus="yes">
        <source>%n signed plan(s) without a time stamp</source>
        <translation>
            <numerusform>%n signed plan without a time stamp</numerusform>
            <numerusform>%n signed plans without a time stamp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) stamped.</source>
        <translation>
            <numerusform>%n plan stamped.</numerusform>
            <numerusform>%n plans stamped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) still wait, as they were.</source>
        <translation>
            <numerusform>%n plan still wait, as they were.</numerusform>
            <numerusform>%n plans still wait, as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work wait(s) beside the name.</source>
        <translation>
            <numerusform>%n piece of half-typed work wait beside the name.</numerusform>
            <numerusform>%n pieces of half-typed work waits beside the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePart</name>
    <message numerus="yes">
        <source>Show older facts (%n left)</source>
        <translation>
            <numerusform>Show older facts (%n left)</numerusform>
            <numerusform>Show older facts (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message numerus="yes">
        <source>At most %n minute(s) on the way</source>
        <translation>
            <numerusform>At most %n minute on the way</numerusform>
            <numerusform>At most %n minutes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationLists</name>
    <message numerus="yes">
        <source>%n phrase(s) changed.</source>
        <translation>
            <numerusform>%n phrase changed.</numerusform>
            <numerusform>%n phrases changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) approved.</source>
        <translation>
            <numerusform>%n phrase approved.</numerusform>
            <numerusform>%n phrases approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: the French has changed since.</source>
        <translation>
            <numerusform>%n line left out: the French has changed since.</numerusform>
            <numerusform>%n lines left out: the French has changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message numerus="yes">
        <source>%n phrase(s) listed.</source>
        <translation>
            <numerusform>%n phrase listed.</numerusform>
            <numerusform>%n phrases listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the %n phrase(s) listed</source>
        <translation>
            <numerusform>Approve the %n phrase listed</numerusform>
            <numerusform>Approve the %n phrases listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) approved</source>
        <translation>
            <numerusform>%n phrase approved</numerusform>
            <numerusform>%n phrases approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Next try in %n second</numerusform>
            <numerusform>Next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message numerus="yes">
        <source>{initials}, with you for %n minute(s), {detail}</source>
        <translation>
            <numerusform>{initials}, with you for %n minute, {detail}</numerusform>
            <numerusform>{initials}, with you for %n minutes, {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{initials}, waiting for %n minute(s), {detail}</source>
        <translation>
            <numerusform>{initials}, waiting for %n minute, {detail}</numerusform>
            <numerusform>{initials}, waiting for %n minutes, {detail}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_GoalCard</name>
    <message numerus="yes">
        <source>%n step(s) late</source>
        <translation>
            <numerusform>%n step late</numerusform>
            <numerusform>%n steps late</numerusform>
        </translation>
    </message>
</context>
</TS>
