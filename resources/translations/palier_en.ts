<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n line(s) will be anonymised or erased, here and in every backup restored later. It cannot be undone.</source>
        <translation>
            <numerusform>%n line will be anonymised or erased, here and in every backup restored later. It cannot be undone.</numerusform>
            <numerusform>%n lines will be anonymised or erased, here and in every backup restored later. It cannot be undone.</numerusform>
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
</TS>
