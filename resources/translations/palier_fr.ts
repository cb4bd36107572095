<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>empty: still away</source>
        <translation>vide&#xa0;: toujours absent ou absente</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Premier jour d’absence</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Dernier jour d’absence</translation>
    </message>
</context>
<context>
    <name>AbsencesCard</name>
    <message>
        <source>Add days away</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>None noted. Days away during the trial put its end back.</source>
        <translation>Aucune n’est notée. Une absence pendant l’essai en repousse la fin.</translation>
    </message>
</context>
<context>
    <name>ActivitiesPart</name>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>{hours} in activities · was there {attended} time(s) out of {expected}</source>
        <translation>{hours} d’activités · présences&#xa0;: {attended} sur {expected}</translation>
    </message>
    <message>
        <source>No activity yet.</source>
        <translation>Aucune activité pour l’instant.</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>en groupe</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>individuel</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>Modifier l’activité</translation>
    </message>
    <message>
        <source>Activity put in the bin</source>
        <translation>Activité mise à la corbeille</translation>
    </message>
    <message>
        <source>Activity saved</source>
        <translation>Activité enregistrée</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Which activity</source>
        <translation>Quelle activité</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>En groupe</translation>
    </message>
    <message>
        <source>Was the person there?</source>
        <translation>La personne était-elle là&#xa0;?</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Ce qu’il faut retenir</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>By its postcode and town</source>
        <translation>Selon son code postal et sa ville</translation>
    </message>
    <message>
        <source>Commune of {place}</source>
        <translation>Commune de {place}</translation>
    </message>
    <message>
        <source>No commune of the list has this postcode: correct the address, or bring in its list.</source>
        <translation>Aucune commune de la liste n’a ce code postal&#xa0;: corriger l’adresse, ou importer sa liste.</translation>
    </message>
</context>
<context>
    <name>AdjustmentForm</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Neutral words, never why: the three will read them</source>
        <translation>Des mots neutres, jamais la raison&#xa0;: les trois les liront</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
</context>
<context>
    <name>AdjustmentsPart</name>
    <message>
        <source>New adjustment</source>
        <translation>Nouvel aménagement</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>Mettre dans le plan</translation>
    </message>
    <message>
        <source>Print what changes</source>
        <translation>Imprimer ce qui change</translation>
    </message>
    <message>
        <source>Nothing was adjusted yet. What would make it easier, who sees to it, by when?</source>
        <translation>Rien n’a encore été aménagé. Qu’est-ce qui aiderait, qui s’en occupe, pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>This hire has no plan yet: adjustments go into it once it is written.</source>
        <translation>Cette embauche n’a pas encore de plan&#xa0;: les aménagements y entreront quand il sera écrit.</translation>
    </message>
    <message>
        <source>Plan {number}, version {version}. A version that others have read is never changed: a new one is begun, to be signed by those concerned.</source>
        <translation>Plan {number}, version {version}. Une version que d’autres ont lue ne change jamais&#xa0;: une nouvelle commence, à signer par les personnes concernées.</translation>
    </message>
    <message>
        <source>What version {after} changes since version {before}</source>
        <translation>Ce que la version {after} change depuis la version {before}</translation>
    </message>
    <message>
        <source>The adjustments are in the plan: have the new version read and signed</source>
        <translation>Les aménagements sont dans le plan&#xa0;: faites lire et signer la nouvelle version</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Change the adjustment</source>
        <translation>Corriger l’aménagement</translation>
    </message>
    <message>
        <source>Adjustment put in the bin</source>
        <translation>Aménagement mis à la corbeille</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Shown at once</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>Save for a calendar, without names…</source>
        <translation>Enregistrer pour un calendrier, sans aucun nom…</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Saved for a calendar, without any name</source>
        <translation>Enregistré pour un calendrier, sans aucun nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Only the first {count} are listed of: {kinds}. Look at one day.</source>
        <translation>Seules les {count} premières lignes sont listées pour&#xa0;: {kinds}. Regardez un seul jour.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Enregistrer pour un calendrier</translation>
    </message>
    <message>
        <source>Agenda.ics</source>
        <translation>Agenda.ics</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>La personne salariée</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’employeur</translation>
    </message>
    <message>
        <source>The adviser</source>
        <translation>La personne chargée de mission</translation>
    </message>
    <message>
        <source>Agreement to talk to each other</source>
        <translation>Accord pour se parler</translation>
    </message>
    <message>
        <source>About these subjects and nothing else</source>
        <translation>De ces sujets et de rien d’autre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Late or absent</source>
        <translation>En cas de retard ou d’absence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>never printed; the person may read it</source>
        <translation>jamais imprimée&#xa0;; la personne peut la lire</translation>
    </message>
    <message>
        <source>Note of the other organisation, not shown. It stays as it is when you save.</source>
        <translation>Note de l’autre organisation, non affichée. Elle reste telle quelle quand vous enregistrez.</translation>
    </message>
    <message>
        <source>Note of the team</source>
        <translation>Note de l’équipe</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>Problème technique</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Occupational health service</source>
        <translation>Service de santé au travail</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Exemplaires originaux</translation>
    </message>
    <message>
        <source>The plan is read aloud</source>
        <translation>Le plan est lu à voix haute</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>To think of</source>
        <translation>À penser</translation>
    </message>
    <message>
        <source>{what} · for the team alone</source>
        <translation>{what} · pour l’équipe seulement</translation>
    </message>
    <message>
        <source>Nothing to think of.</source>
        <translation>Rien à penser.</translation>
    </message>
</context>
<context>
    <name>AroundPanel</name>
    <message>
        <source>Employment service</source>
        <translation>Service public de l’emploi</translation>
    </message>
    <message>
        <source>Who follows the person</source>
        <translation>Qui suit la personne</translation>
    </message>
    <message>
        <source>What the person agrees to share</source>
        <translation>Ce que la personne accepte de partager</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Taken back: nothing leaves under this agreement any more</source>
        <translation>Accord retiré&#xa0;: plus rien ne part</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Door or entrance</source>
        <translation>Porte ou entrée</translation>
    </message>
    <message>
        <source>How to come</source>
        <translation>Comment venir</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Clothes and protective equipment</source>
        <translation>Tenue et équipements de protection</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Badge, keys, locker</source>
        <translation>Badge, clés, vestiaire</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur ou tutrice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Hours in common</source>
        <translation>Horaires en commun</translation>
    </message>
    <message>
        <source>Time per week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>If away</source>
        <translation>En cas d’absence</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Did it end with a job?</source>
        <translation>Un emploi a-t-il suivi&#xa0;?</translation>
    </message>
    <message>
        <source>Which contract</source>
        <translation>Quel contrat</translation>
    </message>
    <message>
        <source>7 h</source>
        <translation>7&#xa0;h</translation>
    </message>
    <message>
        <source>Hours not done</source>
        <translation>Heures non faites</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>Dernier jour sur place</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>Premier jour du contrat</translation>
    </message>
    <message>
        <source>Why it stopped or did not begin</source>
        <translation>Pourquoi elle s’est arrêtée ou n’a pas commencé</translation>
    </message>
    <message>
        <source>What the tutor says of it</source>
        <translation>Ce qu’en dit le tuteur ou la tutrice</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Both were asked on</source>
        <translation>Tous deux entendus le</translation>
    </message>
</context>
<context>
    <name>AttendanceForm</name>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>On ne sait pas encore</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>What &amp;followed</source>
        <translation>Ce qui a &amp;suivi</translation>
    </message>
    <message>
        <source>&amp;Came or not</source>
        <translation>&amp;Venue ou non</translation>
    </message>
    <message>
        <source>What the person &amp;says of it</source>
        <translation>Ce que la personne en &amp;dit</translation>
    </message>
</context>
<context>
    <name>AttestationForm</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Hours of activities</source>
        <translation>Les heures d’activité</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Unt&amp;il</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>empty: it goes on</source>
        <translation>vide&#xa0;: il continue</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>C&amp;ompter</translation>
    </message>
    <message>
        <source>What is it f&amp;or?</source>
        <translation>À quoi s&amp;ert-elle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>BackupAtClose</name>
    <message>
        <source>How far the backup is</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Back up, then close</source>
        <translation>&amp;Sauvegarder, puis fermer</translation>
    </message>
    <message>
        <source>Close &amp;without</source>
        <translation>Fermer sa&amp;ns sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>A backup before you go?</source>
        <translation>Une sauvegarde avant de partir&#xa0;?</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet. It takes a moment.</source>
        <translation>Aucune sauvegarde de ce coffre n’a encore été faite. Cela prend un instant.</translation>
    </message>
    <message>
        <source>The last one: {day}. It takes a moment.</source>
        <translation>La dernière&#xa0;: {day}. Cela prend un instant.</translation>
    </message>
    <message>
        <source>The backup is being made; the window closes by itself.</source>
        <translation>La sauvegarde est en cours&#xa0;; la fenêtre se fermera d’elle-même.</translation>
    </message>
</context>
<context>
    <name>BackupBadge</name>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>No verified backup was made of this vault.</source>
        <translation>Aucune sauvegarde relue n’a été faite de ce coffre.</translation>
    </message>
    <message>
        <source>Backup: {day}</source>
        <translation>Sauvegarde&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Last verified backup: {instant}</source>
        <translation>Dernière sauvegarde relue&#xa0;: {instant}</translation>
    </message>
    <message>
        <source>The stick is not there. {last}</source>
        <translation>La clé est absente. {last}</translation>
    </message>
    <message>
        <source>{backup}: open its settings</source>
        <translation>{backup}&#xa0;: ouvrir les réglages</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>They are listed as soon as the stick or the folder is there.</source>
        <translation>La liste apparaît dès que la clé ou le dossier est là.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>Gardée plus longtemps</translation>
    </message>
    <message>
        <source>Former passphrase</source>
        <translation>Ancienne phrase secrète</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a stick or a &amp;folder…</source>
        <translation>Choisir une clé ou un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Try to restore</source>
        <translation>&amp;Essai de restauration</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>This folder is on the disk of the vault: it helps after a mistake, not after a theft. A stick kept elsewhere does both.</source>
        <translation>Ce dossier est sur le même disque que le coffre&#xa0;: il aide après une erreur, pas après un vol. Une clé gardée ailleurs fait les deux.</translation>
    </message>
    <message>
        <source>Chosen once: a copy is made each day that Palier is open, and when the vault is locked if the last one is more than half an hour old; closing the window proposes one if the day has none. Each is then opened and read; only then does it count. It is encrypted like the vault. Kept: seven days, four weeks, twelve months.</source>
        <translation>À choisir une fois&#xa0;: une copie est faite chaque jour où Palier est ouvert, et quand le coffre est verrouillé si la dernière a plus d’une demi-heure&#xa0;; fermer la fenêtre en propose une si la journée n’en a pas. Chacune est ensuite ouverte et relue&#xa0;; elle ne compte qu’après. Elle est chiffrée comme le coffre. On garde sept jours, quatre semaines, douze mois.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Où elles vont</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>Les sauvegardes</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>{instant} ({day}), read through and sound</source>
        <translation>{instant} ({day}), relue et intacte</translation>
    </message>
    <message>
        <source>Writing to the place you chose, to be sure of it…</source>
        <translation>Essai d’écriture à l’endroit choisi…</translation>
    </message>
    <message>
        <source>Choose below where copies of the vault go: a stick kept elsewhere is best.</source>
        <translation>Choisissez ci-dessous où vont les copies du coffre&#xa0;: une clé gardée ailleurs est le mieux.</translation>
    </message>
    <message>
        <source>Looking at the stick or the folder…</source>
        <translation>La clé ou le dossier est en train d’être lu…</translation>
    </message>
    <message>
        <source>The stick or the folder is not there; the next copy waits until it is.</source>
        <translation>La clé ou le dossier est absent&#xa0;; la prochaine copie attendra son retour.</translation>
    </message>
    <message>
        <source>Only {room} are left there: free some space, or choose another stick.</source>
        <translation>Il ne reste là que {room}&#xa0;: libérez de la place, ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Trial restoration…</source>
        <translation>Essai de restauration…</translation>
    </message>
    <message>
        <source>Copying and reading…</source>
        <translation>Copie et relecture…</translation>
    </message>
    <message>
        <source>A backup is restored while the vault is closed: lock it, then choose “Restore a backup…” in the first window.</source>
        <translation>Une sauvegarde se restaure coffre fermé&#xa0;: verrouillez-le, puis choisissez «&#xa0;Restaurer une sauvegarde…&#xa0;» dans la première fenêtre.</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>The last backup is of {instant}. This vault is more recent and is not touched: a backup becomes a vault of its own beside it, unless you say otherwise there.</source>
        <translation>La dernière sauvegarde est du {instant}. Ce coffre-ci est plus récent et n’est pas touché&#xa0;: une sauvegarde devient un autre coffre à côté, sauf si vous en décidez autrement là-bas.</translation>
    </message>
    <message>
        <source>Choose where the backups go</source>
        <translation>Choisir où vont les sauvegardes</translation>
    </message>
    <message>
        <source>The backup is made: {size}, opened and read through.</source>
        <translation>La sauvegarde est faite&#xa0;: {size}, ouverte et relue.</translation>
    </message>
    <message>
        <source>The backup of {instant} was restored aside, compared and removed again: it is sound.</source>
        <translation>La sauvegarde du {instant} a été restaurée à part, comparée, puis retirée&#xa0;: elle est intacte.</translation>
    </message>
</context>
<context>
    <name>BarrierCard</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui freine</translation>
    </message>
    <message>
        <source>Not discussed is no “no”. Nothing here keeps anybody from being proposed a job.</source>
        <translation>«&#xa0;Pas abordé&#xa0;» n’est pas «&#xa0;non&#xa0;». Rien ici n’empêche de proposer un emploi.</translation>
    </message>
    <message>
        <source>Who noted it, when</source>
        <translation>Qui l’a noté, quand</translation>
    </message>
    <message>
        <source>{day}, {hour}: {before} → {after} ({who})</source>
        <translation>{day}, {hour}&#xa0;: {before} → {after} ({who})</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Voir l’autre</numerusform>
            <numerusform>Voir les %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakCard</name>
    <message>
        <source>Contract broken off…</source>
        <translation>Rupture du contrat…</translation>
    </message>
    <message>
        <source>If it breaks off</source>
        <translation>En cas de rupture</translation>
    </message>
    <message>
        <source>It is nobody’s failure: the person comes back to what can be proposed.</source>
        <translation>Ce n’est l’échec de personne&#xa0;: la personne revient aux propositions.</translation>
    </message>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots d’une autre organisation&#xa0;: visibles si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>BreakForm</name>
    <message>
        <source>Not told</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>With the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Who broke it off</source>
        <translation>Du fait de qui</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Dernier jour de travail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce que la personne en dit</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Add a hall</source>
        <translation>Ajouter un hall</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>leave empty if there is only one</source>
        <translation>à laisser vide s’il n’y en a qu’un</translation>
    </message>
    <message>
        <source>Dwellings or rooms</source>
        <translation>Logements ou chambres</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>facultatif, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CallLook</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It will not be asked again for these two files</source>
        <translation>La question ne sera plus posée pour ces deux fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) after this one</source>
        <translation>
            <numerusform>%n autre fiche après celle-ci</numerusform>
            <numerusform>%n autres fiches après celle-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Gi&amp;ve to a partner…</source>
        <translation>&amp;Donner à un partenaire…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Renouveler…</translation>
    </message>
    <message>
        <source>Every signature of a plan is vouched for by this certificate, made in the vault at the first plan. Whoever receives a plan compares the fingerprint with the one that you give: tell it to partners yourself, on paper or face to face.</source>
        <translation>Ce certificat, fait dans le coffre au premier plan, se porte garant de chaque signature. Qui reçoit un plan compare l’empreinte avec celle que vous donnez&#xa0;: dites-la vous-même aux partenaires, sur papier ou de vive voix.</translation>
    </message>
    <message>
        <source>Certificate of the organisation</source>
        <translation>Certificat de l’organisation</translation>
    </message>
    <message>
        <source>None yet: it is made when the first plan is frozen.</source>
        <translation>Pas encore&#xa0;: il est fait quand le premier plan est figé.</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>{organisation}. Made on {made}, ends on {ends}; renewed by itself before that.</source>
        <translation>{organisation}. Fait le {made}, se termine le {ends}&#xa0;; il se renouvelle seul avant.</translation>
    </message>
    <message>
        <source>No name on documents</source>
        <translation>Sans nom sur les documents</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {digits}</source>
        <translation>Empreinte (SHA-256)&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>From now on plans are vouched for by a new certificate; those frozen before keep theirs. Partners will need the new fingerprint.</source>
        <translation>Les prochains plans auront un nouveau certificat&#xa0;; ceux déjà figés gardent le leur. Les partenaires auront besoin de la nouvelle empreinte.</translation>
    </message>
    <message>
        <source>&amp;Make a new certificate</source>
        <translation>&amp;Faire un nouveau certificat</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>There is a new certificate. Tell partners its fingerprint.</source>
        <translation>Le nouveau certificat est fait. Donnez son empreinte aux partenaires.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Certificate (*.pem)</source>
        <translation>Certificat (*.pem)</translation>
    </message>
    <message>
        <source>Certificate for Windows (*.cer)</source>
        <translation>Certificat pour Windows (*.cer)</translation>
    </message>
    <message>
        <source>Saved as {name}. No key is in it: it can be given to anybody.</source>
        <translation>Enregistré&#xa0;: {name}. Il ne contient aucune clé&#xa0;: vous pouvez le donner à tout le monde.</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>{what}, translation</source>
        <translation>{what}, traduction</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Changed in form alone</source>
        <translation>Modifié dans la forme seule</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>{side}: {text}</source>
        <translation>{side}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>The two versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
    </message>
    <message>
        <source>the employee</source>
        <translation>la personne salariée</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>l’employeur</translation>
    </message>
    <message>
        <source>the adviser</source>
        <translation>la personne qui accompagne</translation>
    </message>
    <message>
        <source>Who signs this version: {names}.</source>
        <translation>Signent cette version&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>CheckPointEditor</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name of the check point</source>
        <translation>Nom du point d’étape</translation>
    </message>
    <message>
        <source>Take the computed date again</source>
        <translation>Reprendre la date calculée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Set by law: it follows the contract.</source>
        <translation>Fixée par la loi&#xa0;: elle suit le contrat.</translation>
    </message>
    <message>
        <source>Computed from the contract: it moves with the start.</source>
        <translation>Calculée d’après le contrat&#xa0;: elle suit le début.</translation>
    </message>
    <message>
        <source>Chosen by hand: it stays when the start moves.</source>
        <translation>Choisie à la main&#xa0;: elle reste quand le début change.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Totals and checks</source>
        <translation>Totaux et vérifications</translation>
    </message>
    <message>
        <source>For you: nothing here is printed, and nothing here prevents saving.</source>
        <translation>Pour vous&#xa0;: rien de ceci n’est imprimé, et rien n’empêche d’enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>The totals come with both dates and the hours.</source>
        <translation>Les totaux viennent avec les deux dates et les horaires.</translation>
    </message>
    <message>
        <source>Renewal: {presence}</source>
        <translation>Renouvellement&#xa0;: {presence}</translation>
    </message>
    <message>
        <source>A month from the first day ends on {date}.</source>
        <translation>Un mois à partir du premier jour se termine le {date}.</translation>
    </message>
    <message>
        <source>{week} a week · {days} · {hours} in all</source>
        <translation>{week} par semaine · {days} · {hours} en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of presence</source>
        <translation>
            <numerusform>%n jour de présence</numerusform>
            <numerusform>%n jours de présence</numerusform>
        </translation>
    </message>
    <message>
        <source>public holidays left out: {days}</source>
        <translation>jours fériés non comptés&#xa0;: {days}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>The left one</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>{field}: which one is kept</source>
        <translation>{field}&#xa0;: ce qui est gardé</translation>
    </message>
</context>
<context>
    <name>ClauseHoursForm</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>empty: planned for the lot, for nobody yet</source>
        <translation>vide&#xa0;: prévues pour le lot, pour personne encore</translation>
    </message>
    <message>
        <source>Public &amp;contract</source>
        <translation>&amp;Marché</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Ordered by</source>
        <translation>Donneur d’&amp;ordre</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Convention</translation>
    </message>
    <message>
        <source>A proof was &amp;seen (it is not kept)</source>
        <translation>&amp;Justificatif vu (il n’est pas gardé)</translation>
    </message>
    <message>
        <source>Hours pla&amp;nned</source>
        <translation>&amp;Heures prévues</translation>
    </message>
    <message>
        <source>Hours &amp;done</source>
        <translation>Heures &amp;réalisées</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Comptées &amp;du</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>a&amp;u</translation>
    </message>
    <message>
        <source>May the person &amp;be counted</source>
        <translation>Personne &amp;éligible</translation>
    </message>
    <message>
        <source>Chec&amp;ked on</source>
        <translation>&amp;Vérifié le</translation>
    </message>
</context>
<context>
    <name>ClausesPanel</name>
    <message>
        <source>Totals by public contract</source>
        <translation>Totaux par marché</translation>
    </message>
    <message>
        <source>Nothing to add up yet.</source>
        <translation>Rien à additionner pour l’instant.</translation>
    </message>
    <message>
        <source>Hours of insertion clauses</source>
        <translation>Heures de clauses d’insertion</translation>
    </message>
    <message>
        <source>No hours yet: a public contract, and what was planned.</source>
        <translation>Aucune heure pour l’instant&#xa0;: un marché, et ce qui était prévu.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Search a public contract, a person</source>
        <translation>Chercher un marché, une personne</translation>
    </message>
    <message>
        <source>Search the hours</source>
        <translation>Chercher dans les heures</translation>
    </message>
    <message>
        <source>Hours of a clause</source>
        <translation>Heures d’une clause</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>All contracts together</source>
        <translation>Tous les marchés ensemble</translation>
    </message>
    <message>
        <source>proof seen</source>
        <translation>justificatif vu</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>For nobody yet</source>
        <translation>Pour personne encore</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>Comptabilisable</translation>
    </message>
    <message>
        <source>May not be counted</source>
        <translation>Non comptabilisable</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Back to the hall</source>
        <translation>Revenir au hall</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Imprimer la journée</translation>
    </message>
    <message>
        <source>Close the hall hours</source>
        <translation>Fermer la permanence</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez tapé est de nouveau là.</translation>
    </message>
    <message numerus="yes">
        <source>The hall hours are closed: %n person(s) received.</source>
        <translation>
            <numerusform>La permanence est fermée&#xa0;: %n personne reçue.</numerusform>
            <numerusform>La permanence est fermée&#xa0;: %n personnes reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>Promis aujourd’hui</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>À finir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>no name; for the next time</source>
        <translation>aucun nom&#xa0;; pour la prochaine fois</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Before leaving the hall, make a copy on the stick.</source>
        <translation>Avant de quitter le hall, faites une copie sur la clé.</translation>
    </message>
    <message>
        <source>Nothing with a day was promised today.</source>
        <translation>Rien de daté n’a été promis aujourd’hui.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>No encounter is half typed.</source>
        <translation>Aucune rencontre n’est à moitié écrite.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the queue will be noted as gone.</source>
        <translation>
            <numerusform>%n personne de la file sera notée comme partie.</numerusform>
            <numerusform>%n personnes de la file seront notées comme parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the initials and rooms of %n person(s) without a file</source>
        <translation>
            <numerusform>Effacer les initiales et la chambre de %n personne sans fiche</numerusform>
            <numerusform>Effacer les initiales et les chambres de %n personnes sans fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed at {time}. The words can be changed until tonight.</source>
        <translation>Fermée à {time}. Les mots peuvent changer jusqu’à ce soir.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
</context>
<context>
    <name>CollaboratorForm</name>
    <message>
        <source>Empty: the landlord, or us</source>
        <translation>Vide&#xa0;: le bailleur, ou nous</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>No role yet: tutor, sponsor, coach, relay…</source>
        <translation>Aucun rôle pour l’instant&#xa0;: tuteur, parrain, coach, relais…</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>F&amp;irm</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>Department or ser&amp;vice</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>nothing about the persons followed</source>
        <translation>rien sur les personnes suivies</translation>
    </message>
    <message>
        <source>persons at the same time</source>
        <translation>personnes en même temps</translation>
    </message>
    <message>
        <source>Can &amp;take</source>
        <translation>Peut s&amp;uivre</translation>
    </message>
    <message>
        <source>&amp;Charter signed on</source>
        <translation>C&amp;harte signée le</translation>
    </message>
    <message>
        <source>Prepare&amp;d on</source>
        <translation>&amp;Formation le</translation>
    </message>
    <message>
        <source>&amp;Last word on</source>
        <translation>&amp;Dernier échange le</translation>
    </message>
    <message>
        <source>Takes nobody new &amp;until</source>
        <translation>D&amp;isponible à partir du</translation>
    </message>
</context>
<context>
    <name>CommitmentsPanel</name>
    <message>
        <source>The employee</source>
        <translation>La personne salariée</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’employeur</translation>
    </message>
    <message>
        <source>The adviser</source>
        <translation>La personne qui accompagne</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>A sentence that you leave as it is keeps its translations. One that you rewrite is printed in French, until somebody translates it in the plan.</source>
        <translation>Une phrase laissée telle quelle garde ses traductions. Une phrase réécrite est imprimée en français, jusqu’à ce que quelqu’un la traduise dans le plan.</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>une phrase</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>CommunesCard</name>
    <message>
        <source>Bring in a list of communes…</source>
        <translation>Importer une liste de communes…</translation>
    </message>
    <message>
        <source>Communes and distances</source>
        <translation>Communes et distances</translation>
    </message>
    <message>
        <source>Distances are straight lines between the centres of communes, and minutes are rough. A public file of postcodes with coordinates is read as it is, such as « Base officielle des codes postaux »; or a table of your own: code, name, postcode, lat, lon.</source>
        <translation>Les distances sont à vol d’oiseau, entre les centres des communes, et les minutes approchées. Un fichier public des codes postaux avec coordonnées se lit tel quel, comme la «&#xa0;Base officielle des codes postaux&#xa0;»&#xa0;; ou un tableau à vous&#xa0;: code, name, postcode, lat, lon.</translation>
    </message>
    <message>
        <source>No list of communes yet: distances are not compared.</source>
        <translation>Pas encore de liste de communes&#xa0;: les distances ne sont pas comparées.</translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) known.</source>
        <translation>
            <numerusform>%n commune connue.</numerusform>
            <numerusform>%n communes connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every address has its commune.</source>
        <translation>Chaque adresse a sa commune.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) without a commune.</source>
        <translation>
            <numerusform>%n adresse sans commune.</numerusform>
            <numerusform>%n adresses sans commune.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of communes</source>
        <translation>La liste des communes</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.txt *.tsv)</source>
        <translation>Tableaux en texte (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) brought in.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without coordinates were left out.</source>
        <translation>
            <numerusform>%n sans coordonnées a été laissée de côté.</numerusform>
            <numerusform>%n sans coordonnées ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Asked one by one; the file itself needs none. Refusing changes nothing else.</source>
        <translation>Demandés un par un&#xa0;; le dossier lui-même n’en a pas besoin. Refuser ne change rien d’autre.</translation>
    </message>
</context>
<context>
    <name>ConsultationBanner</name>
    <message>
        <source>Consultation only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>This stick or disk is locked: everything can be read, nothing is written on it, not even in the journal.</source>
        <translation>Cette clé ou ce disque est verrouillé&#xa0;: tout peut se lire, rien ne s’y écrit, pas même dans le journal.</translation>
    </message>
    <message>
        <source>You have no right to write in this folder: everything can be read, nothing is written in it, not even in the journal.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier&#xa0;: tout peut se lire, rien ne s’y écrit, pas même dans le journal.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Can decide and sign</source>
        <translation>Peut décider et signer</translation>
    </message>
    <message>
        <source>Can show the work</source>
        <translation>Peut montrer le travail</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>The contract has a trial period</source>
        <translation>Le contrat prévoit une période d’essai</translation>
    </message>
    <message>
        <source>Renewable once (branch and contract say so)</source>
        <translation>Renouvelable une fois (la branche et le contrat le prévoient)</translation>
    </message>
    <message>
        <source>Renewed, with the person’s written agreement</source>
        <translation>Renouvelée, avec l’accord écrit de la personne</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur ou tutrice</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Reason of a fixed term</source>
        <translation>Motif du CDD</translation>
    </message>
    <message>
        <source>The contract has a trial period</source>
        <translation>Le contrat prévoit une période d’essai</translation>
    </message>
    <message>
        <source>The start gives the end of the trial period.</source>
        <translation>Le début donnera la fin de la période d’essai.</translation>
    </message>
    <message>
        <source>No trial period.</source>
        <translation>Pas de période d’essai.</translation>
    </message>
    <message>
        <source>Trial period until {date}, by law.</source>
        <translation>Période d’essai jusqu’au {date}, selon la loi.</translation>
    </message>
    <message>
        <source>Renewable once (branch agreement and contract say so)</source>
        <translation>Renouvelable une fois (l’accord de branche et le contrat le prévoient)</translation>
    </message>
    <message>
        <source>Collective agreement</source>
        <translation>Convention collective</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Semaine habituelle</translation>
    </message>
    <message>
        <source>Agreed lighter start</source>
        <translation>Début allégé, d’un commun accord</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>Full hours from the first week.</source>
        <translation>Horaire complet dès la première semaine.</translation>
    </message>
</context>
<context>
    <name>ContractPart</name>
    <message>
        <source>Facts of the contract</source>
        <translation>Données du contrat</translation>
    </message>
    <message>
        <source>Trial renewed until {date}</source>
        <translation>Essai renouvelé jusqu’au {date}</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Days away put in the bin: the end of the trial follows</source>
        <translation>Absence mise à la corbeille&#xa0;: la fin de l’essai suit</translation>
    </message>
    <message>
        <source>To be done again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Contract broken off</source>
        <translation>Rupture du contrat</translation>
    </message>
</context>
<context>
    <name>ConventionForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name of a firm</source>
        <translation>Nom d’une entreprise</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Nothing was promised in figures.</source>
        <translation>Aucun engagement chiffré.</translation>
    </message>
    <message>
        <source>&amp;Partner of the directory</source>
        <translation>&amp;Partenaire de l’annuaire</translation>
    </message>
    <message>
        <source>or &amp;firm</source>
        <translation>ou &amp;entreprise</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Intitulé</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signée le</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>Remember, &amp;days before</source>
        <translation>Rappel, en &amp;jours avant</translation>
    </message>
    <message>
        <source>ended or renewed: it is no longer remembered</source>
        <translation>terminée ou renouvelée&#xa0;: plus de rappel</translation>
    </message>
    <message>
        <source>What came of &amp;it</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>C&amp;lose le</translation>
    </message>
</context>
<context>
    <name>CopiedVault</name>
    <message>
        <source>This vault is a copy, or was moved since it was last opened. If the original is still used, say so in the settings, Backups: otherwise each would take the backups of the other for its own.</source>
        <translation>Ce coffre est une copie, ou il a changé de place depuis sa dernière ouverture. Si l’original sert encore, dites-le dans les réglages, «&#xa0;Sauvegardes&#xa0;»&#xa0;: sinon chacun prendrait les sauvegardes de l’autre pour les siennes.</translation>
    </message>
    <message>
        <source>This vault is a copy, or was moved since it was last opened. Is the original still used? A copy with a number of its own keeps its backups apart.</source>
        <translation>Ce coffre est une copie, ou il a changé de place depuis sa dernière ouverture. L’original sert-il encore&#xa0;? Une copie qui a son propre numéro garde ses sauvegardes à part.</translation>
    </message>
    <message>
        <source>It is a copy: give it a number</source>
        <translation>C’est une copie&#xa0;: lui donner un numéro</translation>
    </message>
    <message>
        <source>It was only moved</source>
        <translation>Il a seulement changé de place</translation>
    </message>
    <message>
        <source>Noted: this vault is at home here.</source>
        <translation>C’est noté&#xa0;: ce coffre est chez lui ici.</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>How the copy is handed over</source>
        <translation>Comment l’exemplaire est remis</translation>
    </message>
    <message>
        <source>Day on which the copy is handed over</source>
        <translation>Jour de la remise de l’exemplaire</translation>
    </message>
    <message>
        <source>Copies handed over</source>
        <translation>Exemplaires remis</translation>
    </message>
    <message>
        <source>Handing over of a copy taken out</source>
        <translation>Remise d’un exemplaire retirée</translation>
    </message>
    <message>
        <source>Copy handed over noted</source>
        <translation>Remise d’un exemplaire notée</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No copy noted yet</source>
        <translation>Aucune remise notée</translation>
    </message>
    <message>
        <source>Copy handed over: {party}</source>
        <translation>Exemplaire remis&#xa0;: {party}</translation>
    </message>
    <message>
        <source>Take out the handing over: {party}</source>
        <translation>Retirer la remise&#xa0;: {party}</translation>
    </message>
    <message>
        <source>{way}, on {date}</source>
        <translation>{way}, le {date}</translation>
    </message>
    <message>
        <source>noted by {name}</source>
        <translation>noté par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies in all</source>
        <translation>
            <numerusform>%n exemplaire en tout</numerusform>
            <numerusform>%n exemplaires en tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Put it all in a folder…</source>
        <translation>Tout mettre dans un dossier…</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Pour la personne</translation>
    </message>
    <message>
        <source>Everything the vault holds about them. Turn the screen and read it together, print it, or put it on their own key: the PDF, the same as JSON for a machine, and the plans.</source>
        <translation>Tout ce que le coffre contient sur elle. Tournez l’écran et lisez ensemble, imprimez, ou copiez sur sa propre clé&#xa0;: le PDF, la même chose en JSON pour une machine, et les plans.</translation>
    </message>
    <message>
        <source>Complete copy {code}</source>
        <translation>Copie complète {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) joined</source>
        <translation>
            <numerusform>%n plan joint</numerusform>
            <numerusform>%n plans joints</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Dossier où mettre la copie</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountGrid</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Fewer than {smallest} people are never shown, nor what would give them away.</source>
        <translation>Moins de {smallest} personnes ne sont jamais montrées, ni ce qui permettrait de les retrouver.</translation>
    </message>
    <message>
        <source>What remains of the files that are gone</source>
        <translation>Ce qui reste des dossiers partis</translation>
    </message>
    <message>
        <source>No file is gone yet.</source>
        <translation>Aucun dossier n’est encore parti.</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} en tout</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Tuesday and Thursday, 2 pm to 5 pm</source>
        <translation>mardi et jeudi, de 14&#xa0;h à 17&#xa0;h</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Un nouveau coffre</translation>
    </message>
    <message>
        <source>Only the passphrase is needed now; the rest can be written later, in Settings.</source>
        <translation>Seule la phrase secrète est nécessaire maintenant&#xa0;; le reste peut s’écrire plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>Name on &amp;documents</source>
        <translation>Nom sur les &amp;documents</translation>
    </message>
    <message>
        <source>Employers read this name on the plan. Choose a neutral one, such as “Employment advice”: it must not tell who you work with.</source>
        <translation>Les employeurs lisent ce nom sur le plan. Choisissez-le neutre, comme «&#xa0;Conseil emploi&#xa0;»&#xa0;: il ne doit pas dire qui vous accompagnez.</translation>
    </message>
    <message>
        <source>Your organisation and you</source>
        <translation>Votre structure et vous</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Where you hold your hours</source>
        <translation>Où vous tenez permanence</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>&amp;Résidence</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Vi&amp;lle</translation>
    </message>
    <message>
        <source>H&amp;all</source>
        <translation>&amp;Hall</translation>
    </message>
    <message>
        <source>Hours, as &amp;said</source>
        <translation>Hora&amp;ires, comme on les dit</translation>
    </message>
    <message>
        <source>Your name before the vault is &amp;open</source>
        <translation>Votre nom avant l’&amp;ouverture</translation>
    </message>
    <message>
        <source>seen by whoever starts the computer; may stay empty</source>
        <translation>lu par qui allume l’ordinateur&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>Nom d&amp;u coffre</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Ailleurs…</translation>
    </message>
    <message>
        <source>Seven words drawn by lot are easy to keep, hard to guess. Nobody can find a lost passphrase again: make the recovery key that is offered once the vault is made.</source>
        <translation>Sept mots tirés au sort se retiennent bien et se devinent mal. Personne ne peut retrouver une phrase secrète perdue&#xa0;: faites la clé de secours proposée une fois le coffre créé.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase secrète</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Rangé dans</translation>
    </message>
    <message>
        <source>Choose where the vault is kept</source>
        <translation>Choisir où ranger le coffre</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>Quelqu’un d’&amp;autre</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Demonstration: any key, then Enter, to come back</source>
        <translation>Démonstration&#xa0;: une touche, puis Entrée, pour revenir</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Any key, then your passphrase, to come back</source>
        <translation>Une touche, puis votre phrase secrète, pour revenir</translation>
    </message>
    <message>
        <source>&amp;Passphrase of {name}</source>
        <translation>&amp;Phrase secrète de {name}</translation>
    </message>
    <message>
        <source>&amp;Short code or passphrase</source>
        <translation>Code &amp;court ou phrase secrète</translation>
    </message>
</context>
<context>
    <name>CurtainKeeper</name>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
    <message numerus="yes">
        <source>%n more try, then the vault is locked.</source>
        <translation>
            <numerusform>Encore %n essai, puis le coffre se verrouille.</numerusform>
            <numerusform>Encore %n essais, puis le coffre se verrouille.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not your short code.</source>
        <translation>Ce n’est pas votre code court.</translation>
    </message>
    <message>
        <source>This is not the right passphrase.</source>
        <translation>Ce n’est pas la bonne phrase secrète.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
</context>
<context>
    <name>DatedPaperForm</name>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>Peut travailler</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>held in your hands</source>
        <translation>tenu en main</translation>
    </message>
    <message>
        <source>The date is enough: no number, no photo, no nationality. What proves who somebody is is seen, then given back.</source>
        <translation>La date suffit&#xa0;: ni numéro, ni photo, ni nationalité. Une pièce d’identité se regarde, puis se rend.</translation>
    </message>
    <message>
        <source>A paper that ends one day</source>
        <translation>Un document à échéance</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>DatedPapersCard</name>
    <message>
        <source>No date is noted. Right to work, permit, licence: the date is enough, seen and given back.</source>
        <translation>Aucune date notée. Droit de travailler, titre, permis&#xa0;: la date suffit, le papier est rendu.</translation>
    </message>
    <message>
        <source>&amp;Add a paper</source>
        <translation>&amp;Ajouter un document</translation>
    </message>
    <message>
        <source>Papers that end one day</source>
        <translation>Documents à échéance</translation>
    </message>
    <message>
        <source>Ends within three months, or has ended: {papers}.</source>
        <translation>À échéance dans les trois mois, ou échu&#xa0;: {papers}.</translation>
    </message>
    <message>
        <source>Change: {part}</source>
        <translation>Modifier&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Put in the bin: {part}</source>
        <translation>Mettre à la corbeille&#xa0;: {part}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>échu le {day}</translation>
    </message>
    <message>
        <source>Seen on {day}</source>
        <translation>Vu le {day}</translation>
    </message>
    <message>
        <source>Seen on {day} by {who}</source>
        <translation>Vu le {day} par {who}</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare the next hall hours</source>
        <translation>Préparer la prochaine permanence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the hall hours of today</source>
        <translation>Fermer la permanence du jour</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Somebody met without a name: six questions, six keys (Ctrl+Shift+N)</source>
        <translation>Quelqu’un de rencontré, sans son nom&#xa0;: six questions, six touches (Ctrl+Maj+N)</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message numerus="yes">
        <source>person(s) received</source>
        <translation>
            <numerusform>personne reçue</numerusform>
            <numerusform>personnes reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>of them without a file</source>
        <translation>dont sans fiche</translation>
    </message>
    <message numerus="yes">
        <source>first contact(s) beside the queue</source>
        <translation>
            <numerusform>premier contact, hors de la file</numerusform>
            <numerusform>premiers contacts, hors de la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) gone without being received</source>
        <translation>
            <numerusform>repartie sans être reçue</numerusform>
            <numerusform>reparties sans être reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) looked for and not reached</source>
        <translation>
            <numerusform>cherchée, non trouvée</numerusform>
            <numerusform>cherchées, non trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promise(s) with a day</source>
        <translation>
            <numerusform>promesse datée</numerusform>
            <numerusform>promesses datées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>Sans nouvelles depuis %n jour</numerusform>
            <numerusform>Sans nouvelles depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n day(s) ago, never approached</source>
        <translation>
            <numerusform>Noté il y a %n jour, jamais approché</numerusform>
            <numerusform>Noté il y a %n jours, jamais approché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) without an answer: try another way</source>
        <translation>
            <numerusform>%n fois sans réponse&#xa0;: essayez autrement</numerusform>
            <numerusform>%n fois sans réponse&#xa0;: essayez autrement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>signed on this screen</source>
        <translation>a signé sur cet écran</translation>
    </message>
    <message>
        <source>signs on paper, the signed sheet is awaited</source>
        <translation>signe sur papier, la feuille signée est attendue</translation>
    </message>
    <message>
        <source>does not sign</source>
        <translation>ne signe pas</translation>
    </message>
    <message>
        <source>the signature of the former version stands</source>
        <translation>sa signature de la version précédente vaut toujours</translation>
    </message>
    <message>
        <source>signed on paper, the sheet was seen</source>
        <translation>a signé sur papier, la feuille a été vue</translation>
    </message>
    <message>
        <source>Who signs first?</source>
        <translation>Qui signe en premier&#xa0;?</translation>
    </message>
    <message>
        <source>The frozen document is no longer the one that was made. Stop here.</source>
        <translation>Le document figé n’est plus celui qui a été préparé. Arrêtez-vous ici.</translation>
    </message>
    <message>
        <source>See and print the plan</source>
        <translation>Voir et imprimer le plan</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to review together</source>
        <translation>
            <numerusform>%n&#xa0;ligne à revoir ensemble</numerusform>
            <numerusform>%n&#xa0;lignes à revoir ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not signed. It can be changed together and proposed again.</source>
        <translation>Le plan n’est pas signé. Vous pouvez le modifier ensemble et le proposer à nouveau.</translation>
    </message>
    <message>
        <source>The signed sheet is awaited: {names}. File it, then close the plan.</source>
        <translation>La feuille signée est attendue&#xa0;: {names}. Classez-la, puis terminez le plan.</translation>
    </message>
    <message>
        <source>All three have answered. Print {count} copies.</source>
        <translation>Les trois ont répondu. Imprimez {count}&#xa0;exemplaires.</translation>
    </message>
    <message>
        <source>It is your turn to sign</source>
        <translation>À vous de signer</translation>
    </message>
    <message>
        <source>Have the plan signed</source>
        <translation>Faire signer le plan</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revoir le plan</translation>
    </message>
    <message>
        <source>Pass the computer to {name}</source>
        <translation>Passer l’ordinateur à {name}</translation>
    </message>
    <message>
        <source>Sign as {name}</source>
        <translation>Signer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>n’a pas encore répondu</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Si&amp;ze of everything</source>
        <translation>T&amp;aille de tout</translation>
    </message>
    <message>
        <source>also Ctrl + and Ctrl -</source>
        <translation>aussi par Ctrl + et Ctrl -</translation>
    </message>
    <message>
        <source>&amp;Language of the screens</source>
        <translation>&amp;Langue des écrans</translation>
    </message>
    <message>
        <source>Lower the curtain now</source>
        <translation>Baisser le rideau maintenant</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>Discrétion</translation>
    </message>
    <message>
        <source>The &amp;curtain falls by itself after</source>
        <translation>Le &amp;rideau tombe tout seul après</translation>
    </message>
    <message>
        <source>It hides everything and greets whoever waits. Your passphrase, or your short code, raises it again.</source>
        <translation>Il cache tout et accueille la personne qui attend. Votre phrase secrète, ou votre code court, le relève.</translation>
    </message>
    <message>
        <source>The &amp;vault is locked by itself after</source>
        <translation>Le &amp;coffre se verrouille tout seul après</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its session is locked, and ten minutes behind the curtain. Half-typed work is kept.</source>
        <translation>Aussi quand l’ordinateur se met en veille ou que sa session se verrouille, et après dix minutes derrière le rideau. Ce qui est à moitié écrit est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
    <message>
        <source>Tick everything shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Do it for what is ticked…</source>
        <translation>Le faire pour ce qui est coché…</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Gardé trop longtemps</translation>
    </message>
    <message>
        <source>Looking at what is kept</source>
        <translation>Examen de ce qui est conservé</translation>
    </message>
    <message>
        <source>Anonymise or erase</source>
        <translation>Anonymiser ou effacer</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Type how many lines</source>
        <translation>Écrivez le nombre de lignes</translation>
    </message>
    <message>
        <source>Looking at what is kept: {number} of {count}…</source>
        <translation>Examen de ce qui est conservé&#xa0;: {number} sur {count}…</translation>
    </message>
    <message>
        <source>Nothing is kept too long today.</source>
        <translation>Rien n’est gardé trop longtemps aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to decide. Nothing is done without you.</source>
        <translation>
            <numerusform>%n ligne à décider. Rien ne se fait sans vous.</numerusform>
            <numerusform>%n lignes à décider. Rien ne se fait sans vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) come after these.</source>
        <translation>
            <numerusform>%n autre ligne vient après celles-ci.</numerusform>
            <numerusform>%n autres lignes viennent après celles-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be anonymised or erased, here and in every backup restored later. The notes of other people are not looked through here: open a file to look for its name first. It cannot be undone.</source>
        <translation>
            <numerusform>%n ligne sera anonymisée ou effacée, ici et dans toute sauvegarde restaurée ensuite. Les notes sur d’autres personnes ne sont pas relues ici&#xa0;: ouvrez d’abord un dossier pour y chercher son nom. C’est définitif.</numerusform>
            <numerusform>%n lignes seront anonymisées ou effacées, ici et dans toute sauvegarde restaurée ensuite. Les notes sur d’autres personnes ne sont pas relues ici&#xa0;: ouvrez d’abord un dossier pour y chercher son nom. C’est définitif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) anonymised or erased</source>
        <translation>
            <numerusform>%n élément anonymisé ou effacé</numerusform>
            <numerusform>%n éléments anonymisés ou effacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{since} · could be kept until {end} · {fate}</source>
        <translation>{since} · pouvait être gardé jusqu’au {end} · {fate}</translation>
    </message>
    <message>
        <source>Kept once more until {date}: {reason}</source>
        <translation>Gardé une fois de plus jusqu’au {date}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Garder plus longtemps…</translation>
    </message>
    <message>
        <source>Keep {name} longer</source>
        <translation>Garder plus longtemps&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Why it is still needed</source>
        <translation>Pourquoi c’est encore nécessaire</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Keep it until then</source>
        <translation>Garder jusque-là</translation>
    </message>
</context>
<context>
    <name>DuplicateShelf</name>
    <message>
        <source>Two persons: this will not be asked again</source>
        <translation>Deux personnes&#xa0;: la question ne sera plus posée</translation>
    </message>
    <message>
        <source>One file now</source>
        <translation>Une seule fiche désormais</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Compare with a partner’s list…</source>
        <translation>Comparer avec la liste d’un partenaire…</translation>
    </message>
    <message>
        <source>Back to the persons</source>
        <translation>Retour aux personnes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Comparing all files…</source>
        <translation>Comparaison de toutes les fiches…</translation>
    </message>
    <message>
        <source>No two files look like one person.</source>
        <translation>Aucune fiche ne ressemble à une autre.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Possible duplicates of {name}</source>
        <translation>Doublons possibles de {name}</translation>
    </message>
    <message numerus="yes">
        <source>the %n likeliest pair(s): decide of these, then look again</source>
        <translation>
            <numerusform>la paire la plus probable&#xa0;: décidez, puis cherchez encore</numerusform>
            <numerusform>les %n paires les plus probables&#xa0;: décidez de celles-ci, puis cherchez encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): you decide, nothing is done by itself</source>
        <translation>
            <numerusform>%n paire&#xa0;: vous décidez, rien ne se fait tout seul</numerusform>
            <numerusform>%n paires&#xa0;: vous décidez, rien ne se fait tout seul</numerusform>
        </translation>
    </message>
    <message>
        <source>Two persons: this will not be asked again</source>
        <translation>Deux personnes&#xa0;: la question ne sera plus posée</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>What the employer does</source>
        <translation>Ce que fait l’employeur</translation>
    </message>
    <message>
        <source>In writing to the person by {date}</source>
        <translation>Par écrit à la personne, au plus tard le {date}</translation>
    </message>
    <message>
        <source>The first day of the contract gives the list.</source>
        <translation>Le premier jour du contrat donne la liste.</translation>
    </message>
</context>
<context>
    <name>EmployerFile</name>
    <message>
        <source>No job seen here yet. A title is enough to begin; the rest is written while looking.</source>
        <translation>Aucun poste vu ici pour l’instant. Un intitulé suffit pour commencer, le reste s’écrit en regardant.</translation>
    </message>
    <message>
        <source>New job sheet</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Put this file in the bin</source>
        <translation>Mettre cette fiche à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>New &amp;job sheet</source>
        <translation>Nouveau &amp;poste</translation>
    </message>
    <message>
        <source>Hidden market</source>
        <translation>Marché caché</translation>
    </message>
    <message>
        <source>SIRET to check</source>
        <translation>SIRET à vérifier</translation>
    </message>
    <message>
        <source>SIRET {number}</source>
        <translation>SIRET {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) seen here</source>
        <translation>
            <numerusform>%n poste vu ici</numerusform>
            <numerusform>%n postes vus ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Employer put in the bin</source>
        <translation>Employeur mis à la corbeille</translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Nouvel employeur</translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message>
        <source>Search by name, town, contact, phone or SIRET</source>
        <translation>Chercher par nom, ville, interlocuteur, téléphone ou SIRET</translation>
    </message>
    <message>
        <source>Search the employers</source>
        <translation>Chercher parmi les employeurs</translation>
    </message>
    <message>
        <source>&amp;New employer</source>
        <translation>&amp;Nouvel employeur</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message>
        <source>No employer yet. A name is enough to begin.</source>
        <translation>Aucun employeur pour l’instant. Un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Nouvel employeur</translation>
    </message>
    <message>
        <source>No employer has these words.</source>
        <translation>Aucun employeur ne correspond à ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n employeur</numerusform>
            <numerusform>%n employeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>%n à relancer</numerusform>
            <numerusform>%n à relancer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployerLook</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployersPage</name>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n employeur</numerusform>
            <numerusform>%n employeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Employer saved</source>
        <translation>Employeur enregistré</translation>
    </message>
    <message>
        <source>Job sheet saved</source>
        <translation>Analyse de poste enregistrée</translation>
    </message>
    <message>
        <source>Job sheet put in the bin</source>
        <translation>Analyse de poste mise à la corbeille</translation>
    </message>
</context>
<context>
    <name>Encounter</name>
    <message>
        <source>The encounter you were writing at {time} is here again.</source>
        <translation>La rencontre que vous écriviez à {time} est de nouveau là.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>The encounter you were writing on {date} at {time} is here again.</source>
        <translation>La rencontre que vous écriviez le {date} à {time} est de nouveau là.</translation>
    </message>
    <message>
        <source>An encounter of {date} was left unfinished.</source>
        <translation>Une rencontre du {date} n’est pas terminée.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <source>Nothing is typed yet: a first name or a nickname is enough.</source>
        <translation>Rien n’est écrit&#xa0;: un prénom ou un surnom suffit.</translation>
    </message>
    <message>
        <source>This encounter was emptied.</source>
        <translation>Cette rencontre a été vidée.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{initials}: encounter saved</source>
        <translation>{initials}&#xa0;: rencontre enregistrée</translation>
    </message>
    <message>
        <source>{initials}: received, without a file</source>
        <translation>{initials}&#xa0;: reçu·e, sans fiche</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>The file of this person has filled in what is known.</source>
        <translation>La fiche de la personne a rempli ce qui est connu.</translation>
    </message>
    <message>
        <source>Already met on {date}. The file has filled in what is known.</source>
        <translation>Déjà rencontré·e le {date}. La fiche a rempli ce qui est connu.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Sa fiche</translation>
    </message>
    <message>
        <source>What was told needs a file, and a file a first name or a nickname.</source>
        <translation>Pour garder cela il faut une fiche, avec un prénom ou un surnom.</translation>
    </message>
    <message>
        <source>Save as “{initials}”</source>
        <translation>Enregistrer «&#xa0;{initials}&#xa0;»</translation>
    </message>
    <message>
        <source>The computer stopped at {time}. The encounter with {who} is here.</source>
        <translation>L’ordinateur s’est arrêté à {time}. La rencontre avec {who} est là.</translation>
    </message>
    <message>
        <source>The computer stopped on {date} at {time}. The encounter with {who} is here.</source>
        <translation>L’ordinateur s’est arrêté le {date} à {time}. La rencontre avec {who} est là.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Some fields are to be mended.</source>
        <translation>Quelques champs sont à corriger.</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Entry into a programme</source>
        <translation>Entrée dans un programme</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Another organisation wrote words here: told if the person agrees to share them. They stay as they are; days and the way it ended can be noted.</source>
        <translation>Une autre organisation a écrit ici&#xa0;: lu si la personne accepte le partage. Ses mots restent tels quels&#xa0;; les jours et la fin peuvent être notés.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Registered at France Travail?</source>
        <translation>Inscription à France Travail&#xa0;?</translation>
    </message>
    <message>
        <source>Last contact with a referent</source>
        <translation>Dernier contact avec un référent</translation>
    </message>
    <message>
        <source>If no day is known: none for five months?</source>
        <translation>Si la date est inconnue&#xa0;: aucun depuis cinq mois&#xa0;?</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>What the check rests on</source>
        <translation>Sur quoi repose la vérification</translation>
    </message>
    <message>
        <source>More time given on</source>
        <translation>Prolongé le</translation>
    </message>
    <message>
        <source>Why more time</source>
        <translation>Motif de la prolongation</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motif de sortie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Why, by the criteria</source>
        <translation>Pourquoi, au regard des critères</translation>
    </message>
    <message>
        <source>Told to the person on</source>
        <translation>Dit à la personne le</translation>
    </message>
    <message>
        <source>Contested by the person on</source>
        <translation>Contesté par la personne le</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Erase this file for good</source>
        <translation>Effacer ce dossier définitivement</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le dossier</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Ce qui est effacé</translation>
    </message>
    <message>
        <source>What is not erased</source>
        <translation>Ce qui n’est pas effacé</translation>
    </message>
    <message>
        <source>Type the code of the file</source>
        <translation>Écrivez le code du dossier</translation>
    </message>
    <message>
        <source>The file {code}: what is known of the person, the notes of every organisation, passages, hires, plans that not everybody signed, papers kept with them, agreements, half-typed work, and the words by which it is found. It cannot be undone.</source>
        <translation>Le dossier {code}&#xa0;: ce que l’on sait de la personne, les notes de chaque organisation, les passages, les embauches, les plans que tout le monde n’a pas signés, les papiers gardés avec eux, les accords, les saisies en cours et les mots qui servent à le retrouver. C’est définitif.</translation>
    </message>
    <message>
        <source>The file is then rewritten: up to {seconds} s during which nothing can be typed.</source>
        <translation>Le fichier est ensuite réécrit&#xa0;: jusqu’à {seconds}&#xa0;s pendant lesquelles on ne peut rien taper.</translation>
    </message>
    <message>
        <source>Looking for the name in the files of others…</source>
        <translation>Recherche du nom dans les autres dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n signed plan(s), as a proof, in the restricted archive until {date}</source>
        <translation>
            <numerusform>%n plan signé, comme preuve, dans l’archive restreinte jusqu’au {date}</numerusform>
            <numerusform>%n plans signés, comme preuve, dans l’archive restreinte jusqu’au {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of the journal, which have no name of the person, until {date}</source>
        <translation>Les lignes du journal, sans le nom de la personne, jusqu’au {date}</translation>
    </message>
    <message>
        <source>The lines of the register of requests, with the code {code} and without the name</source>
        <translation>Les lignes du registre des demandes, avec le code {code} et sans le nom</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) for those who pay, with the code {code} and months, without the name</source>
        <translation>
            <numerusform>%n liste pour un financeur, avec le code {code} et des mois, sans le nom</numerusform>
            <numerusform>%n listes pour les financeurs, avec le code {code} et des mois, sans le nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers without a name: months and counts</source>
        <translation>Des nombres sans nom&#xa0;: mois et totaux</translation>
    </message>
    <message>
        <source>Papers already printed or given: they are with whoever has them</source>
        <translation>Les papiers déjà imprimés ou remis&#xa0;: ils sont chez ceux qui les ont</translation>
    </message>
    <message>
        <source>Older backups, encrypted, wherever they are, until others replace them; restoring one erases the file again</source>
        <translation>Les sauvegardes plus anciennes, chiffrées, où qu’elles soient, jusqu’à ce que d’autres les remplacent&#xa0;; en restaurer une efface à nouveau le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), encrypted, made from {first} to {last}, until others replace them: around {end} for the last one if a backup is made each month; restoring one erases the file again</source>
        <translation>
            <numerusform>%n sauvegarde chiffrée, faite entre le {first} et le {last}, jusqu’à ce que d’autres la remplacent&#xa0;: vers le {end} si l’on sauvegarde chaque mois&#xa0;; la restaurer efface à nouveau le dossier</numerusform>
            <numerusform>%n sauvegardes chiffrées, faites entre le {first} et le {last}, jusqu’à ce que d’autres les remplacent&#xa0;: vers le {end} pour la dernière si l’on sauvegarde chaque mois&#xa0;; en restaurer une efface à nouveau le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of somebody else names this person.</source>
        <translation>Aucun autre dossier ne nomme cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the files of others name this person or somebody of the same name. Nothing is changed there by itself: open them, now or later from the settings.</source>
        <translation>
            <numerusform>%n endroit des autres dossiers nomme cette personne, ou quelqu’un du même nom. Rien n’y est changé tout seul&#xa0;: ouvrez-le, maintenant ou plus tard depuis les paramètres.</numerusform>
            <numerusform>%n endroits des autres dossiers nomment cette personne, ou quelqu’un du même nom. Rien n’y est changé tout seul&#xa0;: ouvrez-les, maintenant ou plus tard depuis les paramètres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) come after these.</source>
        <translation>
            <numerusform>%n autre endroit vient ensuite.</numerusform>
            <numerusform>%n autres endroits viennent ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add a firm</source>
        <translation>Ajouter une entreprise</translation>
    </message>
    <message>
        <source>No firm yet.</source>
        <translation>Aucune entreprise pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Type d’événement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Firms that came</source>
        <translation>Entreprises venues</translation>
    </message>
    <message>
        <source>Who took &amp;part</source>
        <translation>Collaborateurs &amp;présents</translation>
    </message>
    <message>
        <source>beside what is noted for the persons of the list</source>
        <translation>en plus de ce qui est noté pour les personnes inscrites</translation>
    </message>
    <message>
        <source>&amp;Offers</source>
        <translation>&amp;Offres</translation>
    </message>
    <message>
        <source>&amp;Internships</source>
        <translation>&amp;Stages et immersions</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Rencontres avec un employeur</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>R&amp;emarque</translation>
    </message>
    <message>
        <source>nothing about a person</source>
        <translation>rien sur une personne</translation>
    </message>
    <message>
        <source>Name of a firm</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event yet: speed coaching, a job-discovery day, a workshop, a forum…</source>
        <translation>Aucun événement pour l’instant&#xa0;: speed coaching, journée découverte des métiers, atelier, forum…</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Who is on the list</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Personne n’est inscrit pour l’instant.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Search an event, a firm, a person</source>
        <translation>Chercher un événement, une entreprise, une personne</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Chercher dans les événements</translation>
    </message>
    <message>
        <source>Its list</source>
        <translation>Inscrits</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something followed for %n person(s)</source>
        <translation>
            <numerusform>une suite pour %n personne</numerusform>
            <numerusform>une suite pour %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internship(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with an employer</source>
        <translation>
            <numerusform>%n rencontre avec un employeur</numerusform>
            <numerusform>%n rencontres avec un employeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by the other organisation</source>
        <translation>Écrit par l’autre organisation</translation>
    </message>
    <message>
        <source>A file that was erased</source>
        <translation>Un dossier effacé</translation>
    </message>
    <message>
        <source>A file in the bin</source>
        <translation>Un dossier à la corbeille</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Est venue</translation>
    </message>
    <message>
        <source>Had told they would not come</source>
        <translation>Avait prévenu de son absence</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venue</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Somebody on the list</source>
        <translation>Une personne inscrite</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Job or employer</source>
        <translation>Poste ou employeur</translation>
    </message>
    <message>
        <source>Every contract under way</source>
        <translation>Tous les contrats en cours</translation>
    </message>
    <message>
        <source>With the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Who broke it off</source>
        <translation>Du fait de qui</translation>
    </message>
    <message>
        <source>What the person answers</source>
        <translation>Ce que répond la personne</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>Quel poste</translation>
    </message>
    <message>
        <source>Which contract</source>
        <translation>Quel contrat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Change</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Trial renewed</source>
        <translation>Essai renouvelé</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} par semaine</translation>
    </message>
    <message>
        <source>Tutor: {who}</source>
        <translation>Tuteur ou tutrice&#xa0;: {who}</translation>
    </message>
    <message>
        <source>First day to be set</source>
        <translation>Premier jour à fixer</translation>
    </message>
    <message>
        <source>From {start}</source>
        <translation>À partir du {start}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Du {start} au {end}</translation>
    </message>
    <message>
        <source>No trial period in the contract</source>
        <translation>Pas de période d’essai dans le contrat</translation>
    </message>
    <message>
        <source>No trial period that can be computed</source>
        <translation>Pas de période d’essai calculable</translation>
    </message>
    <message>
        <source>Trial period until {date}</source>
        <translation>Période d’essai jusqu’au {date}</translation>
    </message>
    <message numerus="yes">
        <source>put back by %n day(s) away</source>
        <translation>
            <numerusform>reportée de %n jour d’absence</numerusform>
            <numerusform>reportée de %n jours d’absence</numerusform>
        </translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renouvelée</translation>
    </message>
    <message>
        <source>may be renewed once</source>
        <translation>renouvelable une fois</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Complete copy</source>
        <translation>Copie complète</translation>
    </message>
    <message>
        <source>The person objects</source>
        <translation>La personne s’oppose</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Sa fiche</translation>
    </message>
    <message>
        <source>Last contact coming from the person: {date} ({what}). Kept until {end}, unless they come back.</source>
        <translation>Dernier contact venant de la personne&#xa0;: {date} ({what}). Gardé jusqu’au {end}, sauf si elle revient.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>En préparation…</translation>
    </message>
    <message>
        <source>File set aside: the coordinator alone sees it now</source>
        <translation>Dossier mis de côté&#xa0;: seule la coordination le voit désormais</translation>
    </message>
    <message>
        <source>File erased for good</source>
        <translation>Dossier effacé définitivement</translation>
    </message>
</context>
<context>
    <name>FileJournal</name>
    <message>
        <source>Who opened this file</source>
        <translation>Qui a ouvert ce dossier</translation>
    </message>
    <message>
        <source>Nothing is noted about this file yet.</source>
        <translation>Rien n’est encore noté sur ce dossier.</translation>
    </message>
    <message>
        <source>The person may ask who opened or changed their file: this list is part of the complete copy.</source>
        <translation>La personne peut demander qui a ouvert ou modifié son dossier&#xa0;: cette liste fait partie de la copie complète.</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Choices</source>
        <translation>Choix possibles</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of the organisation</source>
        <translation>Champs de la structure</translation>
    </message>
    <message>
        <source>Note barriers and papers that say something of health, family or status</source>
        <translation>Noter des freins et documents qui révèlent la santé, la famille ou le statut</translation>
    </message>
    <message>
        <source>Whatever your organisation asks and Palier does not: a word, a number, a day or a choice, in every file. People are found by it, and it is in the copy a person asks for. Never an identity number, nor anything of health.</source>
        <translation>Ce que votre structure demande et que Palier n’a pas&#xa0;: un mot, un nombre, une date ou un choix, dans chaque dossier. La recherche trouve ces valeurs, et la copie remise à la personne les contient. Jamais de numéro d’identité, rien sur la santé.</translation>
    </message>
    <message>
        <source>Asked in files</source>
        <translation>Demandé dans les dossiers</translation>
    </message>
    <message>
        <source>&amp;Name of the field</source>
        <translation>&amp;Nom du champ</translation>
    </message>
    <message>
        <source>What is written in it</source>
        <translation>Ce qu’on y écrit</translation>
    </message>
    <message>
        <source>stays once made</source>
        <translation>ne change plus ensuite</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Off until your organisation has decided why it needs them, told people so and done its impact assessment (RGPD, article 9). Even then they are read by the roles that accompany alone, and are in no list, search, export or journal. Turned off again, what was noted is hidden, not erased.</source>
        <translation>Éteint tant que votre structure n’a pas décidé pourquoi elle en a besoin, informé les personnes et fait son analyse d’impact (RGPD, article&#xa0;9). Même allumé, seuls les rôles d’accompagnement les lisent, et rien n’apparaît dans une liste, une recherche, un export ou le journal. Éteint de nouveau, ce qui est noté est masqué, pas effacé.</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Catégories particulières</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Plus demandé</translation>
    </message>
    <message>
        <source>{kind}: {choices}</source>
        <translation>{kind}&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Dossier pour la liste</translation>
    </message>
    <message>
        <source>Fields of the organisation.csv</source>
        <translation>Champs de la structure.csv</translation>
    </message>
    <message>
        <source>Saved: {name}. It has the number of each file and no name.</source>
        <translation>Enregistré&#xa0;: {name}. Il contient le numéro de chaque dossier et aucun nom.</translation>
    </message>
</context>
<context>
    <name>FirstContactPage</name>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>No name is asked. A digit answers and goes on; Ctrl+Enter keeps the contact.</source>
        <translation>Aucun nom n’est demandé. Un chiffre répond et passe à la suite&#xa0;; Ctrl+Entrée garde le contact.</translation>
    </message>
    <message>
        <source>Without a file, only statistics remain after three months.</source>
        <translation>Sans dossier, il ne reste que des statistiques au bout de trois mois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Keep, next person</source>
        <translation>Garder, personne suivante</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>The contact that was interrupted is here again.</source>
        <translation>Le contact interrompu est de nouveau là.</translation>
    </message>
    <message>
        <source>{code}: {outcome}, noted</source>
        <translation>{code}&#xa0;: {outcome}, noté</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Offline, encrypted, nothing leaves here.</source>
        <translation>Hors ligne, chiffré&#xa0;: rien ne sort d’ici.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open your vault</source>
        <translation>Ouvrez votre coffre</translation>
    </message>
</context>
<context>
    <name>FoldedLine</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FollowPaperPage</name>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
</context>
<context>
    <name>FollowPart</name>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add the point after a year</source>
        <translation>Ajouter le point à un an</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Points de suivi</translation>
    </message>
    <message>
        <source>Each voice is kept and printed apart: no party ever reads another’s.</source>
        <translation>Chaque parole est gardée et imprimée à part&#xa0;: personne ne lit celle d’un autre.</translation>
    </message>
    <message>
        <source>What is heard: {party}</source>
        <translation>Parole entendue&#xa0;: {party}</translation>
    </message>
    <message>
        <source>The first day of the contract gives the calendar.</source>
        <translation>Le premier jour du contrat donne le calendrier.</translation>
    </message>
    <message>
        <source>Point to be done again</source>
        <translation>Point à refaire</translation>
    </message>
    <message>
        <source>Point done</source>
        <translation>Point fait</translation>
    </message>
    <message>
        <source>Point added</source>
        <translation>Point ajouté</translation>
    </message>
    <message>
        <source>Change the point</source>
        <translation>Corriger le point</translation>
    </message>
    <message>
        <source>Point taken out</source>
        <translation>Point retiré</translation>
    </message>
    <message>
        <source>What was heard: {party}</source>
        <translation>Parole entendue&#xa0;: {party}</translation>
    </message>
    <message>
        <source>What was heard was put in the bin</source>
        <translation>Parole mise à la corbeille</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Who follows the person</source>
        <translation>Qui suit la personne</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Nobody is noted. “Does not know” is an answer too.</source>
        <translation>Personne n’est noté. «&#xa0;Ne sait pas&#xa0;» est aussi une réponse.</translation>
    </message>
    <message>
        <source>Single referent</source>
        <translation>Référent unique</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>terminé le {date}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Modifier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots notés par une autre organisation&#xa0;: visibles si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>Noted by {who}</source>
        <translation>Noté par {who}</translation>
    </message>
    <message>
        <source>Next meeting: {date}</source>
        <translation>Prochain rendez-vous&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation>Dernier contact&#xa0;: {when}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>They look after housing, we look after work</source>
        <translation>Ils suivent le logement, nous suivons le travail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Its name, agency</source>
        <translation>Son nom, son agence</translation>
    </message>
    <message>
        <source>Single referent of the person?</source>
        <translation>Référent unique de la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent ou référente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>FreeSpaceNotice</name>
    <message>
        <source>Only {room} are left where the backups go ({disk}): remove what is no longer needed there, or choose another stick in the settings. With no room, no backup is made.</source>
        <translation>Il ne reste que {room} là où vont les sauvegardes ({disk})&#xa0;: retirez-en ce qui ne sert plus, ou choisissez une autre clé dans les réglages. Sans place, aucune sauvegarde ne se fait.</translation>
    </message>
    <message>
        <source>Only {room} are left on the disk of the vault ({disk}): empty the bin of the computer or move large files elsewhere. With no room, nothing more can be saved.</source>
        <translation>Il ne reste que {room} sur le disque du coffre ({disk})&#xa0;: videz la corbeille de l’ordinateur ou déplacez de gros fichiers ailleurs. Sans place, plus rien ne peut être enregistré.</translation>
    </message>
</context>
<context>
    <name>FrenchEditor</name>
    <message>
        <source>{skill}, how it is known</source>
        <translation>{skill}, source</translation>
    </message>
    <message>
        <source>{skill}, known on</source>
        <translation>{skill}, date</translation>
    </message>
</context>
<context>
    <name>FundedLineView</name>
    <message numerus="yes">
        <source>{label} · from {begin} to {end} · %n file(s)</source>
        <translation>
            <numerusform>{label} · du {begin} au {end} · %n dossier</numerusform>
            <numerusform>{label} · du {begin} au {end} · %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the list {label}</source>
        <translation>Enregistrer la liste {label}</translation>
    </message>
    <message>
        <source>Start its clock</source>
        <translation>Lancer sa durée</translation>
    </message>
    <message>
        <source>End of the mandate, or last payment</source>
        <translation>Fin du mandat, ou dernier paiement</translation>
    </message>
    <message>
        <source>its clock does not run yet</source>
        <translation>sa durée ne court pas encore</translation>
    </message>
    <message>
        <source>kept until {date}</source>
        <translation>gardée jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>FundingCard</name>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Financé du</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Financé jusqu’au</translation>
    </message>
    <message>
        <source>End of the mandate, or last payment</source>
        <translation>Fin du mandat, ou dernier paiement</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Faire la liste</translation>
    </message>
    <message>
        <source>Lists for those who pay</source>
        <translation>Listes pour les financeurs</translation>
    </message>
    <message>
        <source>Numbers of files and months, without a name, kept apart from the files as long as the funder may check. The agreement may ask for longer: see with the data protection officer.</source>
        <translation>Des numéros de dossiers et des mois, sans nom, gardés à part des dossiers aussi longtemps que le financeur peut contrôler. La convention peut demander plus&#xa0;: voyez avec le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>No list yet.</source>
        <translation>Aucune liste.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Dossier où mettre la liste</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Hand over to {partner}</source>
        <translation>Remettre à {partner}</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez tapé est de nouveau là.</translation>
    </message>
    <message>
        <source>Locking the file…</source>
        <translation>Chiffrement du fichier…</translation>
    </message>
    <message>
        <source>Workshops, visits, papers done together</source>
        <translation>Ateliers, visites, papiers faits ensemble</translation>
    </message>
    <message>
        <source>What cannot wait, and until when</source>
        <translation>Ce qui ne peut pas attendre, et jusqu’à quand</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation>Voir la feuille</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Faire le fichier…</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>with the person; never notes, health, residence title</source>
        <translation>avec la personne&#xa0;; jamais les notes, la santé, le titre de séjour</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est remis</translation>
    </message>
    <message>
        <source>What we did together</source>
        <translation>Fait ensemble</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Ce qui ne peut pas attendre</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Où mettre le fichier</translation>
    </message>
    <message>
        <source>Hand-over.remise</source>
        <translation>Remise.remise</translation>
    </message>
    <message>
        <source>The file is made: package {reference}. Say these words to {partner} over the telephone; never write them beside the file. They are shown here only, and kept nowhere.</source>
        <translation>Le fichier est prêt&#xa0;: remise {reference}. Dites ces mots à {partner} par téléphone&#xa0;; ne les écrivez jamais à côté du fichier. Ils ne sont montrés qu’ici et gardés nulle part.</translation>
    </message>
    <message>
        <source>In the list of packages: its receipt is waited for.</source>
        <translation>Dans la liste des remises&#xa0;: son accusé de réception est attendu.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>With the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Add a small step</source>
        <translation>Ajouter une petite étape</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>L’objectif</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Petites étapes</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>No goal yet. What does the person want to reach, and what is the first small step?</source>
        <translation>Aucun objectif pour l’instant. Que veut atteindre la personne, et quelle est la première petite étape&#xa0;?</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Step to do again</source>
        <translation>Étape de nouveau à faire</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Goal put in the bin</source>
        <translation>Objectif mis à la corbeille</translation>
    </message>
    <message>
        <source>Goal saved</source>
        <translation>Objectif enregistré</translation>
    </message>
</context>
<context>
    <name>HalfTypedCard</name>
    <message>
        <source>&amp;Hand over to</source>
        <translation>&amp;Confier à</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Throw it away…</source>
        <translation>Jeter…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work, the last of {date}</source>
        <translation>
            <numerusform>%n saisie inachevée, du {date}</numerusform>
            <numerusform>%n saisies inachevées, la dernière du {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else can read %n piece(s). A colleague of the same organisation and role finds them where they were being typed; until then they wait here.</source>
        <translation>
            <numerusform>Personne d’autre ne peut lire cette saisie. Un collègue de la même structure et du même rôle la retrouve là où elle était en cours&#xa0;; d’ici là, elle attend ici.</numerusform>
            <numerusform>Personne d’autre ne peut lire ces %n saisies. Un collègue de la même structure et du même rôle les retrouve là où elles étaient en cours&#xa0;; d’ici là, elles attendent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else can read %n piece(s), and no colleague of the same organisation may: they wait here until there is one.</source>
        <translation>
            <numerusform>Personne d’autre ne peut lire cette saisie, et aucun collègue de la même structure n’en a le droit&#xa0;: elle attend ici qu’il y en ait un.</numerusform>
            <numerusform>Personne d’autre ne peut lire ces %n saisies, et aucun collègue de la même structure n’en a le droit&#xa0;: elles attendent ici qu’il y en ait un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw it away for good</source>
        <translation>Jeter définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work handed over.</source>
        <translation>
            <numerusform>%n saisie inachevée confiée.</numerusform>
            <numerusform>%n saisies inachevées confiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) here: your colleague is typing about the same thing.</source>
        <translation>
            <numerusform>%n reste ici&#xa0;: ce collègue écrit déjà sur le même sujet.</numerusform>
            <numerusform>%n restent ici&#xa0;: ce collègue écrit déjà sur les mêmes sujets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n piece(s) of work that nobody has read? It cannot be brought back.</source>
        <translation>
            <numerusform>Jeter %n saisie que personne n’a relue&#xa0;? C’est sans retour.</numerusform>
            <numerusform>Jeter %n saisies que personne n’a relues&#xa0;? C’est sans retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work thrown away.</source>
        <translation>
            <numerusform>%n saisie inachevée jetée.</numerusform>
            <numerusform>%n saisies inachevées jetées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HallLine</name>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Hours, in words</source>
        <translation>Horaires, en mots</translation>
    </message>
    <message>
        <source>shown on the curtain</source>
        <translation>affichés sur le rideau</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The interpreter or the witness does not confirm: nothing was signed. Talk about it together.</source>
        <translation>L’interprète ou le témoin ne confirme pas&#xa0;: rien n’a été signé. Parlez-en ensemble.</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Find a person, an employer, or act</source>
        <translation>Trouver une personne, un employeur, ou agir</translation>
    </message>
    <message>
        <source>Go to a page (also Alt and the key of the digit, without Shift)</source>
        <translation>Aller à une page (aussi Alt et la touche du chiffre, sans Maj)</translation>
    </message>
    <message>
        <source>New, on the page where you are</source>
        <translation>Nouveau, sur la page où vous êtes</translation>
    </message>
    <message>
        <source>First contact, without a name</source>
        <translation>Premier contact, sans nom</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>Enregistrer et rester</translation>
    </message>
    <message>
        <source>Undo the last action, up to 24 hours later</source>
        <translation>Annuler la dernière action, jusqu’à 24 heures après</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Turn the screen and have the plan signed</source>
        <translation>Tourner l’écran et faire signer le plan</translation>
    </message>
    <message>
        <source>In the hall: the next encounter that waits half typed</source>
        <translation>À la permanence&#xa0;: la rencontre suivante à moitié écrite</translation>
    </message>
    <message>
        <source>Discreet: initials only, until it is pressed again</source>
        <translation>Discret&#xa0;: initiales seulement, jusqu’au prochain appui</translation>
    </message>
    <message>
        <source>In the hall: read together what is written</source>
        <translation>À la permanence&#xa0;: relire ensemble ce qui est écrit</translation>
    </message>
    <message>
        <source>Curtain: hide everything at once</source>
        <translation>Rideau&#xa0;: tout cacher d’un coup</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>With the underlined letter: go to that field</source>
        <translation>Avec la lettre soulignée&#xa0;: aller à ce champ</translation>
    </message>
    <message>
        <source>Close the top layer; nothing is ever thrown away</source>
        <translation>Fermer ce qui est au-dessus&#xa0;; rien n’est jamais jeté</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HelpsPanel</name>
    <message>
        <source>Add a help</source>
        <translation>Ajouter une aide</translation>
    </message>
    <message>
        <source>None: each plan begins without, and the adviser chooses what this person needs.</source>
        <translation>Aucune&#xa0;: chaque plan commence sans, et vous choisissez ensuite ce qui aide la personne.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Only what you offer to everybody. Say the help, never its reason.</source>
        <translation>Seulement ce que vous proposez à tout le monde. Dites l’aide, jamais sa raison.</translation>
    </message>
</context>
<context>
    <name>HireForm</name>
    <message>
        <source>A hire</source>
        <translation>Une embauche</translation>
    </message>
    <message>
        <source>Its plan is written from what is known.</source>
        <translation>Le plan s’écrit à partir de ce qui est connu.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Write the p&amp;lan</source>
        <translation>Rédiger le p&amp;lan</translation>
    </message>
    <message>
        <source>This person does not agree that employers hear of them. Ask them again first.</source>
        <translation>Cette personne n’accepte pas que des employeurs entendent parler d’elle. Demandez-lui d’abord si elle a changé d’avis.</translation>
    </message>
    <message>
        <source>The hire you were recording is here again. Write its plan, or leave.</source>
        <translation>L’embauche que vous enregistriez est de nouveau là. Rédigez son plan, ou quittez.</translation>
    </message>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>Job or employer</source>
        <translation>Poste ou employeur</translation>
    </message>
    <message>
        <source>By the job’s trade</source>
        <translation>Selon le métier du poste</translation>
    </message>
    <message>
        <source>&amp;Ready-made tasks</source>
        <translation>Tâches déjà écrit&amp;es</translation>
    </message>
    <message>
        <source>The start gives the end of the trial period.</source>
        <translation>Le début donnera la fin de la période d’essai.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>On which &amp;job</source>
        <translation>Sur quel &amp;poste</translation>
    </message>
    <message>
        <source>The contract has a trial &amp;period</source>
        <translation>Le contrat prévoit une période d’ess&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Reason &amp;of a fixed term</source>
        <translation>&amp;Motif du CDD</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>Fo&amp;nction</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;Hours per week</source>
        <translation>&amp;Heures par semaine</translation>
    </message>
    <message>
        <source>Renewable once (branch agreement and contract say so)</source>
        <translation>Renouvelable une fois (l’accord de branche et le contrat le prévoient)</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Tutor</source>
        <translation>&amp;Tuteur ou tutrice</translation>
    </message>
    <message>
        <source>who shows the work</source>
        <translation>qui montre le travail</translation>
    </message>
    <message>
        <source>Some fields are to be completed.</source>
        <translation>Quelques champs sont à compléter.</translation>
    </message>
    <message>
        <source>Trial period until {date}, by law.</source>
        <translation>Période d’essai jusqu’au {date}, selon la loi.</translation>
    </message>
    <message>
        <source>No trial period.</source>
        <translation>Pas de période d’essai.</translation>
    </message>
</context>
<context>
    <name>HirePart</name>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
</context>
<context>
    <name>HostedCard</name>
    <message>
        <source>Immersions done here</source>
        <translation>Immersions faites ici</translation>
    </message>
    <message>
        <source>No immersion yet.</source>
        <translation>Aucune immersion pour l’instant.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the file: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>ended with a job</source>
        <translation>suivie d’un emploi</translation>
    </message>
</context>
<context>
    <name>HoursGrid</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{day}, {part}: {state}</source>
        <translation>{day}, {part}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>ImmersionForm</name>
    <message>
        <source>Job or employer</source>
        <translation>Poste ou employeur</translation>
    </message>
    <message>
        <source>At which employer</source>
        <translation>Chez quel employeur</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Un autre lieu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Convention non vue</translation>
    </message>
    <message>
        <source>Delegation given by</source>
        <translation>Délégation donnée par</translation>
    </message>
    <message>
        <source>That employer</source>
        <translation>Cet employeur</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Every day in the school holidays?</source>
        <translation>Tous les jours pendant les vacances scolaires&#xa0;?</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Aim and work</source>
        <translation>But et travail</translation>
    </message>
    <message>
        <source>Hours of presence</source>
        <translation>Horaires de présence</translation>
    </message>
    <message>
        <source>Who receives, who signs</source>
        <translation>Qui accueille, qui signe</translation>
    </message>
    <message>
        <source>Work conditions and safety</source>
        <translation>Conditions de travail et sécurité</translation>
    </message>
    <message>
        <source>Trade or work</source>
        <translation>Métier ou travail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place, when it is another one</source>
        <translation>Lieu, si c’en est un autre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Renewed from</source>
        <translation>Renouvelée à partir du</translation>
    </message>
    <message>
        <source>Renewed until</source>
        <translation>Renouvelée jusqu’au</translation>
    </message>
    <message>
        <source>One aim, among three</source>
        <translation>Un objet, parmi trois</translation>
    </message>
    <message>
        <source>What the person wants to find out or try</source>
        <translation>Ce que la personne veut découvrir ou essayer</translation>
    </message>
    <message>
        <source>Tasks, one a line</source>
        <translation>Tâches, une par ligne</translation>
    </message>
    <message>
        <source>Skills to try or to develop</source>
        <translation>Compétences à essayer ou à développer</translation>
    </message>
    <message>
        <source>How it will be looked at together</source>
        <translation>Comment on fera le point ensemble</translation>
    </message>
    <message>
        <source>Week of presence</source>
        <translation>Semaine de présence</translation>
    </message>
    <message>
        <source>Tutor: who receives and assesses</source>
        <translation>Tuteur&#xa0;: qui accueille et évalue</translation>
    </message>
    <message>
        <source>Their function</source>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Who signs for the host, function</source>
        <translation>Qui signe pour la structure d’accueil, fonction</translation>
    </message>
    <message>
        <source>Who prescribes</source>
        <translation>Qui prescrit</translation>
    </message>
    <message>
        <source>Prescriber: name and address</source>
        <translation>Prescripteur&#xa0;: nom et adresse</translation>
    </message>
    <message>
        <source>The person has a job elsewhere</source>
        <translation>La personne a un emploi ailleurs</translation>
    </message>
    <message>
        <source>Whom to call in an emergency</source>
        <translation>Qui appeler en cas d’urgence</translation>
    </message>
    <message>
        <source>All have signed on</source>
        <translation>Tous ont signé le</translation>
    </message>
    <message>
        <source>Work conditions</source>
        <translation>Conditions de travail</translation>
    </message>
    <message>
        <source>Protective equipment, and who gives it</source>
        <translation>Équipements de protection, et qui les fournit</translation>
    </message>
    <message>
        <source>Hygiene and safety: told on the first day</source>
        <translation>Hygiène et sécurité&#xa0;: ce qui est dit le premier jour</translation>
    </message>
    <message>
        <source>Meals, travel, other benefits</source>
        <translation>Repas, transport, autres avantages</translation>
    </message>
</context>
<context>
    <name>ImmersionRow</name>
    <message>
        <source>Assessment</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Fiche de données</translation>
    </message>
    <message>
        <source>Change this immersion</source>
        <translation>Modifier cette immersion</translation>
    </message>
    <message>
        <source>Put this immersion in the bin</source>
        <translation>Mettre cette immersion à la corbeille</translation>
    </message>
    <message>
        <source>renewed until {date}</source>
        <translation>renouvelée jusqu’au {date}</translation>
    </message>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots d’une autre organisation&#xa0;: transmis si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>Ended with a job</source>
        <translation>Suivie d’un emploi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Assessment to be done</source>
        <translation>Bilan à faire</translation>
    </message>
    <message>
        <source>Dates to be agreed</source>
        <translation>Dates à fixer</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>ImmersionsPart</name>
    <message>
        <source>New immersion</source>
        <translation>Nouvelle immersion</translation>
    </message>
    <message>
        <source>Immersions at a workplace (PMSMP)</source>
        <translation>Immersions en entreprise (PMSMP)</translation>
    </message>
    <message>
        <source>No immersion yet. It is no contract: the person tries a trade for a month at most.</source>
        <translation>Aucune immersion pour l’instant. Ce n’est pas un contrat&#xa0;: la personne essaie un métier, un mois au plus.</translation>
    </message>
    <message>
        <source>Change the immersion</source>
        <translation>Modifier l’immersion</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Immersion put in the bin</source>
        <translation>Immersion mise à la corbeille</translation>
    </message>
    <message>
        <source>Immersion saved</source>
        <translation>Immersion enregistrée</translation>
    </message>
</context>
<context>
    <name>InWorkPanel</name>
    <message>
        <source>Which hire</source>
        <translation>Quelle embauche</translation>
    </message>
    <message>
        <source>Parts of the follow-up</source>
        <translation>Parties du suivi</translation>
    </message>
    <message>
        <source>No hire yet. A hire is noted with its plan: this part then follows it to the sixth month.</source>
        <translation>Pas encore d’embauche. Une embauche se note avec son plan&#xa0;: cette partie la suit ensuite jusqu’au sixième mois.</translation>
    </message>
    <message>
        <source>Record a hire</source>
        <translation>Enregistrer une embauche</translation>
    </message>
    <message>
        <source>Check points and voices</source>
        <translation>Points de suivi et paroles</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Contract and duties</source>
        <translation>Contrat et obligations</translation>
    </message>
    <message>
        <source>Work has begun without a signed plan.</source>
        <translation>Le travail a commencé sans plan signé.</translation>
    </message>
    <message>
        <source>Work has begun, and not everybody has signed the plan.</source>
        <translation>Le travail a commencé et tous n’ont pas signé le plan.</translation>
    </message>
    <message>
        <source>Version {version} of the plan awaits signatures; the signed one holds meanwhile.</source>
        <translation>La version {version} du plan attend les signatures&#xa0;; celle qui est signée vaut jusque-là.</translation>
    </message>
    <message>
        <source>First day of work: {plan} in the plan, {contract} in the contract. Put one right.</source>
        <translation>Premier jour de travail&#xa0;: {plan} dans le plan, {contract} dans le contrat. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Notes of one voice alone: {party}</source>
        <translation>Notes d’une seule parole&#xa0;: {party}</translation>
    </message>
    <message>
        <source>What the newest version of the plan changes</source>
        <translation>Ce que change la dernière version du plan</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign with a pen, a finger or the mouse. Without pressing: hold the space bar and glide on the trackpad. Backspace takes the last stroke back.</source>
        <translation>Signez avec un stylet, un doigt ou la souris. Sans appuyer&#xa0;: gardez la barre d’espace enfoncée et glissez sur le pavé tactile. La touche Retour arrière efface le dernier trait.</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>What you had typed is here again: compare it with the line before you save.</source>
        <translation>Ce que vous aviez écrit est de nouveau là&#xa0;: comparez-le avec la ligne avant d’enregistrer.</translation>
    </message>
    <message>
        <source>What you had typed is here again, over what was changed meanwhile.</source>
        <translation>Ce que vous aviez écrit est de nouveau là, par-dessus ce qui a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Somebody else wrote here too: both versions are shown. Save again to keep yours, or discard to keep theirs.</source>
        <translation>Quelqu’un d’autre a écrit ici aussi&#xa0;: les deux versions sont affichées. Enregistrez de nouveau pour garder la vôtre, ou abandonnez pour garder l’autre.</translation>
    </message>
</context>
<context>
    <name>IntroductionForm</name>
    <message>
        <source>Introduce to an employer</source>
        <translation>Mettre en relation avec une entreprise</translation>
    </message>
    <message>
        <source>Job or employer</source>
        <translation>Poste ou entreprise</translation>
    </message>
    <message>
        <source>What work, and where</source>
        <translation>Quel travail, et où</translation>
    </message>
    <message>
        <source>when the job is not in the list</source>
        <translation>quand le poste n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>Quel poste</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>The employer hears of them on</source>
        <translation>L’entreprise en entend parler le</translation>
    </message>
    <message>
        <source>A CV is joined</source>
        <translation>Un CV est joint</translation>
    </message>
    <message>
        <source>nothing else is ever on the sheet</source>
        <translation>rien d’autre ne figure sur la fiche</translation>
    </message>
    <message>
        <source>What the person agrees to say</source>
        <translation>Ce que la personne accepte de dire</translation>
    </message>
    <message>
        <source>Agreed with them on</source>
        <translation>D’accord avec elle le</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Rencontre le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>Where they find each other</source>
        <translation>Point de rendez-vous</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Qui est présent</translation>
    </message>
    <message>
        <source>For the employer</source>
        <translation>Pour l’entreprise</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>You may introduce this person all the same.</source>
        <translation>Vous pouvez quand même présenter cette personne.</translation>
    </message>
</context>
<context>
    <name>IntroductionLine</name>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots d’une autre organisation&#xa0;: dits si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>Présents&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Interpreter: {who}</source>
        <translation>Interprète&#xa0;: {who}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The person agrees to say: {what} ({date})</source>
        <translation>La personne accepte de dire&#xa0;: {what} ({date})</translation>
    </message>
    <message>
        <source>Sheet given on {date}</source>
        <translation>Fiche remise le {date}</translation>
    </message>
    <message>
        <source>With a CV, as the programme allows</source>
        <translation>Avec un CV, comme le programme le permet</translation>
    </message>
    <message>
        <source>Gestures tried: {words}</source>
        <translation>Gestes essayés&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Questions: {words}</source>
        <translation>Questions&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Next: {words}</source>
        <translation>Suites&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>no answer for {days} d</source>
        <translation>sans réponse depuis {days} j</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>N’a jamais répondu</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Change this introduction</source>
        <translation>Modifier cette mise en relation</translation>
    </message>
    <message>
        <source>Put this introduction in the bin</source>
        <translation>Mettre cette mise en relation à la corbeille</translation>
    </message>
    <message>
        <source>Record a hire</source>
        <translation>Enregistrer une embauche</translation>
    </message>
</context>
<context>
    <name>IntroductionsPart</name>
    <message>
        <source>Introduce to an employer</source>
        <translation>Mettre en relation</translation>
    </message>
    <message>
        <source>Nobody was introduced yet. Both sides meet at the workplace, without a CV.</source>
        <translation>Pas encore de mise en relation. On se rencontre sur le lieu de travail, sans CV.</translation>
    </message>
    <message>
        <source>Change the introduction</source>
        <translation>Modifier la mise en relation</translation>
    </message>
    <message>
        <source>What came of it: {job}</source>
        <translation>Ce que cela a donné&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Noted: no answer came. The job and the person are free again.</source>
        <translation>Noté&#xa0;: aucune réponse n’est venue. Le poste et la personne sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Introduction put in the bin</source>
        <translation>Mise en relation à la corbeille</translation>
    </message>
    <message>
        <source>Introduction noted</source>
        <translation>Mise en relation notée</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir l’analyse</translation>
    </message>
    <message>
        <source>Open the sheet: {title}</source>
        <translation>Ouvrir l’analyse de poste&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Record a hire</source>
        <translation>Enregistrer une embauche</translation>
    </message>
    <message>
        <source>Record a hire: {title}</source>
        <translation>Enregistrer une embauche&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Who for this job?</source>
        <translation>Qui pour ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>Who for this job? {title}</source>
        <translation>Qui pour ce poste&#xa0;? {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>%n poste à pourvoir</numerusform>
            <numerusform>%n postes à pourvoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden market</source>
        <translation>Marché caché</translation>
    </message>
    <message>
        <source>To be seen on site</source>
        <translation>À voir sur place</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>vu le {date}</translation>
    </message>
</context>
<context>
    <name>JobCounts</name>
    <message numerus="yes">
        <source>%n copy(ies) printed. Take them from the printer now: leave nothing in it.</source>
        <translation>
            <numerusform>%n exemplaire imprimé. Récupérez-le maintenant&#xa0;: ne laissez rien dans l’imprimante.</numerusform>
            <numerusform>%n exemplaires imprimés. Récupérez-les maintenant&#xa0;: ne laissez rien dans l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) on the way to the printer…</source>
        <translation>
            <numerusform>%n&#xa0;exemplaire en route vers l’imprimante…</numerusform>
            <numerusform>%n&#xa0;exemplaires en route vers l’imprimante…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer l’analyse</translation>
    </message>
    <message>
        <source>Who for this job?</source>
        <translation>Qui pour ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>New job sheet</source>
        <translation>Nouvelle analyse de poste</translation>
    </message>
</context>
<context>
    <name>JobsForPersonPanel</name>
    <message>
        <source>Jobs that could suit</source>
        <translation>Postes qui pourraient convenir</translation>
    </message>
    <message>
        <source>Jobs are being compared: a moment.</source>
        <translation>Comparaison en cours&#xa0;: un instant.</translation>
    </message>
    <message>
        <source>This person is at work, or no longer accompanied: no job is compared.</source>
        <translation>Cette personne est en emploi, ou n’est plus accompagnée&#xa0;: aucun poste n’est comparé.</translation>
    </message>
    <message>
        <source>No open job yet. Jobs are noted in the employers’ files.</source>
        <translation>Aucun poste ouvert pour l’instant. Les postes se notent dans les dossiers des employeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s) compared.</source>
        <translation>
            <numerusform>%n poste ouvert comparé.</numerusform>
            <numerusform>%n postes ouverts comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that respect the person’s limits come first; none is left out.</source>
        <translation>D’abord ceux qui respectent les limites de la personne&#xa0;; aucun n’est écarté.</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>No line fits: choose another person, action or period.</source>
        <translation>Aucune ligne ne correspond&#xa0;: choisissez une autre personne, une autre action ou une autre période.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Each act on a file will be a line here.</source>
        <translation>Rien n’est encore noté. Chaque action sur un dossier sera une ligne ici.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Who opened, changed, printed or removed what, and when. No line can be changed; a line taken away or altered outside Palier is found by the check.</source>
        <translation>Qui a consulté, modifié, imprimé ou retiré quoi, et quand. Aucune ligne ne peut être modifiée&#xa0;; la vérification trouve une ligne retirée ou altérée en dehors de Palier.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>&amp;Conservé pendant</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The journal is whole: no line was changed, taken away or added.</source>
        <translation>Le journal est entier&#xa0;: aucune ligne n’a été modifiée, retirée ni ajoutée.</translation>
    </message>
</context>
<context>
    <name>KeptPapersCard</name>
    <message>
        <source>Kept papers</source>
        <translation>Papiers gardés</translation>
    </message>
    <message>
        <source>What is kept here is not for your role.</source>
        <translation>Ce qui est gardé ici n’est pas pour votre rôle.</translation>
    </message>
    <message>
        <source>A photo of what was signed, a certificate: choose it, drop it here or paste it. JPEG, PNG or PDF, 20 MB at most, kept encrypted. What you file is listed here; employment advisers open it. Never an identity paper: note its date and “seen on”.</source>
        <translation>La photo d’un papier signé, une attestation&#xa0;: choisissez le fichier, déposez-le ici ou collez-le. JPEG, PNG ou PDF, 20&#xa0;Mo au plus, gardé chiffré. Ce que vous déposez est listé ici&#xa0;; les conseillers emploi l’ouvrent. Jamais de pièce d’identité&#xa0;: notez sa date et «&#xa0;vu le&#xa0;».</translation>
    </message>
    <message>
        <source>A photo of what was signed, a certificate: choose it, drop it here or paste it. JPEG, PNG or PDF, 20 MB at most, kept encrypted. Never an identity paper: note its date and “seen on”.</source>
        <translation>La photo d’un papier signé, une attestation&#xa0;: choisissez le fichier, déposez-le ici ou collez-le. JPEG, PNG ou PDF, 20&#xa0;Mo au plus, gardé chiffré. Jamais de pièce d’identité&#xa0;: notez sa date et «&#xa0;vu le&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change the &amp;key of the vault…</source>
        <translation>Changer la &amp;clé du coffre…</translation>
    </message>
    <message>
        <source>The keys of the vault</source>
        <translation>Les clés du coffre</translation>
    </message>
    <message>
        <source>The recovery key, a sheet in an envelope, opens the vault when nobody else can give a new passphrase: with it, somebody of the team chooses one and comes in.</source>
        <translation>La clé de secours, une feuille dans une enveloppe, ouvre le coffre quand plus personne ne peut donner de nouvelle phrase secrète&#xa0;: avec elle, quelqu’un de l’équipe en choisit une et entre.</translation>
    </message>
    <message>
        <source>No recovery key: if every passphrase is forgotten, every file is lost</source>
        <translation>Pas de clé de secours&#xa0;: si toutes les phrases secrètes sont oubliées, tous les dossiers sont perdus</translation>
    </message>
    <message>
        <source>Recovery key of {date}</source>
        <translation>Clé de secours du {date}</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery key…</source>
        <translation>Faire une nouvelle clé de &amp;secours…</translation>
    </message>
    <message>
        <source>Make a &amp;recovery key…</source>
        <translation>Faire une clé de &amp;secours…</translation>
    </message>
    <message>
        <source>To be done when a copy of the vault may be in wrong hands. The vault closes for some seconds and is encrypted again under another key; passphrases and the recovery key stay the same. Colleagues notice nothing. Backups made until now keep the former key: make a new one afterwards.</source>
        <translation>À faire quand une copie du coffre est peut-être en de mauvaises mains. Le coffre se ferme quelques secondes et est chiffré de nouveau sous une autre clé&#xa0;; les phrases secrètes et la clé de secours restent les mêmes. Les collègues ne remarquent rien. Les sauvegardes faites jusqu’ici gardent l’ancienne clé&#xa0;: faites-en une nouvelle ensuite.</translation>
    </message>
    <message>
        <source>Change the key now</source>
        <translation>Changer la clé maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LadderAimEditor</name>
    <message>
        <source>an aim that can be seen</source>
        <translation>un objectif qui se voit</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Before the end of week</source>
        <translation>Avant la fin de la semaine</translation>
    </message>
    <message>
        <source>before the end of week</source>
        <translation>avant la fin de la semaine</translation>
    </message>
</context>
<context>
    <name>LadderPanel</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>No task yet: add the first one, then its week.</source>
        <translation>Aucune tâche&#xa0;: ajoutez la première, puis sa semaine.</translation>
    </message>
    <message>
        <source>Add an aim</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>No aim yet.</source>
        <translation>Aucun objectif pour le moment.</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>Codes ROME</translation>
    </message>
    <message>
        <source>chosen by itself for these jobs</source>
        <translation>choisie d’elle-même pour ces postes</translation>
    </message>
    <message>
        <source>Ladder of a trade</source>
        <translation>Échelle d’un métier</translation>
    </message>
    <message>
        <source>Week by week: watch, do together, do alone; with what can be seen when it is learnt.</source>
        <translation>Semaine par semaine&#xa0;: regarder, faire avec, faire seul&#xa0;; avec ce qui se voit quand c’est acquis.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Aims, three at most for one week</source>
        <translation>Objectifs, trois au plus pour une semaine</translation>
    </message>
    <message>
        <source>Clothes and protective equipment</source>
        <translation>Tenue et protections</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semaine {week}</translation>
    </message>
</context>
<context>
    <name>LadderTaskEditor</name>
    <message>
        <source>a verb and its object</source>
        <translation>un verbe et son complément</translation>
    </message>
    <message>
        <source>what can be seen when it is learnt</source>
        <translation>ce qui se voit quand c’est acquis</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Résultat attendu</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Palier has this vault open already: its window was put in front.</source>
        <translation>Palier a déjà ouvert ce coffre&#xa0;: sa fenêtre est passée devant.</translation>
    </message>
    <message>
        <source>Palier was open already: here is its window.</source>
        <translation>Palier était déjà ouvert&#xa0;: voici sa fenêtre.</translation>
    </message>
    <message>
        <source>The demonstration is being prepared: a vault of invented people, removed at the end.</source>
        <translation>La démonstration se prépare&#xa0;: un coffre de personnes inventées, effacé à la fin.</translation>
    </message>
</context>
<context>
    <name>LetterheadField</name>
    <message>
        <source>Take the one now in force</source>
        <translation>Prendre celui en vigueur</translation>
    </message>
    <message>
        <source>with its logo</source>
        <translation>avec son logo</translation>
    </message>
    <message>
        <source>None: the first page begins with the title.</source>
        <translation>Aucun&#xa0;: la première page commence par le titre.</translation>
    </message>
</context>
<context>
    <name>LetterheadPanel</name>
    <message>
        <source>Take those of “Organisation and you”</source>
        <translation>Reprendre ceux de «&#xa0;La structure et vous&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Neutral name</source>
        <translation>&amp;Nom neutre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The employer keeps this sheet: neither the name, nor the address, nor the logo may say whom you work with. The words are read over when you save; look at what is drawn in the logo yourself.</source>
        <translation>L’employeur garde cette feuille&#xa0;: ni le nom, ni l’adresse, ni le logo ne doivent dire avec qui vous travaillez. Les mots sont relus à l’enregistrement&#xa0;; regardez vous-même ce que montre le logo.</translation>
    </message>
    <message>
        <source>Head of the paper</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>At the top of the first page of each new plan. Left empty, nothing is printed.</source>
        <translation>En haut de la première page de chaque nouveau plan. Laissé vide, rien n’est imprimé.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
</context>
<context>
    <name>LeverEditor</name>
    <message>
        <source>In other words…</source>
        <translation>Autrement dit…</translation>
    </message>
    <message>
        <source>what helps, without the reason</source>
        <translation>ce qui aide, sans la raison</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>What helps, in your words</source>
        <translation>Ce qui aide, avec vos mots</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>LineHead</name>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>{line}, to mend</source>
        <translation>{line}, à corriger</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>line {number} of {count}</source>
        <translation>ligne {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Put the line back</source>
        <translation>Remettre la ligne</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <source>%n person(s) followed</source>
        <translation>
            <numerusform>%n personne suivie</numerusform>
            <numerusform>%n personnes suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed of {capacity}</source>
        <translation>
            <numerusform>%n suivie sur {capacity}</numerusform>
            <numerusform>%n suivies sur {capacity}</numerusform>
        </translation>
    </message>
    <message>
        <source>No role today</source>
        <translation>Aucun rôle aujourd’hui</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Disponible à partir du {day}</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalTextField</name>
    <message>
        <source>{language} (if known)</source>
        <translation>{language} (si vous le savez)</translation>
    </message>
</context>
<context>
    <name>LockedPanel</name>
    <message>
        <source>The plan helps to start; it must never be taken for an amendment to the contract.</source>
        <translation>Le plan aide à démarrer&#xa0;; il ne doit jamais passer pour un avenant au contrat.</translation>
    </message>
    <message>
        <source>The law asks for French (L1321-6); a translation only helps to understand.</source>
        <translation>La loi demande le français (L1321-6)&#xa0;; une traduction aide seulement à comprendre.</translation>
    </message>
    <message>
        <source>Whoever signs must know what signing means, in the same words for everybody.</source>
        <translation>La personne qui signe doit savoir ce que signer veut dire, avec les mêmes mots pour tout le monde.</translation>
    </message>
    <message>
        <source>The agreement to talk to each other has limits and can be taken back (private life, L1221-6).</source>
        <translation>L’accord pour échanger a des limites et peut être retiré (vie privée, L1221-6).</translation>
    </message>
    <message>
        <source>One original for each party (Code civil, article 1375).</source>
        <translation>Un original pour chaque partie (Code civil, article 1375).</translation>
    </message>
    <message>
        <source>It shows that the sheet signed is the one that was read.</source>
        <translation>Elle montre que la feuille signée est bien celle qui a été lue.</translation>
    </message>
    <message>
        <source>These sentences protect the three who sign: they are on every plan, whatever the templates say.</source>
        <translation>Ces phrases protègent les trois signataires&#xa0;: elles sont sur chaque plan, quels que soient les modèles.</translation>
    </message>
    <message>
        <source>What does not change</source>
        <translation>Ce qui ne change pas</translation>
    </message>
</context>
<context>
    <name>LoginWatch</name>
    <message>
        <source>The vault is being locked</source>
        <translation>Le coffre se verrouille</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>LookAtCard</name>
    <message>
        <source>Named elsewhere</source>
        <translation>Encore nommé ailleurs</translation>
    </message>
    <message>
        <source>Files of other people named somebody whose file was erased. Read each, take the name out if it is there, then say that it was looked at.</source>
        <translation>D’autres dossiers nommaient une personne dont le dossier est effacé. Relisez chacun, ôtez le nom s’il y est, puis dites que c’est relu.</translation>
    </message>
</context>
<context>
    <name>LookAtLine</name>
    <message>
        <source>{what} · a file was erased on {date}</source>
        <translation>{what} · un dossier a été effacé le {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>{name} was looked at</source>
        <translation>{name}&#xa0;: relu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Annulé&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>MatchCard</name>
    <message numerus="yes">
        <source>%n limit(s) not respected</source>
        <translation>
            <numerusform>%n limite non respectée</numerusform>
            <numerusform>%n limites non respectées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Montrer %n de plus</numerusform>
            <numerusform>Montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingSection</name>
    <message>
        <source>Back to the rules as shipped</source>
        <translation>Revenir aux règles livrées</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Qui vient d’abord</translation>
    </message>
    <message>
        <source>How much is little</source>
        <translation>Les marges&#xa0;: jusqu’où un écart compte peu</translation>
    </message>
    <message>
        <source>These are the rules of your team.</source>
        <translation>Ce sont les règles de votre équipe.</translation>
    </message>
    <message>
        <source>These are the rules as shipped.</source>
        <translation>Ce sont les règles livrées.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas connu</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>À peu près</translation>
    </message>
    <message>
        <source>Far from it</source>
        <translation>Loin</translation>
    </message>
    <message>
        <source>Days of the week that could be arranged</source>
        <translation>Jours de la semaine qui peuvent s’arranger</translation>
    </message>
    <message>
        <source>Minutes an employer may shift</source>
        <translation>Minutes qu’un employeur peut décaler</translation>
    </message>
    <message>
        <source>Minutes from a first or last transport</source>
        <translation>Minutes d’écart avec le premier ou le dernier transport</translation>
    </message>
    <message>
        <source>Per cent a rough journey may be wrong by</source>
        <translation>Erreur admise sur un trajet approché, en pour cent</translation>
    </message>
    <message>
        <source>Near, minutes</source>
        <translation>Trajet court jusqu’à, en minutes</translation>
    </message>
    <message>
        <source>Not far, minutes</source>
        <translation>Trajet moyen jusqu’à, en minutes</translation>
    </message>
    <message>
        <source>Difference to the wished week that is none, minutes</source>
        <translation>Écart sans importance avec la semaine souhaitée, en minutes</translation>
    </message>
    <message>
        <source>Difference to the wished week to negotiate, minutes</source>
        <translation>Écart négociable avec la semaine souhaitée, en minutes</translation>
    </message>
    <message>
        <source>Days an employer may wait</source>
        <translation>Jours pendant lesquels un employeur peut attendre</translation>
    </message>
    <message>
        <source>Whatever the weights, a broken limit comes after all those that are respected, and nobody is left out. The heavier a line, the later what does not fit comes; zero everywhere leaves it aside. Weights are never shown beside a person.</source>
        <translation>Quels que soient les poids, une limite non respectée vient après toutes celles qui le sont, et personne n’est écarté. Plus une ligne pèse, plus ce qui ne va pas vient tard&#xa0;; zéro partout la laisse de côté. Les poids ne se montrent jamais à côté d’une personne.</translation>
    </message>
    <message>
        <source>{line}: {problem}</source>
        <translation>{line}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>What was said, as the person may read it</source>
        <translation>Ce qui s’est dit, tel que la personne peut le lire</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Enregistrer la rencontre</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>The person was not reached: a try only</source>
        <translation>La personne n’a pas été jointe&#xa0;: simple tentative</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez tapé est de nouveau là.</translation>
    </message>
    <message>
        <source>Somebody else corrected this too: both versions are shown. Save again to keep yours, or put away to keep theirs.</source>
        <translation>Quelqu’un d’autre a corrigé cela aussi&#xa0;: les deux versions sont affichées. Enregistrez de nouveau pour garder la vôtre, ou choisissez de ne pas garder pour laisser l’autre.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
</context>
<context>
    <name>MeetingsPanel</name>
    <message>
        <source>Meetings ({count})</source>
        <translation>Rencontres ({count})</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>Rencontre enregistrée</translation>
    </message>
    <message>
        <source>Meeting put in the bin</source>
        <translation>Rencontre mise à la corbeille</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>Their name &amp;before the vault is open</source>
        <translation>Son nom a&amp;vant l’ouverture</translation>
    </message>
    <message>
        <source>chosen by them; anybody who starts the computer reads it</source>
        <translation>choisi par elle ou lui&#xa0;; lu par qui allume l’ordinateur</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>Nouvelle personne dans l’équipe</translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation>Modifier cette personne</translation>
    </message>
    <message>
        <source>Your colleague is beside you: let them choose the name below and type their own passphrase.</source>
        <translation>Votre collègue est à côté de vous&#xa0;: laissez-lui choisir le nom ci-dessous et taper sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner l’accès</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>They forgot their &amp;passphrase…</source>
        <translation>Phrase secrète &amp;oubliée…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Your colleague is beside you: let them type a new passphrase. Their short code for the curtain goes; their files and their name stay.</source>
        <translation>Votre collègue est à côté de vous&#xa0;: laissez-lui taper une nouvelle phrase secrète. Son code court du rideau disparaît&#xa0;; ses dossiers et son nom restent.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Withdraw the access of {name}</source>
        <translation>Retirer l’accès de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Half-typed work (%n)…</source>
        <translation>
            <numerusform>Saisie inachevée (%n)…</numerusform>
            <numerusform>Saisies inachevées (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionLine</name>
    <message>
        <source>full name or telephone</source>
        <translation>nom complet ou téléphone</translation>
    </message>
    <message>
        <source>the same last name</source>
        <translation>le même nom de famille</translation>
    </message>
    <message>
        <source>a frozen plan, which cannot be changed</source>
        <translation>un plan figé, qui ne peut plus changer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>One person, or two?</source>
        <translation>Une personne, ou deux&#xa0;?</translation>
    </message>
    <message>
        <source>Exchange the sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Retour, ne rien changer</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Make one file</source>
        <translation>En faire une seule fiche</translation>
    </message>
    <message>
        <source>This file stays</source>
        <translation>Cette fiche reste</translation>
    </message>
    <message>
        <source>Its content goes to the left</source>
        <translation>Son contenu va à gauche</translation>
    </message>
    <message>
        <source>What is not chosen stays with the file, under “Other values”. All the rest is kept.</source>
        <translation>Ce qui n’est pas choisi reste avec la fiche, sous «&#xa0;Autres valeurs&#xa0;». Tout le reste est gardé.</translation>
    </message>
    <message>
        <source>Both files say the same, or complete each other.</source>
        <translation>Les deux fiches disent la même chose, ou se complètent.</translation>
    </message>
    <message>
        <source>{code}, since {date}</source>
        <translation>{code}, depuis le {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
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
            <numerusform>%n embauche</numerusform>
            <numerusform>%n embauches</numerusform>
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
            <numerusform>%n papier</numerusform>
            <numerusform>%n papiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on rights</source>
        <translation>
            <numerusform>%n réponse sur les droits</numerusform>
            <numerusform>%n réponses sur les droits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away this message</source>
        <translation>Ranger ce message</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>I know them</source>
        <translation>Je la connais</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Document vu</translation>
    </message>
    <message>
        <source>Introduced by the employer</source>
        <translation>Présentée par l’employeur</translation>
    </message>
    <message>
        <source>Read the plan &amp;aloud</source>
        <translation>Lire le plan à &amp;voix haute</translation>
    </message>
    <message>
        <source>Identity, interpreter, &amp;witness…</source>
        <translation>Identité, interprète, &amp;témoin…</translation>
    </message>
    <message>
        <source>Whose signature is this about?</source>
        <translation>De quelle signature s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>A cross or another sign is the &amp;mark of this person</source>
        <translation>Cette personne signe d’une &amp;croix ou d’une autre marque</translation>
    </message>
    <message>
        <source>The whole text was &amp;read aloud</source>
        <translation>Tout le texte a été &amp;lu à voix haute</translation>
    </message>
    <message>
        <source>How do you know who signs?</source>
        <translation>Comment savez-vous qui signe&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Interprète</translation>
    </message>
    <message>
        <source>first and last name</source>
        <translation>prénom et nom</translation>
    </message>
    <message>
        <source>Wi&amp;tness</source>
        <translation>Té&amp;moin</translation>
    </message>
    <message>
        <source>This is kept in the vault with the signature and told on the page of proof. An interpreter or a witness says on this screen what they vouch for.</source>
        <translation>C’est gardé dans le coffre avec la signature et dit sur la page de preuve. L’interprète ou le témoin dit lui-même, sur cet écran, ce qu’il atteste.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lu à voix haute</translation>
    </message>
    <message>
        <source>Interpreter: {name}</source>
        <translation>Interprète&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Témoin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A cross as mark</source>
        <translation>Une croix pour marque</translation>
    </message>
</context>
<context>
    <name>MorePopup</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne correspond à ces mots.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>File with &amp;another plan…</source>
        <translation>Classer avec un &amp;autre plan…</translation>
    </message>
    <message>
        <source>&amp;Number under its code</source>
        <translation>&amp;Numéro sous son code</translation>
    </message>
    <message>
        <source>Number under its code</source>
        <translation>Numéro sous son code</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Déplacer la feuille</translation>
    </message>
</context>
<context>
    <name>NafField</name>
    <message>
        <source>Code that is not in the list</source>
        <translation>Code absent de la liste</translation>
    </message>
</context>
<context>
    <name>NamingForm</name>
    <message>
        <source>Use this file</source>
        <translation>Prendre cette fiche</translation>
    </message>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>the file stays as it is</source>
        <translation>le dossier reste tel quel</translation>
    </message>
    <message>
        <source>&amp;First name or nickname</source>
        <translation>&amp;Prénom ou surnom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>&amp;Chambre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Or a file that is &amp;known already</source>
        <translation>Ou un dossier &amp;déjà connu</translation>
    </message>
</context>
<context>
    <name>NetworkLines</name>
    <message>
        <source>People who came to an event, of those on a list</source>
        <translation>Personnes venues à un événement, parmi les personnes inscrites</translation>
    </message>
    <message>
        <source>People for whom something followed, of those who came</source>
        <translation>Personnes pour qui il y a eu une suite, parmi les personnes venues</translation>
    </message>
    <message>
        <source>People with a job at the end, of those who had an immersion</source>
        <translation>Personnes avec un emploi à la fin, parmi les personnes en immersion</translation>
    </message>
    <message>
        <source>Events and immersions of the last twelve months; the rest as it is today.</source>
        <translation>Événements et immersions des douze derniers mois&#xa0;; le reste tel qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>{count}, of whom tutors: {tutors}</source>
        <translation>{count}, dont tuteurs&#xa0;: {tutors}</translation>
    </message>
    <message>
        <source>Colleagues and people of firms involved</source>
        <translation>Collaborateurs investis, du bailleur et des entreprises</translation>
    </message>
    <message>
        <source>Pairs that meet</source>
        <translation>Binômes en cours</translation>
    </message>
    <message>
        <source>Agreements that run</source>
        <translation>Conventions en cours</translation>
    </message>
    <message>
        <source>{kept} of {promised}</source>
        <translation>{kept} sur {promised}</translation>
    </message>
    <message>
        <source>Commitments of these agreements kept in full</source>
        <translation>Engagements de ces conventions entièrement tenus</translation>
    </message>
    <message>
        <source>Hours of social clauses done, of those planned</source>
        <translation>Heures de clauses sociales faites, parmi les heures prévues</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Événements tenus</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Tutors and sponsors</source>
        <translation>Tuteurs et parrains</translation>
    </message>
    <message>
        <source>Partners and agreements</source>
        <translation>Partenaires et conventions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Insertion clauses</source>
        <translation>Clauses sociales</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>and {count} more: search for a name</source>
        <translation>et {count} de plus&#xa0;: cherchez un nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phras&amp;e secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, encore une &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Draw seven words</source>
        <translation>&amp;Tirer sept mots au sort</translation>
    </message>
    <message>
        <source>At least 12 characters, not all alike.</source>
        <translation>Au moins 12 caractères, pas tous pareils.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Show them to compare.</source>
        <translation>Les deux phrases diffèrent. Affichez-les pour comparer.</translation>
    </message>
    <message>
        <source>Drawn by lot: {bits} bits, nobody can guess it. Write it down until you know it, then burn the paper. It is shown here only.</source>
        <translation>Tirée au sort&#xa0;: {bits} bits, personne ne peut la deviner. Notez-la jusqu’à la savoir, puis détruisez le papier. Elle n’est montrée qu’ici.</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Au moins 12 caractères</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters, not all alike</source>
        <translation>Trop courte&#xa0;: au moins 12 caractères, pas tous pareils</translation>
    </message>
    <message>
        <source>Weak: a patient thief would find it. Add a word.</source>
        <translation>Faible&#xa0;: un voleur patient la trouverait. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Fair: one more word would make it hard to find.</source>
        <translation>Correcte&#xa0;: un mot de plus la rendrait difficile à trouver.</translation>
    </message>
    <message>
        <source>Good: nobody is likely to find it.</source>
        <translation>Solide&#xa0;: personne ne devrait la trouver.</translation>
    </message>
</context>
<context>
    <name>NoteWarning</name>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>{words}: would the person like to read it?</source>
        <translation>{words}&#xa0;: la personne aimerait-elle le lire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Read aloud what to say</source>
        <translation>Lire à voix haute ce qu’il faut dire</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Note that it was told</source>
        <translation>Noter que c’est dit</translation>
    </message>
    <message>
        <source>Told their rights</source>
        <translation>Information sur les droits</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En quelle langue</translation>
    </message>
    <message>
        <source>Not told yet: read the words below at the first exchange.</source>
        <translation>Pas encore dit&#xa0;: lisez les mots ci-dessous au premier échange.</translation>
    </message>
    <message>
        <source>Told on {date}; how was not noted.</source>
        <translation>Dit le {date}&#xa0;; le moyen n’a pas été noté.</translation>
    </message>
    <message>
        <source>No native speaker has read this translation yet.</source>
        <translation>Aucun locuteur natif n’a encore relu cette traduction.</translation>
    </message>
</context>
<context>
    <name>ObjectiveEditor</name>
    <message>
        <source>an aim that can be seen</source>
        <translation>un objectif qui se voit</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Before the end of week</source>
        <translation>Avant la fin de la semaine</translation>
    </message>
    <message>
        <source>before the end of week</source>
        <translation>avant la fin de la semaine</translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été observé</translation>
    </message>
    <message>
        <source>No criterion</source>
        <translation>Aucun critère</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Pas rempli</translation>
    </message>
    <message>
        <source>What was seen, not what is thought of it</source>
        <translation>Ce qui a été vu, pas ce qu’on en pense</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Is it met?</source>
        <translation>Est-il rempli&#xa0;?</translation>
    </message>
    <message>
        <source>Level of motivation</source>
        <translation>Niveau de motivation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>OpenForms</name>
    <message>
        <source>There is no vault on this computer yet: create one.</source>
        <translation>Il n’y a pas encore de coffre sur cet ordinateur&#xa0;: créez-en un.</translation>
    </message>
    <message>
        <source>The backup is restored and was read through. Open it with the passphrase of that day.</source>
        <translation>La sauvegarde est restaurée et relue. Ouvrez-la avec la phrase secrète de ce jour-là.</translation>
    </message>
    <message>
        <source>Offline, encrypted, nothing leaves here.</source>
        <translation>Hors ligne, chiffré&#xa0;: rien ne sort d’ici.</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Hall hours: {opening}</source>
        <translation>Permanence&#xa0;: {opening}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the calendars</source>
        <translation>
            <numerusform>et %n autre dans les calendriers</numerusform>
            <numerusform>et %n autres dans les calendriers</numerusform>
        </translation>
    </message>
    <message>
        <source>No hall hours today. The next: {day}, {opening}</source>
        <translation>Pas de permanence aujourd’hui. La prochaine&#xa0;: {day}, {opening}</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Not collected after all</source>
        <translation>Pas récupéré, finalement</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Plan {number}, version {version}</source>
        <translation>Plan {number}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n for the employee</source>
        <translation>
            <numerusform>%n pour la personne salariée</numerusform>
            <numerusform>%n pour la personne salariée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the employer</source>
        <translation>
            <numerusform>%n pour l’employeur</numerusform>
            <numerusform>%n pour l’employeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the team</source>
        <translation>
            <numerusform>%n pour l’équipe</numerusform>
            <numerusform>%n pour l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>asked on {date}</source>
        <translation>demandé le {date}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Integration plan</source>
        <translation>Plan d’intégration</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Back to the plans</source>
        <translation>Revenir aux plans</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>Documents à imprimer</translation>
    </message>
    <message>
        <source>Numbers alone: this list may lie open. Tick what somebody took out of the printer.</source>
        <translation>Des numéros seulement&#xa0;: cette liste peut rester ouverte. Cochez ce que quelqu’un a pris dans l’imprimante.</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Pas encore récupérés</translation>
    </message>
    <message>
        <source>The last 30 days too</source>
        <translation>Aussi les 30 derniers jours</translation>
    </message>
    <message>
        <source>Nothing waits: every paper was collected.</source>
        <translation>Rien n’attend&#xa0;: chaque papier a été récupéré.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
</context>
<context>
    <name>OrdersSheet</name>
    <message>
        <source>Papers to print.pdf</source>
        <translation>Papiers à imprimer.pdf</translation>
    </message>
</context>
<context>
    <name>OrganisationSection</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>Name on &amp;documents</source>
        <translation>Nom sur les &amp;documents</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Téléph&amp;one</translation>
    </message>
    <message>
        <source>This name is printed on what employers keep. A neutral name protects the people you work with: “Employment advice” says what you do, “Reception of refugees” would say who they are.</source>
        <translation>Ce nom est imprimé sur ce que les employeurs gardent. Un nom neutre protège les personnes que vous accompagnez&#xa0;: «&#xa0;Conseil emploi&#xa0;» dit ce que vous faites, «&#xa0;Accueil des réfugiés&#xa0;» dirait qui elles sont.</translation>
    </message>
    <message>
        <source>Good Friday and 26 December are holidays here (Alsace-Moselle)</source>
        <translation>Le Vendredi saint et le 26 décembre sont fériés ici (Alsace-Moselle)</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>La structure</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>D&amp;irect line</source>
        <translation>Li&amp;gne directe</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>You, the adviser</source>
        <translation>Vous, qui accompagnez</translation>
    </message>
    <message>
        <source>Printed on plans, so that people can call you.</source>
        <translation>Imprimé sur les plans, pour qu’on puisse vous appeler.</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Not told</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Ce que dit la personne</translation>
    </message>
    <message>
        <source>What the employer says</source>
        <translation>Ce que dit l’entreprise</translation>
    </message>
    <message>
        <source>nothing chosen: it took place</source>
        <translation>rien de choisi&#xa0;: elle a eu lieu</translation>
    </message>
    <message>
        <source>It did not take place, because of</source>
        <translation>Elle n’a pas eu lieu, du côté de</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>some minutes; more is an immersion</source>
        <translation>quelques minutes&#xa0;; au-delà, une immersion</translation>
    </message>
    <message>
        <source>Work that was shown</source>
        <translation>Travail montré</translation>
    </message>
    <message>
        <source>Gestures tried</source>
        <translation>Gestes essayés</translation>
    </message>
    <message>
        <source>What the person asked</source>
        <translation>Questions de la personne</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>Réponses au plus tard le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Entendu le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>OutreachForm</name>
    <message>
        <source>The whole residence</source>
        <translation>Toute la résidence</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Time each took</source>
        <translation>&amp;Temps passé par chacun</translation>
    </message>
    <message>
        <source>&amp;People of the team</source>
        <translation>Personnes de l’é&amp;quipe</translation>
    </message>
    <message>
        <source>People &amp;reached</source>
        <translation>Personnes &amp;touchées</translation>
    </message>
    <message>
        <source>sent, knocked at, handed out</source>
        <translation>envois, portes, papiers remis</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>OutsideFiles</name>
    <message>
        <source>Original filed, encrypted in the vault.</source>
        <translation>Original classé, chiffré dans le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>Original filed, encrypted in the vault. %n scan(s) lie readable outside it: delete them there, and on the phone.</source>
        <translation>
            <numerusform>Original classé, chiffré dans le coffre. %n numérisation reste lisible en dehors&#xa0;: supprimez-la là-bas aussi, et sur le téléphone.</numerusform>
            <numerusform>Original classé, chiffré dans le coffre. %n numérisations restent lisibles en dehors&#xa0;: supprimez-les là-bas aussi, et sur le téléphone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) outside the vault</source>
        <translation>
            <numerusform>Supprimer %n fichier hors du coffre</numerusform>
            <numerusform>Supprimer %n fichiers hors du coffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted: delete them yourself.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être supprimé&#xa0;: supprimez-le vous-même.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être supprimés&#xa0;: supprimez-les vous-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted outside the vault.</source>
        <translation>
            <numerusform>%n fichier supprimé hors du coffre.</numerusform>
            <numerusform>%n fichiers supprimés hors du coffre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueCounts</name>
    <message numerus="yes">
        <source>%n request(s) should have been answered already. See the settings, Retention and rights.</source>
        <translation>
            <numerusform>%n demande sur un dossier aurait déjà dû recevoir sa réponse. Voyez les réglages, «&#xa0;Conservation et droits&#xa0;».</numerusform>
            <numerusform>%n demandes sur un dossier auraient déjà dû recevoir leur réponse. Voyez les réglages, «&#xa0;Conservation et droits&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnAccessCard</name>
    <message>
        <source>Nobody can read your passphrase or your code, not even here. If you forget your passphrase, a colleague who coordinates or the recovery key, if there is one, lets you choose another.</source>
        <translation>Personne ne peut lire votre phrase secrète ni votre code, pas même ici. Si vous oubliez votre phrase secrète, un collègue qui coordonne ou la clé de secours, s’il y en a une, vous permet d’en choisir une autre.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Votre accès</translation>
    </message>
    <message>
        <source>Short code set</source>
        <translation>Code court en place</translation>
    </message>
    <message>
        <source>No short code</source>
        <translation>Pas de code court</translation>
    </message>
    <message>
        <source>Your name &amp;before the vault is open</source>
        <translation>Votre nom a&amp;vant l’ouverture</translation>
    </message>
    <message>
        <source>anybody who starts the computer reads it</source>
        <translation>lu par qui allume l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep this name</source>
        <translation>&amp;Garder ce nom</translation>
    </message>
    <message>
        <source>Change your &amp;passphrase…</source>
        <translation>Changer votre &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Short code of the &amp;curtain…</source>
        <translation>Code court du &amp;rideau…</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Phrase secrète a&amp;ctuelle</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Short code</source>
        <translation>Code &amp;court</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>de 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>Set this code</source>
        <translation>Mettre ce code</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>Plus de code</translation>
    </message>
    <message>
        <source>It only lifts the curtain, never opens the vault. After five wrong codes the vault is locked.</source>
        <translation>Il lève seulement le rideau, il n’ouvre jamais le coffre. Après cinq codes faux, le coffre se verrouille.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Type the passphrase you use today.</source>
        <translation>Tapez la phrase que vous utilisez aujourd’hui.</translation>
    </message>
    <message>
        <source>Your passphrase is changed; nothing had to be encrypted again.</source>
        <translation>Votre phrase secrète est changée&#xa0;; rien n’a dû être chiffré de nouveau.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>OwnPointEditor</name>
    <message>
        <source>what it is called on the plan</source>
        <translation>son nom sur le plan</translation>
    </message>
    <message>
        <source>Name of the check point</source>
        <translation>Nom du point d’étape</translation>
    </message>
    <message>
        <source>Days after the start</source>
        <translation>Jours après le début</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>OwnValuesCard</name>
    <message>
        <source>Fill these fields</source>
        <translation>Remplir ces champs</translation>
    </message>
    <message>
        <source>Fields of the organisation</source>
        <translation>Champs de la structure</translation>
    </message>
</context>
<context>
    <name>OwnValuesForm</name>
    <message>
        <source>Fields of the organisation</source>
        <translation>Champs de la structure</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Handed over and received</source>
        <translation>Remis et reçu</translation>
    </message>
    <message>
        <source>Nothing left, nothing came.</source>
        <translation>Rien n’est parti, rien n’est arrivé.</translation>
    </message>
</context>
<context>
    <name>PackageLine</name>
    <message>
        <source>Code told back</source>
        <translation>Code redit</translation>
    </message>
    <message>
        <source>Code told back for {reference}</source>
        <translation>Code redit pour {reference}</translation>
    </message>
    <message>
        <source>Receipt noted</source>
        <translation>Réception notée</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>Noter la réception</translation>
    </message>
    <message>
        <source>The partner was told</source>
        <translation>Le partenaire est prévenu</translation>
    </message>
    <message>
        <source>Code to tell back: {code}</source>
        <translation>Code à redire&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer l’accusé de réception…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Sa fiche</translation>
    </message>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots notés par une autre organisation&#xa0;: visibles si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>receipt told on {date}</source>
        <translation>réception dite le {date}</translation>
    </message>
    <message>
        <source>withdrawn on {date}</source>
        <translation>retirée le {date}</translation>
    </message>
    <message>
        <source>partner told on {date}</source>
        <translation>partenaire prévenu le {date}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Where to put the receipt</source>
        <translation>Où mettre l’accusé de réception</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation>Accusé de réception écrit</translation>
    </message>
</context>
<context>
    <name>PackageList</name>
    <message>
        <source>Read a receipt…</source>
        <translation>Lire un accusé de réception…</translation>
    </message>
    <message>
        <source>Handed over and received</source>
        <translation>Remis et reçu</translation>
    </message>
    <message>
        <source>Nothing left, nothing came.</source>
        <translation>Rien n’est parti, rien n’est arrivé.</translation>
    </message>
    <message>
        <source>Receipt noted</source>
        <translation>Réception notée</translation>
    </message>
    <message>
        <source>The receipt that came back</source>
        <translation>L’accusé de réception revenu</translation>
    </message>
    <message>
        <source>Receipts (*.recu)</source>
        <translation>Accusés de réception (*.recu)</translation>
    </message>
    <message>
        <source>Package received</source>
        <translation>Remise reçue</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare {both}</source>
        <translation>Comparer {both}</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Two persons: {both}</source>
        <translation>Deux personnes&#xa0;: {both}</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Paired &amp;with</source>
        <translation>En &amp;binôme avec</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>What they want to &amp;reach</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>B&amp;ilan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Programmes of the person: {names}.</source>
        <translation>Programmes de la personne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Programmes of the person: {names}. None has sponsorship: no pair can be made.</source>
        <translation>Programmes de la personne&#xa0;: {names}. Aucun ne prévoit le parrainage&#xa0;: pas de binôme possible.</translation>
    </message>
</context>
<context>
    <name>PairMeetingForm</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>words the person may read</source>
        <translation>des mots que la personne peut lire</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>In a few w&amp;ords</source>
        <translation>En quelques &amp;mots</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Find or act</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>A name, an employer, a job, a plan, or something to do</source>
        <translation>Un nom, un employeur, un poste, un plan, ou une action</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try another spelling, or part of a word.</source>
        <translation>Rien trouvé. Essayez une autre orthographe, ou un bout de mot.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>Note that it was received</source>
        <translation>Noter la réception</translation>
    </message>
    <message>
        <source>The sheet itself is kept with the papers of the person, or attached as a photo.</source>
        <translation>La feuille elle-même est gardée avec les papiers de la personne, ou jointe en photo.</translation>
    </message>
    <message>
        <source>Reference on the sheet</source>
        <translation>Référence de la feuille</translation>
    </message>
    <message>
        <source>Receipt code on the sheet</source>
        <translation>Code de réception de la feuille</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Remise par</translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation>Dans la fiche de</translation>
    </message>
    <message>
        <source>Received on paper</source>
        <translation>Reçue sur papier</translation>
    </message>
    <message>
        <source>Choose whose file it is first.</source>
        <translation>Choisissez d’abord la fiche.</translation>
    </message>
    <message>
        <source>Received. Tell this code back to {partner}: {code}</source>
        <translation>Reçue. Redites ce code à {partner}&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Take out: {page}</source>
        <translation>Retirer&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Go to its plan</source>
        <translation>Aller à son plan</translation>
    </message>
    <message>
        <source>It is page {page} of plan {number}</source>
        <translation>C’est la page {page} du plan {number}</translation>
    </message>
    <message>
        <source>Which page is it?</source>
        <translation>Quelle page est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Revenir au plan (Échap)</translation>
    </message>
    <message>
        <source>Plan {number}, version {version}</source>
        <translation>Plan {number}, version {version}</translation>
    </message>
    <message>
        <source>Scan or photograph the signed sheets, then choose the file, drop it here or paste it (Ctrl+V). The codes of the pages say which is which.</source>
        <translation>Numérisez ou photographiez les feuilles signées, puis choisissez le fichier, déposez-le ici ou collez-le (Ctrl+V). Les codes imprimés disent quelle page est laquelle.</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>There is no scan to paste: copy one first.</source>
        <translation>Il n’y a pas de numérisation à coller&#xa0;: copiez-en une d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n page lue</numerusform>
            <numerusform>%n pages lues</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>No native speaker has read this translation yet. French counts.</source>
        <translation>Aucune personne dont c’est la langue n’a encore relu cette traduction. Le français fait foi.</translation>
    </message>
</context>
<context>
    <name>PaperSigners</name>
    <message>
        <source>&amp;Attest and file</source>
        <translation>&amp;Attester et classer</translation>
    </message>
    <message>
        <source>Who signed on these sheets?</source>
        <translation>Qui a signé sur ces feuilles&#xa0;?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>PaperSources</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This folder cannot be watched: choose the files instead.</source>
        <translation>Ce dossier ne peut pas être surveillé&#xa0;: choisissez plutôt les fichiers.</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>Surveiller un &amp;dossier…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>What is scanned into “{folder}” comes here by itself while this screen is open.</source>
        <translation>Ce qui est numérisé dans «&#xa0;{folder}&#xa0;» arrive ici tout seul tant que cet écran est ouvert.</translation>
    </message>
    <message>
        <source>Choose the photos or the scans</source>
        <translation>Choisir les photos ou les scans</translation>
    </message>
    <message>
        <source>Photos and scans (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Photos et scans (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>In which folder does the scanner put its files?</source>
        <translation>Dans quel dossier le scanner met-il ses fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>The folder is no longer there: nothing is watched any more.</source>
        <translation>Le dossier n’est plus là&#xa0;: plus rien n’est surveillé.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page {page} of {count}, the page of proof</source>
        <translation>Page {page} sur {count}, la page de preuve</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Page not recognised</source>
        <translation>Page non reconnue</translation>
    </message>
    <message>
        <source>Page {page} of plan {number}, version {version}</source>
        <translation>Page {page} du plan {number}, version {version}</translation>
    </message>
    <message>
        <source>You said which page it is.</source>
        <translation>Vous avez dit quelle page c’est.</translation>
    </message>
    <message>
        <source>This page is there already: this one will not be filed.</source>
        <translation>Cette page est déjà là&#xa0;: celle-ci ne sera pas classée.</translation>
    </message>
    <message>
        <source>The sheet is of another version of this plan: its text is not the one shown. Take it out here, and file it with its own version, or have version {version} signed.</source>
        <translation>Cette feuille est d’une autre version de ce plan&#xa0;: son texte n’est pas celui qui est affiché. Retirez-la d’ici et classez-la avec sa version, ou faites signer la version {version}.</translation>
    </message>
    <message>
        <source>The sheet belongs to another plan. Take it out here, and file it with its own plan.</source>
        <translation>Cette feuille est d’un autre plan. Retirez-la d’ici et classez-la avec son plan.</translation>
    </message>
    <message>
        <source>The sheet bears this number, but another text: it was printed elsewhere, or before a correction. Print this version again and have it signed.</source>
        <translation>Cette feuille porte ce numéro, mais un autre texte&#xa0;: elle a été imprimée ailleurs, ou avant une correction. Réimprimez cette version et faites-la signer.</translation>
    </message>
    <message>
        <source>No code could be read. Scan it again at 150 dpi or more, flat and whole; or compare it with the text and say which page it is.</source>
        <translation>Aucun code n’a pu être lu. Numérisez à nouveau la page à 150 ppp ou plus, à plat et entière&#xa0;; ou comparez-la au texte et dites quelle page c’est.</translation>
    </message>
    <message>
        <source>All pages are there.</source>
        <translation>Toutes les pages sont là.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to scan.</source>
        <translation>
            <numerusform>%n page à numériser.</numerusform>
            <numerusform>%n pages à numériser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} is missing: scan it, then add it here.</source>
        <translation>Il manque la page {page}&#xa0;: numérisez-la, puis ajoutez-la ici.</translation>
    </message>
    <message>
        <source>{pages} and {last}</source>
        <translation>{pages} et {last}</translation>
    </message>
    <message>
        <source>Pages {pages} are missing: scan them, then add them here.</source>
        <translation>Il manque les pages {pages}&#xa0;: numérisez-les, puis ajoutez-les ici.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}, {role}: signed</source>
        <translation>{name}, {role}&#xa0;: signé</translation>
    </message>
    <message>
        <source>Tick whose signature you see on these sheets.</source>
        <translation>Cochez les personnes dont vous voyez la signature sur ces feuilles.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>I attest: same text, {pages}, signed by {names}.</source>
        <translation>J’atteste&#xa0;: même texte, {pages}, signé par {names}.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Date of a paper saved</source>
        <translation>Échéance enregistrée</translation>
    </message>
    <message>
        <source>Paper put in the bin</source>
        <translation>Document mis à la corbeille</translation>
    </message>
    <message>
        <source>Paper removed</source>
        <translation>Papier retiré</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Leaflet for residents</source>
        <translation>Dépliant pour les résidents</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ce qu’il faut dire</translation>
    </message>
    <message>
        <source>Register entry</source>
        <translation>Fiche de registre</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact (AIPD)</translation>
    </message>
    <message>
        <source>Lost or stolen laptop</source>
        <translation>Ordinateur perdu ou volé</translation>
    </message>
    <message>
        <source>One page in plain French, to hand over at the first exchange and to read together.</source>
        <translation>Une page en français facile, à remettre au premier échange et à lire ensemble.</translation>
    </message>
    <message>
        <source>Thirty seconds to inform somebody, and what to do when the answer is no.</source>
        <translation>Trente secondes pour informer quelqu’un, et quoi faire quand la réponse est non.</translation>
    </message>
    <message>
        <source>The page of your register of processing (RGPD, article 30), to check and to sign.</source>
        <translation>La fiche de votre registre des traitements (RGPD, article 30), à vérifier et à signer.</translation>
    </message>
    <message>
        <source>Data map, necessity, risks and measures (RGPD, article 35): your organisation completes it.</source>
        <translation>Carte des données, nécessité, risques et mesures (RGPD, article 35)&#xa0;: votre structure la complète.</translation>
    </message>
    <message>
        <source>What to do in the first hour. Print it today and keep it away from the laptop.</source>
        <translation>Quoi faire dans la première heure. À imprimer aujourd’hui et à garder loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>No native speaker has read this translation yet: have it read before you hand it over. French is printed on the back.</source>
        <translation>Aucune personne dont c’est la langue n’a encore relu cette traduction&#xa0;: faites-la relire avant de la remettre. Le français est imprimé au dos.</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>Documents à imprimer</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Doc&amp;ument</translation>
    </message>
    <message>
        <source>Mission of public interest</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
    <message>
        <source>&amp;Data protection</source>
        <translation>Protection des &amp;données</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>Comment la &amp;joindre</translation>
    </message>
    <message>
        <source>Coo&amp;rdination</source>
        <translation>Coo&amp;rdination</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Partner &amp;organisation</source>
        <translation>Structure &amp;partenaire</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Base légale</translation>
    </message>
    <message>
        <source>&amp;Agreement or decision</source>
        <translation>Con&amp;vention ou décision</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Qui répond des données</translation>
    </message>
    <message>
        <source>What stays empty is printed as a line to write on.</source>
        <translation>Ce qui reste vide est imprimé comme une ligne à remplir.</translation>
    </message>
</context>
<context>
    <name>PartiesPanel</name>
    <message>
        <source>Employee</source>
        <translation>Personne salariée</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language beside French</source>
        <translation>Langue à côté du français</translation>
    </message>
    <message>
        <source>Head of the paper</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Enseigne</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation>14 chiffres</translation>
    </message>
    <message>
        <source>Address of the workplace</source>
        <translation>Adresse du lieu de travail</translation>
    </message>
    <message>
        <source>Signs for the employer</source>
        <translation>Signe pour l’employeur</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Chargée ou chargé de mission</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>a neutral name: the employer reads it</source>
        <translation>un nom neutre&#xa0;: l’employeur le lit</translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation>Ligne directe</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Translation of the printed sentences. {state}</source>
        <translation>Traduction des phrases imprimées. {state}</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>what they do, for whom, how one comes to them</source>
        <translation>ce qu’ils font, pour qui, comment on y accède</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>One s&amp;peaks to</source>
        <translation>&amp;Interlocuteur</translation>
    </message>
    <message>
        <source>Their &amp;function</source>
        <translation>Sa &amp;fonction</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télé&amp;phone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>C&amp;ode postal</translation>
    </message>
    <message>
        <source>To&amp;wn</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Re&amp;marque</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Persons known to both</source>
        <translation>Personnes connues des deux</translation>
    </message>
    <message>
        <source>Make the file to give…</source>
        <translation>Faire le fichier à donner…</translation>
    </message>
    <message>
        <source>Read their file…</source>
        <translation>Lire leur fichier…</translation>
    </message>
    <message>
        <source>Back to the duplicates</source>
        <translation>Retour aux doublons</translation>
    </message>
    <message>
        <source>Nobody has agreed to share with the partner yet: there is nobody to compare.</source>
        <translation>Personne n’a encore accepté le partage avec le partenaire&#xa0;: il n’y a personne à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) agreed to share with the partner: they alone are compared. The partner sees how many they are, no name.</source>
        <translation>
            <numerusform>%n personne est d’accord pour partager avec le partenaire&#xa0;: elle seule est comparée. Le partenaire voit ce nombre, aucun nom.</numerusform>
            <numerusform>%n personnes sont d’accord pour partager avec le partenaire&#xa0;: elles seules sont comparées. Le partenaire voit combien elles sont, aucun nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>Tirer des mots</translation>
    </message>
    <message>
        <source>said aloud, over the telephone; never sent with the file</source>
        <translation>dits à voix haute, au téléphone&#xa0;; jamais envoyés avec le fichier</translation>
    </message>
    <message>
        <source>The eight &amp;words both agree on</source>
        <translation>Les huit &amp;mots convenus</translation>
    </message>
    <message>
        <source>One of both draws the words and reads them out, the other types them. Without the words, the file says nothing but how many persons it has. The partner, who has the words, could try names one by one: compare only with a partner you trust.</source>
        <translation>L’un de vous deux tire les mots et les lit, l’autre les tape. Sans les mots, le fichier ne dit rien, sauf combien de personnes il contient. Le partenaire, qui a les mots, pourrait essayer des noms un par un&#xa0;: ne comparez qu’avec un partenaire de confiance.</translation>
    </message>
    <message>
        <source>1. Agree on words</source>
        <translation>1. Convenir de mots</translation>
    </message>
    <message>
        <source>2. Exchange the files</source>
        <translation>2. Échanger les fichiers</translation>
    </message>
    <message>
        <source>These words fit together.</source>
        <translation>Ces mots vont ensemble.</translation>
    </message>
    <message>
        <source>Eight words; the last one tells when another was misheard.</source>
        <translation>Huit mots&#xa0;; le dernier dit si un autre a été mal entendu.</translation>
    </message>
    <message>
        <source>Fingerprints.empreintes</source>
        <translation>Empreintes.empreintes</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Où mettre le fichier</translation>
    </message>
    <message>
        <source>The partner’s file</source>
        <translation>Le fichier du partenaire</translation>
    </message>
    <message>
        <source>Fingerprints (*.empreintes)</source>
        <translation>Empreintes (*.empreintes)</translation>
    </message>
    <message>
        <source>Making fingerprints…</source>
        <translation>Calcul des empreintes…</translation>
    </message>
    <message numerus="yes">
        <source>The file is made, with the fingerprints of %n person(s).</source>
        <translation>
            <numerusform>Le fichier est prêt, avec les empreintes de %n personne.</numerusform>
            <numerusform>Le fichier est prêt, avec les empreintes de %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known to both</source>
        <translation>
            <numerusform>%n personne connue des deux</numerusform>
            <numerusform>%n personnes connues des deux</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} in their list of {date}, {compared} of yours compared.</source>
        <translation>{listed} dans leur liste du {date}, {compared} des vôtres comparées.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>The file of {name}</source>
        <translation>La fiche de {name}</translation>
    </message>
</context>
<context>
    <name>PartnersPanel</name>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>No agreement yet: with a firm, an association, for insertion clauses…</source>
        <translation>Aucune convention pour l’instant&#xa0;: avec une entreprise, une association, pour des clauses…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvelle convention</translation>
    </message>
    <message>
        <source>Directory of partners</source>
        <translation>Annuaire des partenaires</translation>
    </message>
    <message>
        <source>No partner yet. A name is enough to begin.</source>
        <translation>Aucun partenaire pour l’instant. Un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Search a partner, a town, a kind</source>
        <translation>Chercher un partenaire, une ville, un type</translation>
    </message>
    <message>
        <source>Search the partners</source>
        <translation>Chercher dans les partenaires</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message numerus="yes">
        <source>%n to renew or close</source>
        <translation>
            <numerusform>%n à renouveler ou à clore</numerusform>
            <numerusform>%n à renouveler ou à clore</numerusform>
        </translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation>signée le {day}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>échéance le {day}</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>{what}: {done} of {promised}</source>
        <translation>{what}&#xa0;: {done} sur {promised}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n convention</numerusform>
            <numerusform>%n conventions</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Convention…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
</context>
<context>
    <name>PartyLine</name>
    <message>
        <source>Sheet seen, no picture</source>
        <translation>Feuille vue, sans image</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{role} · to sign</source>
        <translation>{role} · à signer</translation>
    </message>
    <message>
        <source>{role} · has not signed</source>
        <translation>{role} · n’a pas signé</translation>
    </message>
    <message>
        <source>{role} · the signature of version {number}, of {date}, stands</source>
        <translation>{role} · la signature de la version {number}, du {date}, reste valable</translation>
    </message>
    <message>
        <source>{role} · {method} · {date}, {time}</source>
        <translation>{role} · {method} · {date}, {time}</translation>
    </message>
    <message>
        <source>{role} · signs on paper, the signed sheet is awaited</source>
        <translation>{role} · signe sur papier, la feuille signée est attendue</translation>
    </message>
    <message>
        <source>{role} · on paper, sheet seen by {name} · {date}</source>
        <translation>{role} · sur papier, feuille vue par {name} · {date}</translation>
    </message>
    <message>
        <source>{role} · on paper · {date}</source>
        <translation>{role} · sur papier · {date}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher ce qui est tapé</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Les majuscules sont verrouillées.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Cacher ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>PathwayPanel</name>
    <message>
        <source>Parts of the pathway</source>
        <translation>Parties du parcours</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Goals and small steps</source>
        <translation>Objectifs et petites étapes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>On a pause since {date}.</source>
        <translation>En pause depuis le {date}.</translation>
    </message>
    <message>
        <source>Fact taken out</source>
        <translation>Fait retiré</translation>
    </message>
</context>
<context>
    <name>PeopleForJobView</name>
    <message>
        <source>Nobody to compare yet. As soon as people’s wishes and limits are noted, they are here.</source>
        <translation>Personne à comparer pour l’instant. Dès que des envies et des contraintes sont notées, les personnes apparaissent ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Who for this job?</source>
        <translation>Qui pour ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>People are being compared: a moment.</source>
        <translation>Comparaison en cours&#xa0;: un instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) compared: those whose limits are respected come first.</source>
        <translation>
            <numerusform>%n personne comparée&#xa0;: d’abord celles dont les limites sont respectées.</numerusform>
            <numerusform>%n personnes comparées&#xa0;: d’abord celles dont les limites sont respectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a score, and nobody is left out of the list.</source>
        <translation>Personne n’a de note, et personne n’est écarté de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already at work are not compared.</source>
        <translation>
            <numerusform>%n personne déjà en emploi n’est pas comparée.</numerusform>
            <numerusform>%n personnes déjà en emploi ne sont pas comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The commune of the workplace is not known: distances are not compared.</source>
        <translation>La commune du lieu de travail n’est pas connue&#xa0;: les distances ne sont pas comparées.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Search a tutor, a firm, a role</source>
        <translation>Chercher un tuteur, une entreprise, un rôle</translation>
    </message>
    <message>
        <source>Search the people of the network</source>
        <translation>Chercher dans le réseau</translation>
    </message>
    <message>
        <source>Only those who may be asked today</source>
        <translation>Seulement les personnes disponibles</translation>
    </message>
    <message>
        <source>Somebody of the network</source>
        <translation>Un membre du réseau</translation>
    </message>
    <message>
        <source>Tutors, sponsors, relays</source>
        <translation>Tuteurs, parrains, relais</translation>
    </message>
    <message>
        <source>Nobody here yet: a tutor, a sponsor, a coach, a colleague who brings offers.</source>
        <translation>Personne pour l’instant&#xa0;: un tuteur, une marraine, un coach, un collègue qui apporte des offres.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>No pair yet. A person may have one where one of their programmes has sponsorship.</source>
        <translation>Aucun binôme pour l’instant. Une personne peut en avoir un si l’un de ses programmes prévoit le parrainage.</translation>
    </message>
    <message>
        <source>New pair</source>
        <translation>Nouveau binôme</translation>
    </message>
    <message>
        <source>Meetings of the pair</source>
        <translation>Rencontres du binôme</translation>
    </message>
    <message>
        <source>This pair has not met yet.</source>
        <translation>Ce binôme ne s’est pas encore rencontré.</translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation>Noter une rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gave their time</source>
        <translation>
            <numerusform>%n collaborateur investi</numerusform>
            <numerusform>%n collaborateurs investis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of whom %n was or were a tutor</source>
        <translation>
            <numerusform>dont %n tuteur</numerusform>
            <numerusform>dont %n tuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be asked today</source>
        <translation>
            <numerusform>%n disponible aujourd’hui</numerusform>
            <numerusform>%n disponibles aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>charter signed on {day}</source>
        <translation>charte signée le {day}</translation>
    </message>
    <message>
        <source>charter not signed</source>
        <translation>charte non signée</translation>
    </message>
    <message>
        <source>last heard of on {day}</source>
        <translation>dernier échange le {day}</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>aucun échange noté</translation>
    </message>
    <message>
        <source>{heard}: call again</source>
        <translation>{heard}&#xa0;: à relancer</translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation>Binôme…</translation>
    </message>
    <message>
        <source>Spoke with them today</source>
        <translation>Échange aujourd’hui</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>la dernière le {day}</translation>
    </message>
    <message>
        <source>Written by the other organisation</source>
        <translation>Écrit par l’autre organisation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>somebody whose name was erased</source>
        <translation>quelqu’un dont le nom a été effacé</translation>
    </message>
    <message>
        <source>Not met for a month</source>
        <translation>Pas vus depuis un mois</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Meeting of the pair</source>
        <translation>Rencontre du binôme</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>The recovery key is made. Close the envelope.</source>
        <translation>La clé de secours est faite. Fermez l’enveloppe.</translation>
    </message>
</context>
<context>
    <name>PermanencePage</name>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation>Permanence</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n personne en attente</numerusform>
            <numerusform>%n personnes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{initials} has left</source>
        <translation>{initials} est parti·e</translation>
    </message>
</context>
<context>
    <name>PersonNetworkCard</name>
    <message>
        <source>Pairs and events</source>
        <translation>Binômes et événements</translation>
    </message>
    <message>
        <source>No pair, and on the list of no event. Both are noted on the page “Network”.</source>
        <translation>Ni binôme ni événement. Les deux se notent à la page «&#xa0;Réseau&#xa0;».</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>last met on {day}</source>
        <translation>dernière rencontre le {day}</translation>
    </message>
    <message>
        <source>Written by the other organisation</source>
        <translation>Écrit par l’autre organisation</translation>
    </message>
    <message>
        <source>somebody whose name was erased</source>
        <translation>quelqu’un dont le nom a été effacé</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Binôme</translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>Appointment slip</source>
        <translation>Fiche de rendez-vous</translation>
    </message>
    <message>
        <source>Certificate of passage</source>
        <translation>Attestation de passage</translation>
    </message>
    <message>
        <source>With the name, as the person wants it</source>
        <translation>Avec le nom, comme la personne le veut</translation>
    </message>
    <message>
        <source>Save for a calendar (.ics)…</source>
        <translation>Enregistrer pour un agenda (.ics)…</translation>
    </message>
    <message>
        <source>Back to the encounter</source>
        <translation>Revenir à la rencontre</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>By &amp;bus or on foot</source>
        <translation>En &amp;bus ou à pied</translation>
    </message>
    <message>
        <source>line, stop</source>
        <translation>ligne, arrêt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Jo&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Pour la personne</translation>
    </message>
    <message>
        <source>an address, never the residence</source>
        <translation>une adresse, jamais la résidence</translation>
    </message>
    <message>
        <source>“{word}” would tell others for whom this place is: give an address.</source>
        <translation>«&#xa0;{word}&#xa0;» dirait aux autres pour qui est ce lieu&#xa0;: donnez une adresse.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Enregistrer pour un agenda</translation>
    </message>
    <message>
        <source>Appointment.ics</source>
        <translation>Rendez-vous.ics</translation>
    </message>
    <message>
        <source>The appointment was saved, without any name.</source>
        <translation>Le rendez-vous est enregistré, sans aucun nom.</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>&amp;What is printed</source>
        <translation>Ce qui est &amp;imprimé</translation>
    </message>
    <message>
        <source>keep what is between braces</source>
        <translation>gardez ce qui est entre accolades</translation>
    </message>
    <message>
        <source>Approve, and the next one</source>
        <translation>Approuver, et la suivante</translation>
    </message>
    <message>
        <source>Back to the shipped translation</source>
        <translation>Revenir à la traduction fournie</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Shipped translation</source>
        <translation>Traduction fournie</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Add a residence</source>
        <translation>Ajouter une résidence</translation>
    </message>
    <message>
        <source>Somebody else wrote here too: both versions are shown. Save again to keep yours.</source>
        <translation>Quelqu’un d’autre a écrit ici aussi&#xa0;: les deux versions sont affichées. Enregistrez de nouveau pour garder la vôtre.</translation>
    </message>
    <message>
        <source>&amp;Name of the residence</source>
        <translation>&amp;Nom de la résidence</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>R&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Add a building</source>
        <translation>Ajouter un bâtiment</translation>
    </message>
    <message>
        <source>Your role reads the places; advisers and the coordinator change them.</source>
        <translation>Votre rôle lit les lieux&#xa0;; l’équipe d’accompagnement et la coordination les modifient.</translation>
    </message>
    <message>
        <source>Remove this residence</source>
        <translation>Retirer cette résidence</translation>
    </message>
    <message>
        <source>Today you are in this &amp;hall</source>
        <translation>Aujourd’hui, vous êtes dans ce &amp;hall</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Buildings and halls</source>
        <translation>Bâtiments et halls</translation>
    </message>
    <message>
        <source>{name}: residence removed</source>
        <translation>{name}&#xa0;: résidence retirée</translation>
    </message>
</context>
<context>
    <name>PlanAside</name>
    <message>
        <source>Printed or to print</source>
        <translation>Imprimé ou à imprimer</translation>
    </message>
    <message>
        <source>What changes since version {number}</source>
        <translation>Ce qui change depuis la version {number}</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>No plan yet. When this person is hired, record it: the plan is written from it.</source>
        <translation>Pas encore de plan. Quand cette personne est embauchée, enregistrez-le&#xa0;: le plan s’écrit à partir de là.</translation>
    </message>
    <message>
        <source>No plan yet: it is written by who follows the employment.</source>
        <translation>Aucun plan pour l’instant&#xa0;: il est écrit par la personne qui suit l’emploi.</translation>
    </message>
    <message>
        <source>Record a hire</source>
        <translation>Enregistrer une embauche</translation>
    </message>
    <message>
        <source>Integration plan</source>
        <translation>Plan d’intégration</translation>
    </message>
</context>
<context>
    <name>PlanDocument</name>
    <message>
        <source>What does this file prove?</source>
        <translation>Que prouve ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>File the signed &amp;original…</source>
        <translation>Classer l’&amp;original signé…</translation>
    </message>
    <message>
        <source>Have it &amp;signed</source>
        <translation>Faire &amp;signer</translation>
    </message>
    <message>
        <source>Other &amp;papers…</source>
        <translation>Autres &amp;papiers…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The adjustments and the gradual start of this plan are not shown: they can touch on health, which is kept for those who follow the employment.</source>
        <translation>Les aménagements et le démarrage progressif de ce plan ne sont pas affichés&#xa0;: ils peuvent toucher à la santé, réservée aux personnes qui suivent l’emploi.</translation>
    </message>
    <message>
        <source>A draft to read together; it is not what will be signed.</source>
        <translation>Un brouillon à lire ensemble&#xa0;; ce n’est pas ce qui sera signé.</translation>
    </message>
    <message>
        <source>The text is frozen. Changing it makes a new version, signed by those whom it concerns.</source>
        <translation>Le texte est figé. Le modifier crée une nouvelle version, que signent les personnes concernées.</translation>
    </message>
    <message>
        <source>Sealed: any change to the file would show. Fingerprint {hash}</source>
        <translation>Scellé&#xa0;: toute modification du fichier se verrait. Empreinte {hash}</translation>
    </message>
    <message>
        <source>One party does not sign. The text can be changed together and proposed again.</source>
        <translation>Une des parties ne signe pas. Le texte peut être revu ensemble et proposé de nouveau.</translation>
    </message>
    <message>
        <source>A newer version replaces this one; it is kept as it was.</source>
        <translation>Une version plus récente remplace celle-ci, gardée telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>What changes: %n line(s)</source>
        <translation>
            <numerusform>Ce qui change&#xa0;: %n ligne</numerusform>
            <numerusform>Ce qui change&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Put this plan in the bin</source>
        <translation>Mettre ce plan à la corbeille</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>Ce qui &amp;change</translation>
    </message>
    <message>
        <source>See and &amp;print</source>
        <translation>Voir et im&amp;primer</translation>
    </message>
    <message>
        <source>Have it &amp;signed</source>
        <translation>Faire &amp;signer</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>1 thing to complete</source>
        <translation>1&#xa0;point à compléter</translation>
    </message>
    <message>
        <source>{count} things to complete</source>
        <translation>{count}&#xa0;points à compléter</translation>
    </message>
    <message>
        <source>Ready, 1 thing to read again</source>
        <translation>Prêt, 1&#xa0;point à relire</translation>
    </message>
    <message>
        <source>Ready, {count} things to read again</source>
        <translation>Prêt, {count}&#xa0;points à relire</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <translation>Prêt à faire signer</translation>
    </message>
    <message>
        <source>Nothing is missing: the plan can be signed.</source>
        <translation>Il ne manque rien&#xa0;: le plan peut être signé.</translation>
    </message>
    <message>
        <source>A text cannot be kept as it is: see below.</source>
        <translation>Un texte ne peut pas être gardé tel quel&#xa0;: voyez ci-dessous.</translation>
    </message>
    <message>
        <source>1 thing to complete before signing.</source>
        <translation>1&#xa0;point à compléter avant de faire signer.</translation>
    </message>
    <message>
        <source>{count} things to complete before signing.</source>
        <translation>{count}&#xa0;points à compléter avant de faire signer.</translation>
    </message>
    <message>
        <source>Others have read this version. Your first change begins version {number}.</source>
        <translation>D’autres ont lu cette version. Votre première modification commence la version {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing new to sign.</source>
        <translation>Rien n’a été modifié&#xa0;: il n’y a rien de nouveau à signer.</translation>
    </message>
    <message numerus="yes">
        <source>The %n task(s) of the ladder have taken the place of yours.</source>
        <translation>
            <numerusform>La tâche de la progression remplace les vôtres.</numerusform>
            <numerusform>Les %n tâches de la progression remplacent les vôtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The dates follow the contract again.</source>
        <translation>Les dates suivent de nouveau le contrat.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>La dernière modification a été annulée.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Somebody else wrote in this plan at the same time. Where you differ, both texts are shown; the rest is kept. Which one counts?</source>
        <translation>Quelqu’un d’autre a écrit dans ce plan en même temps. Là où vous différez, les deux textes sont affichés&#xa0;; le reste est enregistré. Lequel compte&#xa0;?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Back to the plans</source>
        <translation>Revenir aux plans</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>Version affichée</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Plan {number}, version {version}</source>
        <translation>Plan {number}, version {version}</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>{number}, {status}</source>
        <translation>{number}, {status}</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Search by name, employer or number</source>
        <translation>Chercher par nom, employeur ou numéro</translation>
    </message>
    <message>
        <source>Search the plans</source>
        <translation>Chercher parmi les plans</translation>
    </message>
    <message>
        <source>Record a hire</source>
        <translation>Enregistrer une embauche</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Record a &amp;hire</source>
        <translation>Enregistrer une em&amp;bauche</translation>
    </message>
    <message>
        <source>&amp;Check a file</source>
        <translation>&amp;Vérifier un fichier</translation>
    </message>
    <message>
        <source>To &amp;print</source>
        <translation>&amp;Impressions</translation>
    </message>
    <message>
        <source>No plan yet. Record a hire: the plan is written from it.</source>
        <translation>Pas encore de plan. Enregistrez une embauche&#xa0;: le plan s’écrit à partir de là.</translation>
    </message>
    <message>
        <source>No plan yet: it is written by who follows the employment.</source>
        <translation>Aucun plan pour l’instant&#xa0;: il est écrit par la personne qui suit l’emploi.</translation>
    </message>
    <message>
        <source>No plan has these words.</source>
        <translation>Aucun plan ne correspond à ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {count} of {all}</source>
        <translation>Signatures&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Plan {number}, version {version}</source>
        <translation>Plan {number}, version {version}</translation>
    </message>
</context>
<context>
    <name>PlanPapersPage</name>
    <message>
        <source>Back to the plan</source>
        <translation>Revenir au plan</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, for a pocket</source>
        <translation>A5, pour la poche</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>No native speaker has read this translation yet. French counts.</source>
        <translation>Aucune personne dont c’est la langue n’a encore relu cette traduction. Le français fait foi.</translation>
    </message>
    <message>
        <source>Papers of plan {number}</source>
        <translation>Papiers du plan {number}</translation>
    </message>
    <message>
        <source>French and {language}</source>
        <translation>Français et {language}</translation>
    </message>
    <message>
        <source>French alone</source>
        <translation>Français seul</translation>
    </message>
    <message>
        <source>Choose a paper.</source>
        <translation>Choisissez un papier.</translation>
    </message>
    <message>
        <source>Not printed, it would tell too much: {words}</source>
        <translation>Pas imprimé, cela en dirait trop&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message numerus="yes">
        <source>Preview of the document, %n page(s)</source>
        <translation>
            <numerusform>Aperçu du document, %n&#xa0;page</numerusform>
            <numerusform>Aperçu du document, %n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) to sign</source>
        <translation>
            <numerusform>%n plan à faire signer</numerusform>
            <numerusform>%n plans à faire signer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hires are recorded by who follows the employment.</source>
        <translation>Les embauches sont enregistrées par la personne qui suit l’emploi.</translation>
    </message>
    <message>
        <source>Not kept in the plan: {reason}</source>
        <translation>Non gardé dans le plan&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Signed sheet removed</source>
        <translation>Feuille signée retirée</translation>
    </message>
    <message>
        <source>Sheet filed with plan {number}</source>
        <translation>Feuille classée avec le plan {number}</translation>
    </message>
    <message>
        <source>Signed original filed</source>
        <translation>Original signé classé</translation>
    </message>
    <message>
        <source>Hire recorded, its plan is begun</source>
        <translation>Embauche enregistrée, son plan est commencé</translation>
    </message>
    <message>
        <source>Plan put in the bin</source>
        <translation>Plan mis à la corbeille</translation>
    </message>
    <message>
        <source>To review together before signing: {sections}</source>
        <translation>À revoir ensemble avant de signer&#xa0;: {sections}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Days before the employer’s notice</source>
        <translation>Jours avant le délai de l’employeur</translation>
    </message>
    <message>
        <source>Days before the start</source>
        <translation>Jours avant le début</translation>
    </message>
    <message>
        <source>Locked: a date set by law, which follows the contract.</source>
        <translation>Verrouillé&#xa0;: date fixée par la loi, qui suit le contrat.</translation>
    </message>
    <message>
        <source>Locked: it comes before the last day on which the employer can still tell what is decided (L1221-25). It can be earlier, never later.</source>
        <translation>Verrouillé&#xa0;: ce point vient avant le dernier jour où l’employeur peut encore annoncer sa décision (L1221-25). Il peut être plus tôt, jamais plus tard.</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>kept as it is when the start moves</source>
        <translation>gardé quand le début change</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Change the day</source>
        <translation>Changer le jour</translation>
    </message>
    <message>
        <source>Take this point out</source>
        <translation>Retirer ce point</translation>
    </message>
    <message>
        <source>day chosen by hand</source>
        <translation>jour choisi à la main</translation>
    </message>
    <message>
        <source>not heard at this point: {who}</source>
        <translation>pas entendu à ce point&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Note what is heard:</source>
        <translation>Noter une parole&#xa0;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: {point}</source>
        <translation>Fait&#xa0;: {point}</translation>
    </message>
    <message>
        <source>Note what is heard, {party}: {point}</source>
        <translation>Noter une parole, {party}&#xa0;: {point}</translation>
    </message>
</context>
<context>
    <name>PointingForm</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>where or when to find the person; never health, religion, opinions or debts</source>
        <translation>où et quand trouver la personne&#xa0;; jamais santé, religion, opinions ni dettes</translation>
    </message>
    <message>
        <source>By &amp;whom</source>
        <translation>Par &amp;qui</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Quan&amp;d</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>Their &amp;file, if there is one</source>
        <translation>Son dossier, &amp;s’il existe</translation>
    </message>
    <message>
        <source>Or their &amp;contact without a file</source>
        <translation>Ou son &amp;contact sans dossier</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>&amp;Retour fait le</translation>
    </message>
    <message>
        <source>What was &amp;told to the relay</source>
        <translation>Ce qui a été di&amp;t au relais</translation>
    </message>
    <message>
        <source>nothing of the file: “seen, thank you”</source>
        <translation>rien du dossier&#xa0;: «&#xa0;vue, merci&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>Add a check point</source>
        <translation>Ajouter un point d’étape</translation>
    </message>
    <message>
        <source>Add those of your own: they are placed so many days after the start.</source>
        <translation>Ajoutez les vôtres&#xa0;: ils se placent un certain nombre de jours après le début.</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <source>Check points</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>With which each plan begins; their dates are computed from the contract.</source>
        <translation>Ceux avec lesquels chaque plan commence&#xa0;; leurs dates sont calculées d’après le contrat.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Back to the hall</source>
        <translation>Revenir au hall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Prepare the hall hours</source>
        <translation>Préparer la permanence</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Hall</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>À qui redemander</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Qui est attendu</translation>
    </message>
    <message>
        <source>Offers that may please</source>
        <translation>Offres qui peuvent plaire</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>Papiers à imprimer</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Battery charged, charger in the bag</source>
        <translation>Batterie chargée, chargeur dans le sac</translation>
    </message>
    <message>
        <source>Printer tried: print the list of the day as a test page</source>
        <translation>Imprimante essayée&#xa0;: la liste du jour sert de page de test</translation>
    </message>
    <message>
        <source>Paper and ink</source>
        <translation>Papier et encre</translation>
    </message>
    <message>
        <source>Before leaving</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Not held: {opening}</source>
        <translation>Pas tenue&#xa0;: {opening}</translation>
    </message>
    <message>
        <source>The calendar of the residence has no opening on this day.</source>
        <translation>Le calendrier de la résidence n’a pas de permanence ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing was promised for this day.</source>
        <translation>Rien n’a été promis pour ce jour.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The trade alone was compared: look at the hours and the journey.</source>
        <translation>Seul le métier a été comparé&#xa0;: regardez les horaires et le trajet.</translation>
    </message>
    <message>
        <source>No open job in a trade that these people wish for.</source>
        <translation>Aucun poste ouvert dans un métier que ces personnes souhaitent.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>List of the day, initials and rooms only</source>
        <translation>Liste du jour, initiales et chambres seulement</translation>
    </message>
    <message>
        <source>Information on rights: {language}</source>
        <translation>Information sur les droits&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Plan {number} to sign: {initials}</source>
        <translation>Plan {number} à signer&#xa0;: {initials}</translation>
    </message>
    <message>
        <source>No hall hours were closed here before.</source>
        <translation>Aucune permanence n’a encore été fermée ici.</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %n person(s) received.</source>
        <translation>
            <numerusform>{date}&#xa0;: %n personne reçue.</numerusform>
            <numerusform>{date}&#xa0;: %n personnes reçues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>Another printer…</source>
        <translation>Autre imprimante…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Print it at the office</source>
        <translation>À imprimer au bureau</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Kept among the papers to print, in the vault alone.</source>
        <translation>Gardé parmi les impressions à faire, dans le coffre seulement.</translation>
    </message>
    <message>
        <source>Saved. This file is no longer protected by the vault.</source>
        <translation>Enregistré. Ce fichier n’est plus protégé par le coffre.</translation>
    </message>
    <message>
        <source>No printer is known to this computer. Save the PDF instead.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Enregistrez plutôt le PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copy(ies)</source>
        <translation>
            <numerusform>Imprimer %n&#xa0;exemplaire</numerusform>
            <numerusform>Imprimer %n&#xa0;exemplaires</numerusform>
        </translation>
    </message>
    <message>
        <source>on {printer}</source>
        <translation>sur {printer}</translation>
    </message>
    <message>
        <source>on {printer}, both sides</source>
        <translation>sur {printer}, recto verso</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Print on &amp;both sides</source>
        <translation>Recto &amp;verso</translation>
    </message>
    <message>
        <source>Print in c&amp;olours</source>
        <translation>Imprimer en c&amp;ouleurs</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplaires</translation>
    </message>
</context>
<context>
    <name>PrintRemarks</name>
    <message numerus="yes">
        <source>Before printing: %n remark(s)</source>
        <translation>
            <numerusform>Avant d’imprimer&#xa0;: %n remarque</numerusform>
            <numerusform>Avant d’imprimer&#xa0;: %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Read page by page: nothing to say</source>
        <translation>Relu page par page&#xa0;: rien à signaler</translation>
    </message>
    <message numerus="yes">
        <source>Page {page}: %n field(s) to complete by hand.</source>
        <translation>
            <numerusform>Page {page}&#xa0;: %n champ à compléter à la main.</numerusform>
            <numerusform>Page {page}&#xa0;: %n champs à compléter à la main.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProgrammesPart</name>
    <message>
        <source>Enter a programme</source>
        <translation>Entrer dans un programme</translation>
    </message>
    <message>
        <source>In no programme yet.</source>
        <translation>Dans aucun programme pour l’instant.</translation>
    </message>
    <message>
        <source>Programme taken out of the file</source>
        <translation>Programme retiré du dossier</translation>
    </message>
    <message>
        <source>Observation taken out</source>
        <translation>Observation retirée</translation>
    </message>
    <message>
        <source>Programme saved</source>
        <translation>Programme enregistré</translation>
    </message>
    <message>
        <source>Observation saved</source>
        <translation>Observation enregistrée</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>Add a programme</source>
        <translation>Ajouter un programme</translation>
    </message>
    <message>
        <source>People are chosen by criteria and motivation</source>
        <translation>Les personnes sont sélectionnées sur critères et motivation</translation>
    </message>
    <message>
        <source>A CV, published offers and internships may be used</source>
        <translation>CV, offres publiées et stages sont permis</translation>
    </message>
    <message>
        <source>People may have a sponsor</source>
        <translation>Parrainage possible</translation>
    </message>
    <message>
        <source>Eligibility follows the two tiers of the O2R</source>
        <translation>L’éligibilité suit les deux niveaux de l’O2R</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Usual length, months</source>
        <translation>Durée habituelle, en mois</translation>
    </message>
    <message>
        <source>Longest with more time, months</source>
        <translation>Durée maximale avec prolongation, en mois</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>Objective criteria</source>
        <translation>Critères objectifs</translation>
    </message>
    <message>
        <source>Levels of motivation, from 1 on: what is seen at each</source>
        <translation>Niveaux de motivation, à partir de 1&#xa0;: ce qu’on observe à chacun</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How its indicators are counted, as printed under each table</source>
        <translation>Comment ses indicateurs sont comptés, tel qu’imprimé sous chaque tableau</translation>
    </message>
    <message>
        <source>What a programme does not allow is not shown under it: where people are not chosen, no criterion and no level of motivation exists on any screen.</source>
        <translation>Ce qu’un programme ne permet pas n’y apparaît pas&#xa0;: là où l’on ne sélectionne pas, aucun critère ni niveau de motivation n’existe sur aucun écran.</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Job or employer</source>
        <translation>Poste ou entreprise</translation>
    </message>
    <message>
        <source>What work, and where</source>
        <translation>Quel travail, et où</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>With the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>when the job is not in the list</source>
        <translation>quand le poste n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>Quel poste</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>What the person answers</source>
        <translation>Ce que répond la personne</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce que la personne en dit</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots d’une autre organisation&#xa0;: dits si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>Introduce…</source>
        <translation>Mettre en relation…</translation>
    </message>
    <message>
        <source>Change this proposal</source>
        <translation>Modifier cette proposition</translation>
    </message>
    <message>
        <source>Put this proposal in the bin</source>
        <translation>Mettre cette proposition à la corbeille</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Parts of the proposals</source>
        <translation>Parties des propositions</translation>
    </message>
</context>
<context>
    <name>ProposalsPart</name>
    <message>
        <source>Propose a job</source>
        <translation>Proposer un poste</translation>
    </message>
    <message>
        <source>Nothing was proposed yet: three jobs at least, and the person chooses.</source>
        <translation>Rien n’a encore été proposé&#xa0;: trois postes au moins, et la personne choisit.</translation>
    </message>
    <message>
        <source>proposed on {date}</source>
        <translation>proposé le {date}</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Modifier la proposition</translation>
    </message>
    <message>
        <source>Proposal put in the bin</source>
        <translation>Proposition à la corbeille</translation>
    </message>
    <message>
        <source>Proposal noted</source>
        <translation>Proposition notée</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Initials, room</source>
        <translation>Initiales, chambre</translation>
    </message>
    <message>
        <source>Initials and room of the person who came</source>
        <translation>Initiales et chambre de la personne qui arrive</translation>
    </message>
    <message>
        <source>Add this person to the queue</source>
        <translation>Ajouter cette personne à la file</translation>
    </message>
    <message>
        <source>Discreet: initials only, everywhere (F7)</source>
        <translation>Discret&#xa0;: initiales seulement, partout (F7)</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>Mode discret</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Back to the encounter</source>
        <translation>Revenir à la rencontre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n personne en attente</numerusform>
            <numerusform>%n personnes en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailsCard</name>
    <message>
        <source>Guard-rails</source>
        <translation>Repères de la méthode</translation>
    </message>
    <message>
        <source>Marks of the method: they are shown, and stop nothing. Saying no is normal.</source>
        <translation>Ils sont montrés et n’empêchent rien. Dire non est normal, jamais une faute.</translation>
    </message>
    <message>
        <source>Nothing was proposed yet.</source>
        <translation>Rien n’a encore été proposé.</translation>
    </message>
    <message>
        <source>On a pause.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Every fortnight</source>
        <translation>Tous les quinze jours</translation>
    </message>
</context>
<context>
    <name>RampLine</name>
    <message>
        <source>what changes</source>
        <translation>ce qui change</translation>
    </message>
    <message>
        <source>From week</source>
        <translation>À partir de la semaine</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ReadBackLayer</name>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet: French counts.</source>
        <translation>Aucune personne dont c’est la langue n’a encore relu ces traductions&#xa0;: le français fait foi.</translation>
    </message>
</context>
<context>
    <name>ReceiveCard</name>
    <message>
        <source>Open the file…</source>
        <translation>Ouvrir le fichier…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Take into the file</source>
        <translation>Prendre dans le dossier</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Ne rien prendre</translation>
    </message>
    <message>
        <source>Received. Tell this code back to {partner}: {code}</source>
        <translation>Reçu. Redites ce code à {partner}&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Noted: this package will not be opened.</source>
        <translation>Noté&#xa0;: cette remise ne sera pas ouverte.</translation>
    </message>
    <message>
        <source>The other organisation gives the file, and says eight words over the telephone. Nothing is kept before you have looked at it.</source>
        <translation>L’autre organisation donne le fichier et dit huit mots par téléphone. Rien n’est gardé avant que vous l’ayez regardé.</translation>
    </message>
    <message>
        <source>The eight &amp;words they say</source>
        <translation>Les huit &amp;mots qu’elle dit</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Recevoir une remise</translation>
    </message>
    <message>
        <source>Note the withdrawal</source>
        <translation>Noter le retrait</translation>
    </message>
    <message>
        <source>Reference of a package that is withdrawn</source>
        <translation>Numéro d’une remise retirée</translation>
    </message>
    <message>
        <source>told by the other organisation</source>
        <translation>dit par l’autre organisation</translation>
    </message>
    <message>
        <source>Agreement said aloud on {date}, heard by {who}.</source>
        <translation>Accord dit à voix haute le {date}, recueilli par {who}.</translation>
    </message>
    <message>
        <source>Agreement signed on {date}.</source>
        <translation>Accord signé le {date}.</translation>
    </message>
    <message>
        <source>{reference}, from {partner}, {date}</source>
        <translation>{reference}, de {partner}, {date}</translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>Into: {name}</source>
        <translation>Dans&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This person may have a file here already:</source>
        <translation>Cette personne a peut-être déjà un dossier ici&#xa0;:</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>The package that was given</source>
        <translation>La remise reçue</translation>
    </message>
    <message>
        <source>Packages (*.remise)</source>
        <translation>Remises (*.remise)</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>What you had typed is here again. Save it, or leave without saving.</source>
        <translation>Ce que vous aviez tapé est de nouveau là. Enregistrez-le, ou quittez sans enregistrer.</translation>
    </message>
    <message>
        <source>What you had typed is here again. An earlier version of Palier kept it: compare it with the file before you save it.</source>
        <translation>Ce que vous aviez tapé est de nouveau là. Une version précédente de Palier l’avait gardé&#xa0;: comparez avec la fiche avant d’enregistrer.</translation>
    </message>
    <message>
        <source>What you had typed is here again. The same fields were changed meanwhile: look at those that are marked.</source>
        <translation>Ce que vous aviez tapé est de nouveau là. Les mêmes champs ont été modifiés entre-temps&#xa0;: regardez ceux qui sont signalés.</translation>
    </message>
    <message>
        <source>What you had typed is here again, over what was changed in this file meanwhile. Read it again, then save it.</source>
        <translation>Ce que vous aviez tapé est de nouveau là, avec ce qui a été modifié dans cette fiche entre-temps. Relisez, puis enregistrez.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>Somebody else wrote in the same fields: both texts are shown there. Save again to keep yours, or leave without saving to keep the other.</source>
        <translation>Quelqu’un d’autre a écrit dans les mêmes champs&#xa0;: les deux textes y sont affichés. Enregistrez de nouveau pour garder le vôtre, ou quittez sans enregistrer pour garder l’autre.</translation>
    </message>
    <message>
        <source>Some fields are to be mended.</source>
        <translation>Quelques champs sont à corriger.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Who are &amp;you?</source>
        <translation>&amp;Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open with this passphrase</source>
        <translation>Ouvrir avec cette phrase</translation>
    </message>
    <message>
        <source>The recovery key is right. It goes back into its envelope: choose the passphrase you will type every day. The former one no longer opens your access.</source>
        <translation>La clé de secours est juste. Elle retourne dans son enveloppe&#xa0;: choisissez la phrase secrète que vous taperez chaque jour. L’ancienne n’ouvre plus votre accès.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Choose whose access gets the new passphrase.</source>
        <translation>Choisissez à qui va la nouvelle phrase secrète.</translation>
    </message>
</context>
<context>
    <name>RecoveryLayer</name>
    <message>
        <source>Nobody can find a forgotten passphrase again. Who coordinates can give a colleague a new one; if nobody can come in any more, every file would be lost. The recovery key is seven groups of letters on one sheet, in a sealed envelope, kept by the person who coordinates. With it, the vault opens and a new passphrase is chosen.</source>
        <translation>Personne ne peut retrouver une phrase secrète oubliée. La personne qui coordonne peut en donner une nouvelle à un collègue&#xa0;; si plus personne ne pouvait entrer, tous les dossiers seraient perdus. La clé de secours, ce sont sept groupes de lettres sur une feuille, dans une enveloppe fermée, gardée par la personne qui coordonne. Avec elle, le coffre s’ouvre et une nouvelle phrase secrète est choisie.</translation>
    </message>
    <message>
        <source>If there is one already, the new one replaces it as soon as you have typed it back.</source>
        <translation>S’il y en a déjà une, la nouvelle la remplace dès que vous l’avez relue.</translation>
    </message>
    <message>
        <source>&amp;Make the recovery key</source>
        <translation>&amp;Faire la clé de secours</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Later: Settings, “People and access”. Until then, only the passphrases open the vault.</source>
        <translation>Plus tard&#xa0;: Réglages, «&#xa0;Personnes et accès&#xa0;». D’ici là, seules les phrases secrètes ouvrent le coffre.</translation>
    </message>
    <message>
        <source>A recovery key</source>
        <translation>Une clé de secours</translation>
    </message>
    <message>
        <source>Print the sheet, or copy the groups by hand. They are shown now and never again: neither Palier nor anybody else can tell them to you tomorrow.</source>
        <translation>Imprimez la feuille, ou recopiez les groupes à la main. Ils sont montrés maintenant et plus jamais&#xa0;: ni Palier ni personne ne pourra vous les redire demain.</translation>
    </message>
    <message>
        <source>I &amp;have the sheet</source>
        <translation>J’&amp;ai la feuille</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clé de secours</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Premier groupe</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Second groupe</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>See the key &amp;again</source>
        <translation>&amp;Revoir la clé</translation>
    </message>
    <message>
        <source>Type two groups from the sheet: a key that cannot be read back is worth nothing.</source>
        <translation>Tapez deux groupes de la feuille&#xa0;: une clé qu’on ne peut pas relire ne vaut rien.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Relisez-la</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
</context>
<context>
    <name>RelayForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Who they are</source>
        <translation>&amp;Qui c’est</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Put off:</source>
        <translation>Reporter&#xa0;:</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>deux semaines</translation>
    </message>
</context>
<context>
    <name>ReplacementCard</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>I replace</source>
        <translation>Je remplace</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Replacement noted</source>
        <translation>Remplacement noté</translation>
    </message>
    <message>
        <source>{substitute} replaces {name}, {first} to {last}</source>
        <translation>{substitute} remplace {name}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replacement taken out</source>
        <translation>Remplacement retiré</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>What is asked, in the person’s words</source>
        <translation>Ce qui est demandé, avec les mots de la personne</translation>
    </message>
    <message>
        <source>Write the request down</source>
        <translation>Inscrire la demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>The person asks for</source>
        <translation>La personne demande</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>Received on {date}</source>
        <translation>Reçue le {date}</translation>
    </message>
    <message>
        <source>Two more months: {reason}</source>
        <translation>Deux mois de plus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Take two more months</source>
        <translation>Prendre deux mois de plus</translation>
    </message>
    <message>
        <source>Answer, or reason</source>
        <translation>Réponse, ou motif</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>ResidenceActs</name>
    <message>
        <source>Answer given to the relay</source>
        <translation>Réponse donnée au relais</translation>
    </message>
    <message>
        <source>Somebody pointed out</source>
        <translation>Personne signalée</translation>
    </message>
    <message>
        <source>Person pointed out removed</source>
        <translation>Signalement retiré</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation>Relais retiré</translation>
    </message>
    <message>
        <source>Not held that day</source>
        <translation>Pas de permanence ce jour-là</translation>
    </message>
    <message>
        <source>Held after all</source>
        <translation>Permanence maintenue</translation>
    </message>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Hours removed from the calendar</source>
        <translation>Permanence retirée du calendrier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action removed</source>
        <translation>Action retirée</translation>
    </message>
    <message>
        <source>A file for {code}</source>
        <translation>Un dossier pour {code}</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact retiré</translation>
    </message>
</context>
<context>
    <name>ResidenceFile</name>
    <message>
        <source>People pointed out</source>
        <translation>Personnes signalées</translation>
    </message>
    <message>
        <source>Nobody was pointed out here. A few words and a day are enough.</source>
        <translation>Personne n’a été signalé ici. Quelques mots et un jour suffisent.</translation>
    </message>
    <message>
        <source>Somebody pointed out</source>
        <translation>Personne signalée</translation>
    </message>
    <message>
        <source>First contacts</source>
        <translation>Premiers contacts</translation>
    </message>
    <message>
        <source>No first contact was noted here yet.</source>
        <translation>Aucun premier contact noté ici pour l’instant.</translation>
    </message>
    <message>
        <source>Actions, down to the hires</source>
        <translation>Actions, jusqu’aux embauches</translation>
    </message>
    <message>
        <source>No action was noted here: hours in the hall, a poster, text messages, doors, an event.</source>
        <translation>Aucune action notée ici&#xa0;: permanence, affiche, SMS, porte-à-porte, événement.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Who was met, building by building</source>
        <translation>Qui a été rencontré, bâtiment par bâtiment</translation>
    </message>
    <message>
        <source>This residence has no building yet.</source>
        <translation>Cette résidence n’a pas encore de bâtiment.</translation>
    </message>
    <message>
        <source>Hall hours, the next four weeks</source>
        <translation>Permanences des quatre semaines à venir</translation>
    </message>
    <message>
        <source>No hall hours in the next four weeks.</source>
        <translation>Aucune permanence dans les quatre semaines à venir.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter une permanence</translation>
    </message>
    <message>
        <source>Team and relays</source>
        <translation>Équipe et relais</translation>
    </message>
    <message>
        <source>Nobody relays here yet: the manager, a neighbour, a partner.</source>
        <translation>Pas encore de relais ici&#xa0;: responsable, voisin ou voisine, partenaire.</translation>
    </message>
    <message>
        <source>Add a relay</source>
        <translation>Ajouter un relais</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>&amp;Buildings and halls</source>
        <translation>&amp;Bâtiments et halls</translation>
    </message>
    <message>
        <source>First &amp;contact</source>
        <translation>Premier &amp;contact</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>%n retour à faire</numerusform>
            <numerusform>%n retours à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>New relay</source>
        <translation>Nouveau relais</translation>
    </message>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
</context>
<context>
    <name>ResidenceLines</name>
    <message>
        <source>Building not noted</source>
        <translation>Bâtiment non noté</translation>
    </message>
    <message numerus="yes">
        <source>%n dwelling(s)</source>
        <translation>
            <numerusform>%n logement</numerusform>
            <numerusform>%n logements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known</source>
        <translation>
            <numerusform>%n personne connue</numerusform>
            <numerusform>%n personnes connues</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>dernière le {day}</translation>
    </message>
    <message>
        <source>Nobody since {day}</source>
        <translation>Personne depuis le {day}</translation>
    </message>
    <message>
        <source>Nobody met here yet</source>
        <translation>Aucune rencontre encore</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met in three months</source>
        <translation>
            <numerusform>%n rencontrée en trois mois</numerusform>
            <numerusform>%n rencontrées en trois mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Held after all</source>
        <translation>Maintenir ce jour</translation>
    </message>
    <message>
        <source>Not held that day</source>
        <translation>Annuler ce jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove from the calendar</source>
        <translation>Retirer du calendrier</translation>
    </message>
    <message>
        <source>Pointed somebody out…</source>
        <translation>A signalé quelqu’un…</translation>
    </message>
    <message>
        <source>reached: {reached} → met: {met} (without a file: {anonymous}) → accompanied: {accompanied} → hired: {hired}</source>
        <translation>touchées&#xa0;: {reached} → rencontrées&#xa0;: {met} (sans dossier&#xa0;: {anonymous}) → accompagnées&#xa0;: {accompanied} → embauchées&#xa0;: {hired}</translation>
    </message>
    <message>
        <source>Remove this relay</source>
        <translation>Retirer ce relais</translation>
    </message>
    <message>
        <source>Answer given…</source>
        <translation>Retour fait…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Written by the other organisation</source>
        <translation>Écrit par l’autre organisation</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Retour à faire</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Retour fait le {day}</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Retirer cette action</translation>
    </message>
    <message numerus="yes">
        <source>%n of the team</source>
        <translation>
            <numerusform>%n personne de l’équipe</numerusform>
            <numerusform>%n personnes de l’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) that met nobody</source>
        <translation>
            <numerusform>%n essai sans rencontre</numerusform>
            <numerusform>%n essais sans rencontre</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Donner un nom…</translation>
    </message>
    <message>
        <source>to be asked again from {date}</source>
        <translation>à redemander à partir du {date}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>À redemander</translation>
    </message>
</context>
<context>
    <name>ResidenceList</name>
    <message>
        <source>Search by name, street or town</source>
        <translation>Chercher par nom, rue ou ville</translation>
    </message>
    <message>
        <source>Search the residences</source>
        <translation>Chercher dans les résidences</translation>
    </message>
    <message>
        <source>First &amp;contact</source>
        <translation>Premier &amp;contact</translation>
    </message>
    <message>
        <source>&amp;New residence</source>
        <translation>&amp;Nouvelle résidence</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>No residence yet. A name is enough to begin.</source>
        <translation>Pas encore de résidence. Un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>New residence</source>
        <translation>Nouvelle résidence</translation>
    </message>
    <message>
        <source>No residence has these words.</source>
        <translation>Aucune résidence ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n residence(s)</source>
        <translation>
            <numerusform>%n résidence</numerusform>
            <numerusform>%n résidences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidenceLook</name>
    <message numerus="yes">
        <source>%n building(s)</source>
        <translation>
            <numerusform>%n bâtiment</numerusform>
            <numerusform>%n bâtiments</numerusform>
        </translation>
    </message>
    <message>
        <source>last met on {day}</source>
        <translation>dernière rencontre le {day}</translation>
    </message>
    <message>
        <source>nobody met yet</source>
        <translation>personne encore rencontré</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) owed</source>
        <translation>
            <numerusform>%n retour à faire</numerusform>
            <numerusform>%n retours à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) without anybody met</source>
        <translation>
            <numerusform>%n bâtiment sans rencontre</numerusform>
            <numerusform>%n bâtiments sans rencontre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidencesPage</name>
    <message>
        <source>Residences</source>
        <translation>Résidences</translation>
    </message>
    <message numerus="yes">
        <source>%n residence(s)</source>
        <translation>
            <numerusform>%n résidence</numerusform>
            <numerusform>%n résidences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentFile</name>
    <message>
        <source>Wishes and limits</source>
        <translation>Envies et contraintes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Put this file in the bin</source>
        <translation>Mettre cette fiche à la corbeille</translation>
    </message>
    <message>
        <source>Other files of this person?</source>
        <translation>D’autres fiches de cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>Nouvelle &amp;rencontre</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première rencontre</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauche</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan signé</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>ch. {room}</translation>
    </message>
    <message>
        <source>{phone} (to check)</source>
        <translation>{phone} (à vérifier)</translation>
    </message>
    <message>
        <source>File put in the bin</source>
        <translation>Fiche mise à la corbeille</translation>
    </message>
</context>
<context>
    <name>ResidentForm</name>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name, room, phone or residence</source>
        <translation>Chercher par nom, chambre, téléphone ou résidence</translation>
    </message>
    <message>
        <source>Search the persons</source>
        <translation>Chercher parmi les personnes</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>No file yet. A first name is enough to begin.</source>
        <translation>Aucune fiche pour l’instant. Un prénom suffit pour commencer.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody has these words.</source>
        <translation>Personne ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Fiche enregistrée</translation>
    </message>
</context>
<context>
    <name>RestoreLayer</name>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Backup of</source>
        <translation>&amp;Sauvegarde du</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that day, or recovery key</source>
        <translation>&amp;Phrase secrète de ce jour-là, ou clé de secours</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>R&amp;estaurer</translation>
    </message>
    <message>
        <source>How far the restoration is</source>
        <translation>Avancement de la restauration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plug the stick in and choose the folder of the backups. Nothing on it is changed; a vault that is replaced here is kept for thirty days.</source>
        <translation>Branchez la clé et choisissez le dossier des sauvegardes. Rien n’y est changé&#xa0;; un coffre remplacé ici est gardé trente jours.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Put it in the &amp;place of “{name}”, which is then kept aside for thirty days</source>
        <translation>La mettre à la &amp;place de «&#xa0;{name}&#xa0;», qui est alors gardé à part trente jours</translation>
    </message>
    <message>
        <source>On this computer now: the vault “{name}”, last written to on {instant}.</source>
        <translation>Aujourd’hui sur cet ordinateur&#xa0;: le coffre «&#xa0;{name}&#xa0;», dernier enregistrement le {instant}.</translation>
    </message>
    <message>
        <source>It is more recent than this backup.</source>
        <translation>Il est plus récent que cette sauvegarde.</translation>
    </message>
    <message>
        <source>It is not touched: the backup becomes a vault of its own beside it.</source>
        <translation>Il n’est pas touché&#xa0;: la sauvegarde devient un autre coffre à côté.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tapez votre phrase secrète.</translation>
    </message>
    <message>
        <source>{people} people, {employers} employers, {plans} plans ({size}). Last entry: {last}.</source>
        <translation>{people} personnes, {employers} employeurs, {plans} plans ({size}). Dernière saisie&#xa0;: {last}.</translation>
    </message>
    <message>
        <source>It takes the place of the vault “{name}”, which is kept aside for thirty days.</source>
        <translation>Elle prend la place du coffre «&#xa0;{name}&#xa0;», qui est gardé à part trente jours.</translation>
    </message>
    <message>
        <source>It becomes the vault “{name}” on this computer.</source>
        <translation>Elle devient le coffre «&#xa0;{name}&#xa0;» sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>The coordinator alone decides what is kept and answers requests.</source>
        <translation>Seule la coordination décide de ce qui est gardé et répond aux demandes.</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translation>Registre des demandes</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Dossiers mis de côté</translation>
    </message>
    <message>
        <source>Restricted archive of signed plans</source>
        <translation>Archive fermée des plans signés</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aucune demande pour l’instant.</translation>
    </message>
    <message>
        <source>No file is set aside.</source>
        <translation>Aucun dossier n’est mis de côté.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
</context>
<context>
    <name>RewritingLayer</name>
    <message>
        <source>How far the rewriting is</source>
        <translation>Avancement de la réécriture</translation>
    </message>
    <message>
        <source>The file is being rewritten</source>
        <translation>Le fichier est réécrit</translation>
    </message>
    <message>
        <source>So that nothing of what was erased is left in it. Up to {seconds} s; nothing can be typed meanwhile, and what you had typed is kept.</source>
        <translation>Pour que rien de ce qui est effacé n’y reste. Jusqu’à {seconds}&#xa0;s&#xa0;; on ne peut rien taper pendant ce temps, et ce que vous aviez tapé est gardé.</translation>
    </message>
</context>
<context>
    <name>RoleLine</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>SeenToday</name>
    <message>
        <source>Seen today</source>
        <translation>Vus aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) received</source>
        <translation>
            <numerusform>personne reçue</numerusform>
            <numerusform>personnes reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) received today</source>
        <translation>
            <numerusform>%n personne reçue aujourd’hui</numerusform>
            <numerusform>%n personnes reçues aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Organisation and you</source>
        <translation>La structure et vous</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Look and discretion</source>
        <translation>Apparence et discrétion</translation>
    </message>
    <message>
        <source>People and access</source>
        <translation>Personnes et accès</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Retention and rights</source>
        <translation>Conservation et droits</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Prospecting and matching</source>
        <translation>Prospection et rapprochement</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>Documents à imprimer</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kept in the vault, on this computer only</source>
        <translation>Gardés dans le coffre, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ShareFields</name>
    <message>
        <source>&amp;Employee</source>
        <translation>Sa&amp;larié·e</translation>
    </message>
    <message>
        <source>E&amp;mployer</source>
        <translation>E&amp;mployeur</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
</context>
<context>
    <name>SharesLines</name>
    <message>
        <source>Permanent contracts</source>
        <translation>Contrats en CDI</translation>
    </message>
    <message>
        <source>Permanent and full-time contracts</source>
        <translation>CDI à temps plein</translation>
    </message>
    <message>
        <source>Full-time contracts</source>
        <translation>Contrats à temps plein</translation>
    </message>
    <message>
        <source>Hires on jobs never published</source>
        <translation>Embauches sur des postes jamais publiés</translation>
    </message>
    <message>
        <source>Jobs proposed that were never published</source>
        <translation>Postes proposés jamais publiés</translation>
    </message>
    <message>
        <source>Hires and proposals of the last twelve months. A share says how often it was done, never that it must be.</source>
        <translation>Embauches et propositions des douze derniers mois. Une part dit combien de fois cela s’est fait, jamais que cela doit l’être.</translation>
    </message>
    <message>
        <source>hidden: fewer than {smallest} people</source>
        <translation>masqué&#xa0;: moins de {smallest} personnes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} ({percent} %)</source>
        <translation>{numerator} sur {denominator} ({percent}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Agreement to share</source>
        <translation>Accord de partage</translation>
    </message>
    <message>
        <source>Note an agreement</source>
        <translation>Noter un accord</translation>
    </message>
    <message>
        <source>The last answer of the person about sharing with a partner is no: nothing leaves.</source>
        <translation>La dernière réponse de la personne au partage avec un partenaire est non&#xa0;: rien ne part.</translation>
    </message>
    <message>
        <source>No agreement: nothing leaves this file.</source>
        <translation>Aucun accord&#xa0;: rien ne sort de ce dossier.</translation>
    </message>
    <message>
        <source>said aloud on {date}, heard by {who}</source>
        <translation>dit à voix haute le {date}, recueilli par {who}</translation>
    </message>
    <message>
        <source>signed on {date}</source>
        <translation>signé le {date}</translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation>retiré le {date}</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>The person takes it back</source>
        <translation>La personne le retire</translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>Heard by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>never notes, health, residence title</source>
        <translation>jamais les notes, la santé, le titre de séjour</translation>
    </message>
    <message>
        <source>Who may receive</source>
        <translation>Qui peut recevoir</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accord du</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Parts ticked by the person</source>
        <translation>Parties cochées par la personne</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Add a &amp;photo or a scan…</source>
        <translation>Ajouter une &amp;photo ou un scan…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Feuille signée</translation>
    </message>
    <message>
        <source>Nobody has filed the signed original yet.</source>
        <translation>Personne n’a encore déposé l’original signé.</translation>
    </message>
    <message>
        <source>No original is filed yet. Take a photo of the sheet, or scan it, and add it here, one file for each page or all in one PDF: it is kept encrypted in the vault.</source>
        <translation>Aucun original n’est encore déposé. Prenez la feuille en photo, ou numérisez-la, et ajoutez-la ici, un fichier par page ou le tout dans un PDF&#xa0;: elle est gardée chiffrée dans le coffre.</translation>
    </message>
    <message>
        <source>Choose the photos or the scans</source>
        <translation>Choisir les photos ou les scans</translation>
    </message>
    <message>
        <source>Photos and scans (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Photos et scans (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>There is no photo to paste: copy one first.</source>
        <translation>Il n’y a pas de photo à coller&#xa0;: copiez-en une d’abord.</translation>
    </message>
    <message>
        <source>Filing…</source>
        <translation>Dépôt en cours…</translation>
    </message>
    <message>
        <source>Filed, encrypted in the vault.</source>
        <translation>Déposée, chiffrée dans le coffre.</translation>
    </message>
    <message>
        <source>Filed, encrypted in the vault. The file is still where you took it from: delete it there too, and on the phone.</source>
        <translation>Déposée, chiffrée dans le coffre. Le fichier est resté là où vous l’avez pris&#xa0;: effacez-le aussi à cet endroit, et sur le téléphone.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) not kept.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas été gardé.</numerusform>
            <numerusform>%n autres fichiers n’ont pas été gardés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Show {name} large, {filing}</source>
        <translation>Voir {name} en grand, {filing}</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Employment advisers open it</source>
        <translation>Les conseillers emploi l’ouvrent</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>{name} · Plan {number}, version {version}</source>
        <translation>{name} · Plan {number}, version {version}</translation>
    </message>
    <message>
        <source>Back to the file (Esc)</source>
        <translation>Retour au dossier (Échap)</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Papier précédent</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Papier suivant</translation>
    </message>
    <message>
        <source>&amp;Remove this paper</source>
        <translation>&amp;Retirer ce papier</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>Revenir au plan (Échap)</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>&amp;Remove this sheet</source>
        <translation>&amp;Retirer cette feuille</translation>
    </message>
    <message>
        <source>It is decrypted in memory only, and that it was seen is in the journal.</source>
        <translation>Elle n’est déchiffrée qu’en mémoire, et le journal note qu’elle a été vue.</translation>
    </message>
    <message>
        <source>Signed sheet {number} of {count}</source>
        <translation>Feuille signée {number} sur {count}</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Feuille signée</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>Papier {number} sur {count}</translation>
    </message>
    <message>
        <source>Kept paper</source>
        <translation>Papier gardé</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Put the sheet away</source>
        <translation>Ranger la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left to fill in by hand.</source>
        <translation>
            <numerusform>%n ligne reste à remplir à la main.</numerusform>
            <numerusform>%n lignes restent à remplir à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>To copy onto the official form, not to hand over.</source>
        <translation>À recopier sur le formulaire officiel, à ne pas remettre.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Back to the introductions</source>
        <translation>Retour aux mises en relation</translation>
    </message>
    <message>
        <source>Sheet for {job}</source>
        <translation>Fiche pour {job}</translation>
    </message>
    <message>
        <source>Kept off the sheet, an employer may not read it: {lines}</source>
        <translation>Laissé hors de la fiche, une entreprise n’a pas à le lire&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>Where they find each other</source>
        <translation>Point de rendez-vous</translation>
    </message>
    <message>
        <source>{field} (“{word}”).</source>
        <translation>{field} («&#xa0;{word}&#xa0;»).</translation>
    </message>
    <message>
        <source>Noted: the sheet was given today.</source>
        <translation>Noté&#xa0;: la fiche est remise aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message numerus="yes">
        <source>PDF, %n page(s)</source>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} · signed on it: {roles}</source>
        <translation>{pages} · signatures&#xa0;: {roles}</translation>
    </message>
    <message>
        <source>filed on {day}, {hour}</source>
        <translation>déposée le {day}, {hour}</translation>
    </message>
    <message>
        <source>filed on {day}, {hour}, by {who}</source>
        <translation>déposée le {day}, {hour}, par {who}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>The frozen text</source>
        <translation>Le texte figé</translation>
    </message>
    <message>
        <source>Show what came back</source>
        <translation>Voir ce qui est revenu</translation>
    </message>
    <message>
        <source>Show the frozen text</source>
        <translation>Voir le texte figé</translation>
    </message>
</context>
<context>
    <name>SiretEntry</name>
    <message>
        <source>14 digits, if known</source>
        <translation>14 chiffres, si vous l’avez</translation>
    </message>
    <message>
        <source>{remark} You can save it as it is.</source>
        <translation>{remark} Vous pouvez enregistrer tel quel.</translation>
    </message>
</context>
<context>
    <name>SiretField</name>
    <message>
        <source>Digits only, please.</source>
        <translation>Des chiffres seulement.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing.</source>
        <translation>
            <numerusform>Il manque %n chiffre.</numerusform>
            <numerusform>Il manque %n chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many.</source>
        <translation>
            <numerusform>%n chiffre de trop.</numerusform>
            <numerusform>%n chiffres de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>One digit is wrong.</source>
        <translation>Un chiffre ne va pas.</translation>
    </message>
</context>
<context>
    <name>SiteLine</name>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>bus, first departure, where to ring</source>
        <translation>bus, premier départ, où sonner</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Comment y venir</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>No hall chosen</source>
        <translation>Aucun hall choisi</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Hall</translation>
    </message>
    <message>
        <source>&amp;Day, or first day</source>
        <translation>&amp;Jour, ou premier jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Every &amp;week on the same day</source>
        <translation>Chaque &amp;semaine, le même jour</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Jusqu’a&amp;u</translation>
    </message>
    <message>
        <source>empty: until further notice</source>
        <translation>vide&#xa0;: jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>&amp;Who is there</source>
        <translation>&amp;Qui est là</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n job(s) to be seen</source>
        <translation>
            <numerusform>%n poste à aller voir</numerusform>
            <numerusform>%n postes à aller voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>Address of the a&amp;uthority</source>
        <translation>Adresse de l’a&amp;utorité d’horodatage</translation>
    </message>
    <message>
        <source>empty: nothing is ever sent</source>
        <translation>vide&#xa0;: rien n’est jamais envoyé</translation>
    </message>
    <message>
        <source>Time-stam&amp;p now</source>
        <translation>&amp;Horodater maintenant</translation>
    </message>
    <message>
        <source>Signed plans bear the time of this laptop, which nobody vouches for. When a network is there, an authority can stamp them: it receives a fingerprint, never the plan nor a name. A plan that was not stamped is as valid as before.</source>
        <translation>Les plans signés portent l’heure de cet ordinateur, que personne ne garantit. Quand il y a du réseau, une autorité peut les horodater&#xa0;: elle reçoit une empreinte, jamais le plan ni un nom. Un plan non horodaté reste aussi valable qu’avant.</translation>
    </message>
    <message>
        <source>Proof of the date</source>
        <translation>Preuve de la date</translation>
    </message>
    <message numerus="yes">
        <source>%n signed plan(s) without a time stamp</source>
        <translation>
            <numerusform>%n plan signé sans horodatage</numerusform>
            <numerusform>%n plans signés sans horodatage</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed plan waits for a time stamp.</source>
        <translation>Aucun plan signé n’attend d’horodatage.</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) stamped.</source>
        <translation>
            <numerusform>%n plan horodaté.</numerusform>
            <numerusform>%n plans horodatés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) still wait, as they were.</source>
        <translation>
            <numerusform>%n plan attend encore, tel qu’il était.</numerusform>
            <numerusform>%n plans attendent encore, tels qu’ils étaient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Employment service</source>
        <translation>Service public de l’emploi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore abordé.</translation>
    </message>
    <message>
        <source>signed on {date}</source>
        <translation>signé le {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} par semaine</translation>
    </message>
    <message>
        <source>Registered at France Travail</source>
        <translation>Inscription à France Travail</translation>
    </message>
    <message>
        <source>Last contact with a referent</source>
        <translation>Dernier contact avec un référent</translation>
    </message>
    <message>
        <source>Orientation told on</source>
        <translation>Orientation notifiée le</translation>
    </message>
    <message>
        <source>Engagement contract</source>
        <translation>Contrat d’engagement</translation>
    </message>
</context>
<context>
    <name>StandingForm</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Registered at France Travail?</source>
        <translation>Inscription à France Travail&#xa0;?</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Last contact with a referent</source>
        <translation>Dernier contact avec un référent</translation>
    </message>
    <message>
        <source>Engagement contract?</source>
        <translation>Contrat d’engagement&#xa0;?</translation>
    </message>
    <message>
        <source>Orientation told on</source>
        <translation>Orientation notifiée le</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The key of the vault is being changed: this takes a moment.</source>
        <translation>La clé du coffre est en train de changer&#xa0;: cela prend un moment.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved is safe; you can go on.</source>
        <translation>Un imprévu s’est produit. Ce qui était enregistré est sûr&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>People met for the first time</source>
        <translation>Personnes rencontrées pour la première fois</translation>
    </message>
    <message>
        <source>Passages received</source>
        <translation>Passages reçus</translation>
    </message>
    <message>
        <source>Hires that begin</source>
        <translation>Embauches qui commencent</translation>
    </message>
    <message>
        <source>Signed plans that begin</source>
        <translation>Plans signés qui commencent</translation>
    </message>
    <message>
        <source>People met for the first time, month by month</source>
        <translation>Personnes rencontrées pour la première fois, mois par mois</translation>
    </message>
    <message>
        <source>By which channel they were met</source>
        <translation>Par quel canal elles ont été rencontrées</translation>
    </message>
    <message>
        <source>In which residence</source>
        <translation>Dans quelle résidence</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>People, by how far they have come</source>
        <translation>Personnes suivies, selon l’étape du parcours</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>Guard-rails of the method</source>
        <translation>Repères de la méthode</translation>
    </message>
    <message>
        <source>Network and immersions</source>
        <translation>Réseau et immersions</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Numbers, never a name nor a file</source>
        <translation>Des nombres, jamais un nom ni un dossier</translation>
    </message>
    <message>
        <source>A figure that would stand for fewer than {smallest} people is hidden, and so is what would give it away.</source>
        <translation>Un nombre qui représenterait moins de {smallest} personnes est masqué, ainsi que ce qui permettrait de le deviner.</translation>
    </message>
    <message>
        <source>Files that are set aside are not counted.</source>
        <translation>Les dossiers mis de côté ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Your role is to report on the work to those who fund it: it opens the numbers of all files and the file of nobody.</source>
        <translation>Votre rôle sert à rendre compte du travail à celles et ceux qui le financent&#xa0;: il ouvre les nombres de tous les dossiers et le dossier de personne.</translation>
    </message>
    <message>
        <source>{programme}: {words}</source>
        <translation>{programme}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec dossier</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Name, if useful</source>
        <translation>Nom, si c’est utile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StickPart</name>
    <message>
        <source>Protected PDF on a stick…</source>
        <translation>PDF protégé sur une clé…</translation>
    </message>
    <message>
        <source>Whoever receives this file: note it below, as an encrypted file.</source>
        <translation>La personne qui reçoit ce fichier&#xa0;: notez-le plus bas, comme fichier chiffré.</translation>
    </message>
    <message>
        <source>It was said: hide it</source>
        <translation>C’est dit&#xa0;: masquer</translation>
    </message>
    <message>
        <source>The password of this file</source>
        <translation>Le mot de passe de ce fichier</translation>
    </message>
    <message>
        <source>Protected PDF on a stick</source>
        <translation>PDF protégé sur une clé</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved, encrypted: {name}. Eject the stick before pulling it out.</source>
        <translation>Enregistré et chiffré&#xa0;: {name}. Éjectez la clé avant de la retirer.</translation>
    </message>
    <message>
        <source>Say it aloud, or by telephone: small letters, no accents, a space between the words. Never on the stick, nor in the message that carries the file. It is shown this once, and nobody can find it again. Drawn by lot: {bits} bits.</source>
        <translation>Dites-le de vive voix ou par téléphone&#xa0;: en minuscules, sans accent, une espace entre les mots. Jamais sur la clé, ni dans le message qui porte le fichier. Il n’est montré que cette fois, et personne ne peut le retrouver. Tiré au sort&#xa0;: {bits}&#xa0;bits.</translation>
    </message>
</context>
<context>
    <name>SupportPanel</name>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Say the help, never its reason.</source>
        <translation>Dites l’aide, jamais sa raison.</translation>
    </message>
    <message>
        <source>Add a help</source>
        <translation>Ajouter une aide</translation>
    </message>
    <message>
        <source>date chosen by hand</source>
        <translation>date choisie à la main</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Add an aim</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Compute the dates again</source>
        <translation>Recalculer les dates</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>A date that you type stays when the start moves.</source>
        <translation>Une date que vous tapez reste quand le début change.</translation>
    </message>
    <message>
        <source>Add a check point</source>
        <translation>Ajouter un point d’étape</translation>
    </message>
</context>
<context>
    <name>TabLine</name>
    <message>
        <source>More…</source>
        <translation>Autres…</translation>
    </message>
    <message>
        <source>The other parts of this page</source>
        <translation>Les autres parties de cette page</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>what can be seen when it is learnt</source>
        <translation>ce qui se voit quand c’est acquis</translation>
    </message>
    <message>
        <source>a verb and its object</source>
        <translation>un verbe et son objet</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Who shows</source>
        <translation>Qui montre</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>a verb and its object</source>
        <translation>un verbe et son objet</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>what is hard</source>
        <translation>difficulté</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Choose a trade…</source>
        <translation>Choisir un métier…</translation>
    </message>
    <message>
        <source>Use this ladder</source>
        <translation>Prendre cette progression</translation>
    </message>
    <message>
        <source>Ready-made tasks</source>
        <translation>Tâches déjà écrites</translation>
    </message>
    <message>
        <source>Eight weeks to begin with; change every line with the tutor.</source>
        <translation>Huit semaines pour commencer. Chaque ligne se revoit avec le tuteur ou la tutrice.</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>No task yet: choose a trade above or add the first task.</source>
        <translation>Pas encore de tâche&#xa0;: choisissez un métier ci-dessus ou ajoutez la première tâche.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semaine {week}</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>&amp;Add a colleague…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>Only the person who coordinates adds a colleague or withdraws an access.</source>
        <translation>Seule la personne qui coordonne ajoute quelqu’un ou retire un accès.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>“{label}” before the vault is open</source>
        <translation>«&#xa0;{label}&#xa0;» avant l’ouverture</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>accès retiré</translation>
    </message>
    <message>
        <source>no organisation yet</source>
        <translation>pas encore de structure</translation>
    </message>
    <message>
        <source>The access is withdrawn.</source>
        <translation>L’accès est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of half-typed work wait(s) beside the name.</source>
        <translation>
            <numerusform>%n saisie inachevée attend à côté du nom.</numerusform>
            <numerusform>%n saisies inachevées attendent à côté du nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>{name} (not offered)</source>
        <translation>{name} (non proposée)</translation>
    </message>
    <message>
        <source>New ladder</source>
        <translation>Nouvelle échelle</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>In force from now on: version {number}. Plans that were begun keep what they have.</source>
        <translation>Version {number} en vigueur. Les plans déjà commencés gardent ce qu’ils ont.</translation>
    </message>
    <message>
        <source>Part of the templates</source>
        <translation>Partie des modèles</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>See the fields</source>
        <translation>Voir les champs</translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation>Voir la page</translation>
    </message>
    <message>
        <source>Add a trade</source>
        <translation>Ajouter un métier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Trade shown</source>
        <translation>Métier affiché</translation>
    </message>
    <message>
        <source>An invented plan, drawn again while you type.</source>
        <translation>Un plan fictif, redessiné pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Head of the paper</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Ladders by trade</source>
        <translation>Échelles par métier</translation>
    </message>
    <message>
        <source>What does not change</source>
        <translation>Ce qui ne change pas</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>In &amp;French</source>
        <translation>En &amp;français</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>En &amp;anglais</translation>
    </message>
    <message>
        <source>Offered in forms</source>
        <translation>Proposé dans les formulaires</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>The line chosen</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>A line that is no longer offered stays readable in the files that use it.</source>
        <translation>Une ligne qui n’est plus proposée reste lisible dans les fiches qui l’emploient.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Code kept in files: {code}</source>
        <translation>Code gardé dans les fiches&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>{limit} characters at most fit here. Nothing was inserted: it can still be copied.</source>
        <translation>Ce champ contient au plus {limit} caractères. Rien n’a été inséré&#xa0;: le texte peut encore être copié.</translation>
    </message>
    <message>
        <source>{limit} characters at most fit here: there is no room left.</source>
        <translation>Ce champ contient au plus {limit} caractères&#xa0;: il n’y a plus de place.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>“{word}” mixes letters of two alphabets that look alike: type it again.</source>
        <translation>«&#xa0;{word}&#xa0;» mêle des lettres de deux alphabets qui se ressemblent&#xa0;: tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>{limit} characters at most fit here: the rest was not taken in.</source>
        <translation>Ce champ contient au plus {limit} caractères&#xa0;: le reste n’a pas été pris.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No meeting yet. Write one sentence: what was said, what is next.</source>
        <translation>Aucune rencontre pour l’instant. Écrivez une phrase&#xa0;: ce qui s’est dit, la suite.</translation>
    </message>
</context>
<context>
    <name>TimelinePart</name>
    <message>
        <source>Nothing noted yet. What happened is noted here in two clicks.</source>
        <translation>Rien de noté pour l’instant. Ce qui s’est passé se note ici en deux clics.</translation>
    </message>
    <message numerus="yes">
        <source>Show older facts (%n left)</source>
        <translation>
            <numerusform>Afficher les faits plus anciens (%n restant)</numerusform>
            <numerusform>Afficher les faits plus anciens (%n restants)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact noted</source>
        <translation>Fait noté</translation>
    </message>
</context>
<context>
    <name>TimetableEditor</name>
    <message>
        <source>Same hours from Monday to Friday</source>
        <translation>Mêmes horaires du lundi au vendredi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>then from</source>
        <translation>puis de</translation>
    </message>
    <message>
        <source>Unpaid break</source>
        <translation>Pause non payée</translation>
    </message>
    <message>
        <source>Week: {hours}</source>
        <translation>Semaine&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>{hours}, as in the contract</source>
        <translation>{hours}, comme au contrat</translation>
    </message>
    <message>
        <source>{hours}: {gap} less than the contract</source>
        <translation>{hours}&#xa0;: {gap} de moins qu’au contrat</translation>
    </message>
    <message>
        <source>{hours}: {gap} more than the contract</source>
        <translation>{hours}&#xa0;: {gap} de plus qu’au contrat</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo ({keys})</source>
        <translation>Annuler ({keys})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Whose list</source>
        <translation>La liste de qui</translation>
    </message>
    <message>
        <source>Replace a colleague…</source>
        <translation>Remplacer un collègue…</translation>
    </message>
    <message>
        <source>Not to be forgotten</source>
        <translation>À ne pas oublier</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Not seen since</source>
        <translation>Pas vu depuis</translation>
    </message>
    <message>
        <source>Everybody was seen lately.</source>
        <translation>Tout le monde a été vu récemment.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>There is more: what is due first is shown.</source>
        <translation>Il y en a d’autres&#xa0;: ce qui presse est montré d’abord.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Not met for</source>
        <translation>Pas vu depuis</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour toute l’équipe</translation>
    </message>
</context>
<context>
    <name>ToldLineEditor</name>
    <message>
        <source>Trade (ROME)</source>
        <translation>Métier (ROME)</translation>
    </message>
    <message>
        <source>Trade (ROME), searched by typing</source>
        <translation>Métier (ROME), à chercher au clavier</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>About how long, in months</source>
        <translation>Durée approximative, en mois</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>What they do not want, or no longer</source>
        <translation>Ce qu’elle ne veut pas, ou plus</translation>
    </message>
    <message>
        <source>What they have done, no proof asked</source>
        <translation>Ce qu’elle a fait, sans preuve à donner</translation>
    </message>
</context>
<context>
    <name>ToldWords</name>
    <message>
        <source>Not before {first}, not after {last}</source>
        <translation>Pas avant {first}, pas après {last}</translation>
    </message>
    <message>
        <source>Not before {hour}</source>
        <translation>Pas avant {hour}</translation>
    </message>
    <message>
        <source>Not after {hour}</source>
        <translation>Pas après {hour}</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <translation>{hours} par semaine</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s) on the way</source>
        <translation>
            <numerusform>%n&#xa0;minute de trajet au plus</numerusform>
            <numerusform>%n&#xa0;minutes de trajet au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>First bus or tram at {hour}</source>
        <translation>Premier bus ou tram à {hour}</translation>
    </message>
    <message>
        <source>Last bus or tram home at {hour}</source>
        <translation>Dernier bus ou tram pour rentrer à {hour}</translation>
    </message>
    <message>
        <source>Speaks: {languages}</source>
        <translation>Parle&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>Lit&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>To understand each other: {language}</source>
        <translation>Pour se comprendre&#xa0;: {language}</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>{needed}: {who}</source>
        <translation>{needed}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>{skill} {level} ({day})</source>
        <translation>{skill} {level} ({day})</translation>
    </message>
    <message>
        <source>Before: {levels}</source>
        <translation>Avant&#xa0;: {levels}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>environ {length}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a person, an employer, or act…</source>
        <translation>Rechercher une personne, un employeur, ou agir…</translation>
    </message>
    <message>
        <source>Offline, nothing leaves here</source>
        <translation>Hors ligne, rien ne sort d’ici</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Discreet  F7</source>
        <translation>Discret  F7</translation>
    </message>
</context>
<context>
    <name>TranslationLists</name>
    <message>
        <source>Give a list out…</source>
        <translation>Donner une liste à relire…</translation>
    </message>
    <message>
        <source>Bring a list back…</source>
        <translation>Reprendre une liste relue…</translation>
    </message>
    <message>
        <source>A table (CSV) for somebody who speaks the language: it is read in a spreadsheet or on paper, and holds nobody’s name but that of who approved.</source>
        <translation>Un tableau (CSV) pour une personne qui parle la langue&#xa0;: il se lit dans un tableur ou sur papier, et ne contient aucun nom, sauf celui de qui a approuvé.</translation>
    </message>
    <message>
        <source>Phrases {language}.csv</source>
        <translation>Phrases {language}.csv</translation>
    </message>
    <message>
        <source>Saved: {name}. The speaker mends the fourth column, and writes « oui » and their name in the last two.</source>
        <translation>Enregistré&#xa0;: {name}. La personne corrige la quatrième colonne, et écrit «&#xa0;oui&#xa0;» et son nom dans les deux dernières.</translation>
    </message>
    <message>
        <source>This list says nothing new.</source>
        <translation>Cette liste n’apporte rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) changed.</source>
        <translation>
            <numerusform>%n phrase changée.</numerusform>
            <numerusform>%n phrases changées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) approved.</source>
        <translation>
            <numerusform>%n phrase approuvée.</numerusform>
            <numerusform>%n phrases approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: the French has changed since.</source>
        <translation>
            <numerusform>%n ligne laissée de côté&#xa0;: le français a changé depuis.</numerusform>
            <numerusform>%n lignes laissées de côté&#xa0;: le français a changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Dossier où mettre la liste</translation>
    </message>
    <message>
        <source>The list that was sent back</source>
        <translation>La liste qui a été renvoyée</translation>
    </message>
    <message>
        <source>Tables in text (*.csv *.txt *.tsv)</source>
        <translation>Tableaux en texte (*.csv *.txt *.tsv)</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>Search a word, in either language</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Search in the phrases</source>
        <translation>Chercher dans les phrases</translation>
    </message>
    <message>
        <source>Which phrases are listed</source>
        <translation>Quelles phrases afficher</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) listed.</source>
        <translation>
            <numerusform>%n phrase affichée.</numerusform>
            <numerusform>%n phrases affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the %n phrase(s) listed</source>
        <translation>
            <numerusform>Approuver la phrase affichée</numerusform>
            <numerusform>Approuver les %n phrases affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) approved</source>
        <translation>
            <numerusform>%n phrase approuvée</numerusform>
            <numerusform>%n phrases approuvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the shipped translation</source>
        <translation>Revenir à la traduction fournie</translation>
    </message>
    <message>
        <source>Phrase approved</source>
        <translation>Phrase approuvée</translation>
    </message>
    <message>
        <source>Write who has read it: a first name or an organisation.</source>
        <translation>Écrivez qui l’a lue&#xa0;: un prénom ou un organisme.</translation>
    </message>
    <message>
        <source>&amp;Read and approved by</source>
        <translation>&amp;Lu et approuvé par</translation>
    </message>
    <message>
        <source>a person who speaks the language: first name or organisation</source>
        <translation>une personne qui parle la langue&#xa0;: prénom ou organisme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>These sentences are printed beside the French and shown to the person. Each one is « to be checked » until somebody who speaks the language has read it. Your own words are used at once in new plans; a plan already handed over does not change.</source>
        <translation>Ces phrases sont imprimées à côté du français et montrées à la personne. Chacune est «&#xa0;à vérifier&#xa0;» tant qu’une personne qui parle la langue ne l’a pas lue. Vos propres mots servent aussitôt dans les nouveaux plans&#xa0;; un plan déjà remis ne change pas.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>It can no longer be undone. Undo again takes back what you did before it.</source>
        <translation>Cela ne pourra plus être annulé. Annulez encore une fois pour revenir sur ce que vous aviez fait avant.</translation>
    </message>
    <message>
        <source>It can still be undone later, for a day. Undo again takes back what you did before it.</source>
        <translation>Cela pourra encore être annulé plus tard, pendant un jour. Annulez encore une fois pour revenir sur ce que vous aviez fait avant.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Coffre</translation>
    </message>
    <message>
        <source>Who are &amp;you?</source>
        <translation>&amp;Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clé de &amp;secours</translation>
    </message>
    <message>
        <source>from the printed sheet</source>
        <translation>celle de la feuille imprimée</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Un autre &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Create a vault</source>
        <translation>C&amp;réer un coffre</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Use the recovery key</source>
        <translation>Clé de &amp;secours…</translation>
    </message>
    <message>
        <source>Without one of its passphrases or its recovery key, nobody opens it, us neither.</source>
        <translation>Sans une de ses phrases secrètes ou sa clé de secours, personne ne l’ouvre, nous non plus.</translation>
    </message>
    <message>
        <source>Open your vault</source>
        <translation>Ouvrez votre coffre</translation>
    </message>
    <message>
        <source>Choose a vault, or create one.</source>
        <translation>Choisissez un coffre, ou créez-en un.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tapez votre phrase secrète.</translation>
    </message>
    <message>
        <source>Type the seven groups of the printed sheet.</source>
        <translation>Tapez les sept groupes de la feuille imprimée.</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase</source>
        <translation>Phrase secrè&amp;te…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde</numerusform>
            <numerusform>Prochain essai dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Choisir le dossier d’un coffre</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>&amp;Choose a PDF</source>
        <translation>&amp;Choisir un PDF</translation>
    </message>
    <message>
        <source>&amp;Open this plan</source>
        <translation>&amp;Ouvrir ce plan</translation>
    </message>
    <message>
        <source>A plan that somebody shows or sends: five answers say what it proves.</source>
        <translation>Un plan qu’on vous montre ou qu’on vous envoie&#xa0;: cinq réponses disent ce qu’il prouve.</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Revenir aux plans</translation>
    </message>
    <message>
        <source>What does a file prove?</source>
        <translation>Que prouve un fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a PDF, or drop it here. It is read on this computer, and nothing leaves it.</source>
        <translation>Choisissez un PDF, ou déposez-le ici. Il est lu sur cet ordinateur, et rien n’en sort.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Choisir un PDF</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>As shipped with Palier</source>
        <translation>Telle que livrée avec Palier</translation>
    </message>
    <message>
        <source>Version {number}, {date} at {time}</source>
        <translation>Version {number}, le {date} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>Elle dit la même chose.</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Affichée ici</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read version {number}</source>
        <translation>Lire la version {number}</translation>
    </message>
    <message>
        <source>Being written since {date}</source>
        <translation>En cours d’écriture depuis le {date}</translation>
    </message>
    <message>
        <source>Text frozen on {date}</source>
        <translation>Texte arrêté le {date}</translation>
    </message>
    <message>
        <source>{role}: signature of version {number}, of {date}, stands</source>
        <translation>{role}&#xa0;: la signature de la version {number}, du {date}, reste valable</translation>
    </message>
    <message>
        <source>{role}: on paper, the signed sheet is waited for</source>
        <translation>{role}&#xa0;: sur papier, la feuille signée est attendue</translation>
    </message>
    <message>
        <source>{role}: {method}, {date}</source>
        <translation>{role}&#xa0;: {method}, {date}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>New plans take the one in force; plans that were begun keep what they have.</source>
        <translation>Les nouveaux plans prennent celle qui est en vigueur&#xa0;; les plans commencés gardent ce qu’ils ont.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Has left without being received</source>
        <translation>Est parti·e sans être reçu·e</translation>
    </message>
    <message>
        <source>{initials} has left</source>
        <translation>{initials} est parti·e</translation>
    </message>
    <message>
        <source>F6 goes on with the next one</source>
        <translation>F6 reprend la suivante</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>{initials}, with you for %n minute(s), {detail}</source>
        <translation>
            <numerusform>{initials}, avec vous depuis %n minute, {detail}</numerusform>
            <numerusform>{initials}, avec vous depuis %n minutes, {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{initials}, waiting for %n minute(s), {detail}</source>
        <translation>
            <numerusform>{initials}, attend depuis %n minute, {detail}</numerusform>
            <numerusform>{initials}, attend depuis %n minutes, {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>ch. {room}</translation>
    </message>
    <message>
        <source>to go on with</source>
        <translation>à reprendre</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>avec vous</translation>
    </message>
</context>
<context>
    <name>VoiceColumn</name>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note what is heard: {party}</source>
        <translation>Noter une parole&#xa0;: {party}</translation>
    </message>
    <message>
        <source>Print this voice alone: {party}</source>
        <translation>Imprimer cette parole seule&#xa0;: {party}</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Pas encore de parole notée.</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>In their own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Entendu le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Ce qui va</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Ce qui en est dit</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de retour.</translation>
    </message>
    <message>
        <source>Somebody else wrote here too: both versions are shown. Save again to keep yours, or discard to keep theirs.</source>
        <translation>Quelqu’un d’autre a écrit ici aussi&#xa0;: les deux versions sont affichées. Enregistrez de nouveau pour garder la vôtre, ou abandonnez pour garder l’autre.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The change of the key was stopped. Nothing is lost: the vault opens with the same passphrases.</source>
        <translation>Le changement de clé s’est arrêté. Rien n’est perdu&#xa0;: le coffre s’ouvre avec les mêmes phrases secrètes.</translation>
    </message>
    <message>
        <source>The passphrase was right, but the vault had to be closed again.</source>
        <translation>La phrase secrète est la bonne, mais il a fallu refermer le coffre.</translation>
    </message>
    <message>
        <source>The backup is restored and was read through. Open it with the passphrase of that day.</source>
        <translation>La sauvegarde est restaurée et relue. Ouvrez-la avec la phrase secrète de ce jour-là.</translation>
    </message>
    <message>
        <source>The backup is closed again; nothing was changed.</source>
        <translation>La sauvegarde est refermée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is locked. The file was still being rewritten: what was typed in the last moment may be missing.</source>
        <translation>Le coffre est verrouillé. Le fichier était encore en cours de réécriture&#xa0;: les derniers mots tapés manquent peut-être.</translation>
    </message>
    <message>
        <source>The vault is locked. A photo or a scan was not filed in time: file it again.</source>
        <translation>Le coffre est verrouillé. Une photo ou un scan n’a pas pu être classé à temps&#xa0;: classez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something unexpected happened and the vault was closed. What was saved is safe.</source>
        <translation>Un imprévu est survenu et le coffre a été fermé. Ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Then open the vault and change the key again, in the settings.</source>
        <translation>Ouvrez ensuite le coffre et relancez le changement de clé dans les réglages.</translation>
    </message>
</context>
<context>
    <name>WishesPanel</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Barrier noted</source>
        <translation>Frein noté</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>Wishes</source>
        <translation>Envies</translation>
    </message>
    <message>
        <source>What would they like to do? Ask, and write it in their words.</source>
        <translation>Que voudrait faire cette personne&#xa0;? Demandez-le, et écrivez ses mots.</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Ne veut pas</translation>
    </message>
    <message>
        <source>Nothing was refused so far.</source>
        <translation>Aucun refus pour l’instant.</translation>
    </message>
    <message>
        <source>Has done, here or elsewhere</source>
        <translation>A déjà fait, ici ou ailleurs</translation>
    </message>
    <message>
        <source>What have they done, at home, there or here? No proof is asked.</source>
        <translation>Qu’a-t-elle déjà fait, chez elle, là-bas ou ici&#xa0;? Aucune preuve n’est demandée.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When can they work? Hours are enough, nobody’s name is needed.</source>
        <translation>Quand peut-elle travailler&#xa0;? Des heures suffisent, aucun nom.</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Where can they go, how, and when is the last bus home?</source>
        <translation>Où peut-elle aller, comment, et à quelle heure est le dernier bus&#xa0;?</translation>
    </message>
    <message>
        <source>French and languages</source>
        <translation>Français et langues</translation>
    </message>
    <message>
        <source>What do they understand, say, read and write? One says nothing of the others.</source>
        <translation>Que comprend-elle, dit-elle, lit-elle, écrit-elle&#xa0;? L’un ne dit rien des autres.</translation>
    </message>
    <message>
        <source>Gestures to avoid</source>
        <translation>Gestes à éviter</translation>
    </message>
    <message>
        <source>None was told. The gesture is enough, never the reason.</source>
        <translation>Aucun n’a été dit. Le geste suffit, jamais la raison.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Change: {part}</source>
        <translation>Modifier&#xa0;: {part}</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Withdraw the access of {name}</source>
        <translation>Retirer l’accès de {name}</translation>
    </message>
    <message>
        <source>Withdraw the access: they can no longer open this vault. Enough when they never had a copy of the computer’s files nor a backup stick.</source>
        <translation>Retirer l’accès&#xa0;: cette personne ne peut plus ouvrir ce coffre. Cela suffit si elle n’a jamais eu de copie des fichiers de l’ordinateur ni de clé de sauvegarde.</translation>
    </message>
    <message>
        <source>Withdraw for good: the vault also gets another key. It closes for some seconds, then opens again. An old copy they may have kept still shows what it held; it opens nothing that is written from now on. Make a backup afterwards.</source>
        <translation>Retirer pour de bon&#xa0;: le coffre reçoit aussi une autre clé. Il se ferme quelques secondes, puis se rouvre. Une ancienne copie qu’elle aurait gardée montre toujours ce qu’elle contenait&#xa0;; elle n’ouvre rien de ce qui s’écrit désormais. Faites une sauvegarde ensuite.</translation>
    </message>
    <message>
        <source>Withdraw the access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirer pour de bon</translation>
    </message>
    <message>
        <source>Keep the access</source>
        <translation>Garder l’accès</translation>
    </message>
    <message>
        <source>If they may know the recovery key, make a new one as well: it still opens the vault.</source>
        <translation>Si cette personne connaît peut-être la clé de secours, faites-en aussi une nouvelle&#xa0;: l’actuelle ouvre toujours le coffre.</translation>
    </message>
</context>
<context>
    <name>_AbsenceLine</name>
    <message>
        <source>From {since} to {until}</source>
        <translation>Du {since} au {until}</translation>
    </message>
    <message>
        <source>Since {since}, still away</source>
        <translation>Depuis le {since}, toujours en cours</translation>
    </message>
    <message>
        <source>Change these days</source>
        <translation>Corriger cette absence</translation>
    </message>
    <message>
        <source>Put these days in the bin</source>
        <translation>Mettre cette absence à la corbeille</translation>
    </message>
</context>
<context>
    <name>_ActivityLine</name>
    <message>
        <source>Change the activity</source>
        <translation>Modifier l’activité</translation>
    </message>
    <message>
        <source>Put this activity in the bin</source>
        <translation>Mettre cette activité à la corbeille</translation>
    </message>
</context>
<context>
    <name>_AdjustmentLine</name>
    <message>
        <source>Decided with another organisation: told if the person agrees to share it.</source>
        <translation>Décidé avec une autre organisation&#xa0;: visible si la personne accepte de le partager.</translation>
    </message>
    <message>
        <source>{who}, by {date}</source>
        <translation>{who}, pour le {date}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>in version {version} of the plan</source>
        <translation>dans la version {version} du plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Change the adjustment</source>
        <translation>Corriger l’aménagement</translation>
    </message>
    <message>
        <source>Put this adjustment in the bin</source>
        <translation>Mettre cet aménagement à la corbeille</translation>
    </message>
</context>
<context>
    <name>_ArchiveLine</name>
    <message>
        <source>Print or save…</source>
        <translation>Imprimer ou enregistrer…</translation>
    </message>
    <message>
        <source>Print or save plan {number}</source>
        <translation>Imprimer ou enregistrer le plan {number}</translation>
    </message>
    <message>
        <source>Plan {number} · closed on {closed} · kept until {end}</source>
        <translation>Plan {number} · clos le {closed} · gardé jusqu’au {end}</translation>
    </message>
</context>
<context>
    <name>_AsideLine</name>
    <message>
        <source>Bring back</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Bring {name} back</source>
        <translation>Remettre en service&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Last days: {counts}</source>
        <translation>Derniers jours&#xa0;: {counts}</translation>
    </message>
</context>
<context>
    <name>_ConsentLine</name>
    <message>
        <source>Agrees</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Retire son accord</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Agreed on {date}</source>
        <translation>D’accord le {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Refusé le {date}</translation>
    </message>
    <message>
        <source>Taken back on {date}</source>
        <translation>Accord retiré le {date}</translation>
    </message>
</context>
<context>
    <name>_DayLine</name>
    <message>
        <source>{day}, unpaid break in minutes</source>
        <translation>{day}, pause non payée en minutes</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>{day}, first start</source>
        <translation>{day}, début du premier service</translation>
    </message>
    <message>
        <source>{day}, first end</source>
        <translation>{day}, fin du premier service</translation>
    </message>
    <message>
        <source>{day}, second start</source>
        <translation>{day}, début du second service</translation>
    </message>
    <message>
        <source>{day}, second end</source>
        <translation>{day}, fin du second service</translation>
    </message>
</context>
<context>
    <name>_EnrolmentCard</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take this programme out of the file</source>
        <translation>Retirer ce programme du dossier</translation>
    </message>
    <message>
        <source>Entered on {date}</source>
        <translation>Entrée le {date}</translation>
    </message>
    <message>
        <source>More time given on {date}: {reason}</source>
        <translation>Prolongation le {date}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Ended on {date}: {reason}</source>
        <translation>Terminé le {date}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>told to the person on {date}</source>
        <translation>dit à la personne le {date}</translation>
    </message>
    <message>
        <source>not told to the person yet</source>
        <translation>pas encore dit à la personne</translation>
    </message>
    <message>
        <source>Contested on {date}: {words}</source>
        <translation>Contesté le {date}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note what was seen</source>
        <translation>Noter ce qui a été observé</translation>
    </message>
</context>
<context>
    <name>_GoalCard</name>
    <message>
        <source>Goal noted by another organisation: told if the person agrees to share it.</source>
        <translation>Objectif noté par une autre organisation&#xa0;: visible si la personne accepte de le partager.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) late</source>
        <translation>
            <numerusform>%n étape en retard</numerusform>
            <numerusform>%n étapes en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Put this goal in the bin</source>
        <translation>Mettre cet objectif à la corbeille</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Words of another organisation: told if the person agrees to share them.</source>
        <translation>Mots notés par une autre organisation&#xa0;: visibles si la personne accepte de les partager.</translation>
    </message>
    <message>
        <source>Change this fact</source>
        <translation>Modifier ce fait</translation>
    </message>
    <message>
        <source>Take this fact out</source>
        <translation>Retirer ce fait</translation>
    </message>
</context>
<context>
    <name>_MeetingLine</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Meeting with {adviser}</source>
        <translation>Rencontre avec {adviser}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Put this meeting in the bin</source>
        <translation>Mettre cette rencontre à la corbeille</translation>
    </message>
    <message>
        <source>Correct this meeting</source>
        <translation>Corriger cette rencontre</translation>
    </message>
    <message>
        <source>Note of another organisation: told if the person agrees to share it.</source>
        <translation>Note d’une autre organisation&#xa0;: donnée si la personne accepte le partage.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas jointe</translation>
    </message>
    <message>
        <source>{step} on {date}</source>
        <translation>{step} le {date}</translation>
    </message>
</context>
<context>
    <name>_ObservationLine</name>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <source>Motivation {level}: {anchor}</source>
        <translation>Motivation {level}&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>_PlanLine</name>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message>
        <source>Plan {number}, version {version}</source>
        <translation>Plan {number}, version {version}</translation>
    </message>
</context>
<context>
    <name>_VoiceLine</name>
    <message>
        <source>Change what was heard</source>
        <translation>Corriger cette parole</translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Heard by another organisation: told if the person agrees to share it.</source>
        <translation>Entendu par une autre organisation&#xa0;: visible si la personne accepte de le partager.</translation>
    </message>
    <message>
        <source>Well: {words}</source>
        <translation>Ce qui va&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Difficulties: {words}</source>
        <translation>Difficultés&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Planned with an employer</source>
        <translation>Prévu avec un employeur</translation>
    </message>
    <message>
        <source>Meeting at a workplace</source>
        <translation>Rencontre sur le lieu de travail</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Meeting with a partner</source>
        <translation>Rendez-vous avec un partenaire</translation>
    </message>
    <message>
        <source>Check point at work</source>
        <translation>Point en emploi</translation>
    </message>
    <message>
        <source>An immersion begins</source>
        <translation>Début d’une immersion</translation>
    </message>
    <message>
        <source>An immersion ends</source>
        <translation>Fin d’une immersion</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Five months ago or more</source>
        <translation>Il y a cinq mois ou plus</translation>
    </message>
    <message>
        <source>Agreed aloud</source>
        <translation>Dit à voix haute</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone and residence</source>
        <translation>Téléphone et résidence</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Envies</translation>
    </message>
    <message>
        <source>Hours and travel</source>
        <translation>Horaires et déplacements</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>What was done before</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>What we did together</source>
        <translation>Fait ensemble</translation>
    </message>
    <message>
        <source>Employment service</source>
        <translation>Service public de l’emploi</translation>
    </message>
    <message>
        <source>Who follows the person</source>
        <translation>Qui suit la personne</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Ce qui ne peut pas attendre</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Receipt not told yet</source>
        <translation>Réception pas encore dite</translation>
    </message>
    <message>
        <source>Received by the partner</source>
        <translation>Reçue par le partenaire</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Reçue ici</translation>
    </message>
    <message>
        <source>Withdrawn: tell the partner</source>
        <translation>Retirée&#xa0;: prévenir le partenaire</translation>
    </message>
    <message>
        <source>Withdrawn, the partner knows</source>
        <translation>Retirée, le partenaire le sait</translation>
    </message>
    <message>
        <source>Withdrawn by the sender</source>
        <translation>Retirée par qui l’a envoyée</translation>
    </message>
    <message>
        <source>No contact for five months: an O2R may be open, to be checked.</source>
        <translation>Aucun contact depuis cinq mois&#xa0;: une O2R est peut-être possible, à vérifier.</translation>
    </message>
    <message>
        <source>Five months without contact on {date}.</source>
        <translation>Cinq mois sans contact le {date}.</translation>
    </message>
    <message>
        <source>The person does not know when they last had contact.</source>
        <translation>La personne ne sait pas de quand date le dernier contact.</translation>
    </message>
    <message>
        <source>The engagement contract was to be signed by {date}.</source>
        <translation>Le contrat d’engagement devait être signé avant le {date}.</translation>
    </message>
    <message>
        <source>The engagement contract is to be signed by {date}.</source>
        <translation>Le contrat d’engagement est à signer avant le {date}.</translation>
    </message>
    <message>
        <source>{reference}, from {partner}, {date}</source>
        <translation>{reference}, de {partner}, {date}</translation>
    </message>
    <message>
        <source>{reference}, sheet to {partner}, {date}</source>
        <translation>{reference}, feuille pour {partner}, {date}</translation>
    </message>
    <message>
        <source>{reference}, file to {partner}, {date}</source>
        <translation>{reference}, fichier pour {partner}, {date}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message>
        <source>Read through, sound</source>
        <translation>Relue, intacte</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore relue</translation>
    </message>
    <message>
        <source>Before the keys were changed</source>
        <translation>Avant le changement de clés</translation>
    </message>
    <message>
        <source>Cannot be relied on</source>
        <translation>Ne pas s’y fier</translation>
    </message>
    <message>
        <source>The key of the vault was changed after this backup: it opens with the passphrases and the recovery key of its day.</source>
        <translation>La clé du coffre a été changée après cette sauvegarde&#xa0;: elle s’ouvre avec les phrases secrètes et la clé de secours de ce jour-là.</translation>
    </message>
    <message>
        <source>The passphrase of {names} was changed after this backup: it opens with the former one.</source>
        <translation>La phrase secrète de {names} a été changée après cette sauvegarde&#xa0;: elle s’ouvre avec l’ancienne.</translation>
    </message>
    <message>
        <source>A passphrase was changed after this backup: it opens with the former one.</source>
        <translation>Une phrase secrète a été changée après cette sauvegarde&#xa0;: elle s’ouvre avec l’ancienne.</translation>
    </message>
    <message>
        <source>A recovery key was printed after this backup: only the one before it, if there was one, opens it.</source>
        <translation>Une clé de secours a été imprimée après cette sauvegarde&#xa0;: seule la précédente, s’il y en avait une, l’ouvre.</translation>
    </message>
    <message>
        <source>{name} (restored)</source>
        <translation>{name} (restauré)</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>First name, name or room</source>
        <translation>Prénom, nom ou chambre</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>How did it &amp;go?</source>
        <translation>Comment ça s’est &amp;passé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Sex, as they say it</source>
        <translation>&amp;Sexe, comme la personne le dit</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>Â&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Language spoken</source>
        <translation>&amp;Langue parlée</translation>
    </message>
    <message>
        <source>&amp;Talked about</source>
        <translation>On a parlé &amp;de</translation>
    </message>
    <message>
        <source>And the&amp;n?</source>
        <translation>Et &amp;ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>&amp;Vers qui</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>&amp;Résidence</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>&amp;Bâtiment</translation>
    </message>
    <message>
        <source>By which &amp;channel</source>
        <translation>Par quel &amp;canal</translation>
    </message>
    <message>
        <source>After which act&amp;ion</source>
        <translation>Après quelle &amp;action</translation>
    </message>
    <message>
        <source>Met before? Their c&amp;ode</source>
        <translation>Déjà vue&#xa0;? Son c&amp;ode</translation>
    </message>
    <message>
        <source>Or their &amp;file</source>
        <translation>Ou son doss&amp;ier</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
    <message>
        <source>Ask again &amp;from</source>
        <translation>Redemander à par&amp;tir du</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>il y a {count}&#xa0;jours</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Surely the same person</source>
        <translation>Sûrement la même personne</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Probablement la même personne</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>first name and name exchanged</source>
        <translation>prénom et nom échangés</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>même nom, écrit autrement</translation>
    </message>
    <message>
        <source>close name</source>
        <translation>nom proche</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>mais un autre prénom</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>jour et mois de naissance échangés</translation>
    </message>
    <message>
        <source>close date of birth</source>
        <translation>date de naissance proche</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>même année de naissance</translation>
    </message>
    <message>
        <source>year of birth one apart</source>
        <translation>année de naissance à un an près</translation>
    </message>
    <message>
        <source>same age</source>
        <translation>même âge</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>phone but for one digit</source>
        <translation>téléphone à un chiffre près</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same room</source>
        <translation>même chambre</translation>
    </message>
    <message>
        <source>same residence</source>
        <translation>même résidence</translation>
    </message>
    <message>
        <source>but another birth</source>
        <translation>mais une autre naissance</translation>
    </message>
    <message>
        <source>but another sex</source>
        <translation>mais un autre sexe</translation>
    </message>
    <message>
        <source>1 part of the week</source>
        <translation>1 moment de la semaine</translation>
    </message>
    <message>
        <source>{count} parts of the week</source>
        <translation>{count} moments de la semaine</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>Language between you</source>
        <translation>Langue entre vous</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>Premier contact par</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Envies</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Ne veut pas</translation>
    </message>
    <message>
        <source>Has done</source>
        <translation>A déjà fait</translation>
    </message>
    <message>
        <source>Can work</source>
        <translation>Peut travailler</translation>
    </message>
    <message>
        <source>About hours</source>
        <translation>À propos des horaires</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Vient par</translation>
    </message>
    <message>
        <source>Longest journey</source>
        <translation>Trajet maximal</translation>
    </message>
    <message>
        <source>Other values, of {code} (one file since {date})</source>
        <translation>Autres valeurs, de {code} (une seule fiche depuis le {date})</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Both files said the same.</source>
        <translation>Les deux fiches disaient la même chose.</translation>
    </message>
</context>
<context>
    <name>employer</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>cleaning, restaurant, 81.21Z…</source>
        <translation>nettoyage, restauration, 81.21Z…</translation>
    </message>
    <message>
        <source>First name or name</source>
        <translation>Prénom ou nom</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>No site yet: the town is enough to find the employer again.</source>
        <translation>Pas encore de site&#xa0;: la ville suffit pour retrouver l’employeur.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un interlocuteur</translation>
    </message>
    <message>
        <source>Nobody yet: who answers, who decides, who could show the work?</source>
        <translation>Personne pour l’instant&#xa0;: qui répond, qui décide, qui pourrait montrer le travail&#xa0;?</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nobody yet. Ask who decides and who could show the work.</source>
        <translation>Personne pour l’instant. Demandez qui décide et qui pourrait montrer le travail.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Can show the work</source>
        <translation>Peut montrer le travail</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Collective agreement</source>
        <translation>Convention collective</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>one of the two is enough</source>
        <translation>l’un des deux suffit</translation>
    </message>
    <message>
        <source>&amp;Trade name</source>
        <translation>&amp;Enseigne</translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation>&amp;Raison sociale</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Where we are</source>
        <translation>&amp;Où en est-on</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Comment on s’est connus</translation>
    </message>
    <message>
        <source>same name and numbers everywhere</source>
        <translation>même nom et mêmes numéros partout</translation>
    </message>
    <message>
        <source>Link a person who speaks for another employer</source>
        <translation>Relier une personne déjà connue chez un autre employeur</translation>
    </message>
    <message>
        <source>&amp;Activity (NAF)</source>
        <translation>&amp;Activité (NAF)</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>&amp;SIRET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>&amp;Headcount</source>
        <translation>E&amp;ffectif</translation>
    </message>
    <message>
        <source>&amp;Collective agreement</source>
        <translation>&amp;Convention collective</translation>
    </message>
    <message>
        <source>name or IDCC</source>
        <translation>intitulé ou IDCC</translation>
    </message>
    <message>
        <source>facts only: the employer may ask to read it</source>
        <translation>des faits seulement&#xa0;: l’employeur peut demander à la lire</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouvel interlocuteur</translation>
    </message>
    <message>
        <source>A first name or a name, please.</source>
        <translation>Il faut un prénom ou un nom.</translation>
    </message>
    <message>
        <source>A trade name or a legal name, please: one of the two is enough.</source>
        <translation>Il faut une enseigne ou une raison sociale&#xa0;: l’un des deux suffit.</translation>
    </message>
</context>
<context>
    <name>encounter</name>
    <message>
        <source>&amp;First name or nickname</source>
        <translation>&amp;Prénom ou surnom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>C&amp;hambre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Arrivé·e par</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>&amp;Language between you</source>
        <translation>&amp;Langue entre vous</translation>
    </message>
    <message>
        <source>&amp;Wants to work in</source>
        <translation>Ce qu’on &amp;veut faire</translation>
    </message>
    <message>
        <source>&amp;Can work</source>
        <translation>&amp;Disponible</translation>
    </message>
    <message>
        <source>Comes &amp;by</source>
        <translation>T&amp;rajet</translation>
    </message>
    <message>
        <source>the person may read it; never health, religion, opinions or debts</source>
        <translation>la personne peut la lire&#xa0;; jamais santé, religion, opinions ni dettes</translation>
    </message>
    <message>
        <source>In one &amp;sentence</source>
        <translation>En une phr&amp;ase</translation>
    </message>
    <message>
        <source>&amp;And now?</source>
        <translation>Et &amp;maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Prendre cette fiche</translation>
    </message>
    <message>
        <source>Read to&amp;gether</source>
        <translation>Relire ensem&amp;ble</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Papiers…</translation>
    </message>
    <message>
        <source>Told their &amp;rights</source>
        <translation>In&amp;formé·e de ses droits</translation>
    </message>
    <message>
        <source>Empty this encounter</source>
        <translation>Vider cette rencontre</translation>
    </message>
    <message>
        <source>Put as&amp;ide</source>
        <translation>Pl&amp;us tard</translation>
    </message>
    <message>
        <source>Save, next p&amp;erson</source>
        <translation>&amp;Enregistrer, suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This could not be done ({code}). Nothing that was saved is lost.</source>
        <translation>Cela n’a pas pu être fait ({code}). Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>This has to be corrected ({code}).</source>
        <translation>Ceci est à corriger ({code}).</translation>
    </message>
    <message>
        <source>This folder is not a vault. Choose another folder.</source>
        <translation>Ce dossier n’est pas un coffre. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A newer version of Palier made this vault. Update Palier to open it; nothing was changed.</source>
        <translation>Ce coffre vient d’une version plus récente de Palier. Mettez Palier à jour pour l’ouvrir&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of Palier. Close that window first.</source>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre de Palier. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>This vault is damaged and cannot be read. Nothing was changed: open a copy of it.</source>
        <translation>Ce coffre est abîmé et ne peut pas être lu. Rien n’a été changé&#xa0;: ouvrez-en une copie.</translation>
    </message>
    <message>
        <source>This folder refuses to be written to. Choose another folder, or ask for the right to write.</source>
        <translation>On ne peut pas écrire dans ce dossier. Choisissez-en un autre, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is already a vault here. Choose another name or folder.</source>
        <translation>Il y a déjà un coffre ici. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>This vault is no longer here. Was the drive unplugged?</source>
        <translation>Ce coffre n’est plus là. La clé ou le disque a-t-il été débranché&#xa0;?</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved. What was saved before is safe. Free some space.</source>
        <translation>Le disque est plein&#xa0;: la dernière modification n’est pas enregistrée. Ce qui l’était avant est sûr. Libérez de la place.</translation>
    </message>
    <message>
        <source>This passphrase does not open this vault. Check the name chosen, capital letters and spaces, then try again.</source>
        <translation>Cette phrase secrète n’ouvre pas ce coffre. Vérifiez le nom choisi, les majuscules et les espaces, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of this vault does not answer. Is the drive still plugged in? Try again.</source>
        <translation>Le disque de ce coffre ne répond pas. Est-il toujours branché&#xa0;? Réessayez.</translation>
    </message>
    <message>
        <source>This passphrase is too short: at least {minimum} characters. Seven words drawn by lot do well.</source>
        <translation>Cette phrase secrète est trop courte&#xa0;: au moins {minimum} caractères. Sept mots tirés au sort conviennent bien.</translation>
    </message>
    <message>
        <source>Opening needs {megabytes} MB of free memory. Close other programs, or use the recovery key if there is one.</source>
        <translation>L’ouverture demande {megabytes} Mo de mémoire libre. Fermez d’autres programmes, ou servez-vous de la clé de secours s’il y en a une.</translation>
    </message>
    <message>
        <source>This vault refuses to be written to: the change was not saved, what you typed stays on the screen. To write, copy the folder of the vault to this computer and open the copy.</source>
        <translation>Ce coffre refuse l’écriture&#xa0;: la modification n’est pas enregistrée, ce que vous avez tapé reste à l’écran. Pour écrire, copiez le dossier du coffre sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The database of the vault is damaged. Close Palier and open a copy of the vault.</source>
        <translation>La base du coffre est abîmée. Fermez Palier et ouvrez une copie du coffre.</translation>
    </message>
    <message>
        <source>The vault is busy. Try again in a moment; nothing is lost.</source>
        <translation>Le coffre est occupé. Réessayez dans un instant&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk does not answer: the last change was not saved. Is the drive still plugged in?</source>
        <translation>Le disque ne répond pas&#xa0;: la dernière modification n’est pas enregistrée. La clé ou le disque est-il toujours branché&#xa0;?</translation>
    </message>
    <message>
        <source>The vault was closed before this was kept.</source>
        <translation>Le coffre a été fermé avant que cela ne soit enregistré.</translation>
    </message>
    <message>
        <source>The disk failed: nothing more is written. What was saved is safe. Lock, then open the vault.</source>
        <translation>Le disque a fait défaut&#xa0;: plus rien n’est écrit. Ce qui était enregistré est à l’abri. Verrouillez, puis rouvrez le coffre.</translation>
    </message>
    <message>
        <source>The place of the backups is not there. Plug the stick in, or choose another folder.</source>
        <translation>L’endroit des sauvegardes n’est pas là. Branchez la clé, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>Aucun endroit n’est encore choisi pour les sauvegardes.</translation>
    </message>
    <message>
        <source>Another copy of this vault has its backups in this folder: make a folder of its own for this one, beside it or on another stick.</source>
        <translation>Une autre copie de ce coffre a ses sauvegardes dans ce dossier&#xa0;: créez un dossier à part pour celle-ci, à côté ou sur une autre clé.</translation>
    </message>
    <message>
        <source>This folder is inside the vault: choose a stick, or a folder elsewhere.</source>
        <translation>Ce dossier est dans le coffre&#xa0;: choisissez une clé, ou un dossier ailleurs.</translation>
    </message>
    <message>
        <source>There is no room left for the backup. The older ones are untouched: free some space there.</source>
        <translation>Il n’y a plus de place pour la sauvegarde. Les précédentes sont intactes&#xa0;: libérez de la place là-bas.</translation>
    </message>
    <message>
        <source>This place refuses to be written to. Is the stick locked? Choose another one.</source>
        <translation>On ne peut pas écrire à cet endroit. La clé est-elle verrouillée&#xa0;? Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The stick or the disk does not answer. Nothing counts as a backup; the older ones are untouched.</source>
        <translation>La clé ou le disque ne répond pas. Rien n’est compté comme sauvegarde&#xa0;; les précédentes sont intactes.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of it.</source>
        <translation>Arrêté. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>A backup is already being made. Wait until it is done.</source>
        <translation>Une sauvegarde est déjà en cours. Attendez qu’elle soit finie.</translation>
    </message>
    <message>
        <source>There is no backup of Palier in this folder. Choose the folder of the backups.</source>
        <translation>Il n’y a pas de sauvegarde de Palier dans ce dossier. Choisissez le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>This folder holds backups of several vaults. Choose the folder of one backup.</source>
        <translation>Ce dossier contient les sauvegardes de plusieurs coffres. Choisissez le dossier d’une seule sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is not whole: a file is missing or cut. Choose an older one.</source>
        <translation>Cette sauvegarde n’est pas entière&#xa0;: un fichier manque ou est coupé. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>This backup is damaged or was altered. Do not rely on it: choose another one.</source>
        <translation>Cette sauvegarde est abîmée ou a été modifiée. Ne vous y fiez pas&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A file kept with the records is missing: this copy does not count. Check the vault; to restore, choose another backup.</source>
        <translation>Un fichier joint aux dossiers manque&#xa0;: cette copie ne compte pas. Contrôlez le coffre&#xa0;; pour restaurer, choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>A file kept with the records is not as it was written: this copy does not count. Check the vault; to restore, choose another backup.</source>
        <translation>Un fichier joint aux dossiers n’est pas tel qu’il a été écrit&#xa0;: cette copie ne compte pas. Contrôlez le coffre&#xa0;; pour restaurer, choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is made, but files kept with the records are missing in the vault itself, or were altered. Check the vault; an older backup may have them.</source>
        <translation>La sauvegarde est faite, mais des fichiers joints aux dossiers manquent dans le coffre lui-même, ou ont été modifiés. Contrôlez le coffre&#xa0;; une sauvegarde plus ancienne les a peut-être.</translation>
    </message>
    <message>
        <source>A file that is not of this backup was put into it: do not rely on it, choose another one.</source>
        <translation>Un fichier étranger à cette sauvegarde y a été mis&#xa0;: ne vous y fiez pas, choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is the backup of another vault.</source>
        <translation>C’est la sauvegarde d’un autre coffre.</translation>
    </message>
    <message>
        <source>This backup was made before the keys were changed: restore it from the first window, with the passphrase of that day.</source>
        <translation>Cette sauvegarde date d’avant le changement de clés&#xa0;: restaurez-la depuis la première fenêtre, avec la phrase secrète de ce jour-là.</translation>
    </message>
    <message>
        <source>A newer version of Palier made this backup. Update Palier to restore it.</source>
        <translation>Cette sauvegarde vient d’une version plus récente de Palier. Mettez Palier à jour pour la restaurer.</translation>
    </message>
    <message>
        <source>Something has to be corrected before this can be saved.</source>
        <translation>Il reste quelque chose à corriger avant d’enregistrer.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>This is too long: {length} characters, at most {limit}.</source>
        <translation>C’est trop long&#xa0;: {length} caractères, {limit} au plus.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Écrivez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>This looks like a social security number. Palier never keeps one: please remove it.</source>
        <translation>Ceci ressemble à un numéro de sécurité sociale. Palier n’en garde jamais&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>A SIRET has 14 digits; one of these is wrong. Leave it empty if unsure.</source>
        <translation>Un SIRET a 14 chiffres&#xa0;; l’un de ceux-ci est faux. Dans le doute, laissez vide.</translation>
    </message>
    <message>
        <source>An activity code looks like 81.21Z.</source>
        <translation>Un code d’activité s’écrit comme 81.21Z.</translation>
    </message>
    <message>
        <source>A digit seems to be missing or too many. You can save it as it is.</source>
        <translation>Il semble manquer un chiffre, ou y en avoir un de trop. Vous pouvez enregistrer tel quel.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.fr.</source>
        <translation>Une adresse s’écrit comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>This choice does not exist any more. Choose again.</source>
        <translation>Ce choix n’existe plus. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>This was not understood. Write it another way.</source>
        <translation>Ceci n’a pas été compris. Écrivez-le autrement.</translation>
    </message>
    <message>
        <source>Choose in the list that opens while you type.</source>
        <translation>Choisissez dans la liste qui s’ouvre pendant que vous tapez.</translation>
    </message>
    <message>
        <source>This date does not exist. Write it like 21/11/2026.</source>
        <translation>Cette date n’existe pas. Écrivez-la comme 21/11/2026.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it like 8 h 30.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 8&#xa0;h 30.</translation>
    </message>
    <message>
        <source>This is not a length of time. Write it like 24 h 30.</source>
        <translation>Ce n’est pas une durée. Écrivez-la comme 24&#xa0;h 30.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>{weekday} is there twice.</source>
        <translation>{weekday} apparaît deux fois.</translation>
    </message>
    <message>
        <source>{weekday}: the breaks are longer than the work.</source>
        <translation>{weekday}&#xa0;: les pauses sont plus longues que le travail.</translation>
    </message>
    <message>
        <source>{weekday}: a start or an end of work is missing, or is not a time of day.</source>
        <translation>{weekday}&#xa0;: un début ou une fin manque, ou n’est pas une heure.</translation>
    </message>
    <message>
        <source>{weekday}: two spans of work overlap.</source>
        <translation>{weekday}&#xa0;: deux plages de travail se chevauchent.</translation>
    </message>
    <message>
        <source>The week adds up to {actual}, the contract says {expected}. Adjust one or the other.</source>
        <translation>La semaine fait {actual}, le contrat dit {expected}. Ajustez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>The weekly timetable is still empty.</source>
        <translation>L’emploi du temps de la semaine est encore vide.</translation>
    </message>
    <message>
        <source>{weekday}: {minutes} of work in one day; the law says 10 h at most (L3121-18).</source>
        <translation>{weekday}&#xa0;: {minutes} de travail dans la journée&#xa0;; la loi dit 10&#xa0;h au plus (L3121-18).</translation>
    </message>
    <message>
        <source>{minutes} of work in one week; the law says 48 h at most (L3121-20).</source>
        <translation>{minutes} de travail dans la semaine&#xa0;; la loi dit 48&#xa0;h au plus (L3121-20).</translation>
    </message>
    <message>
        <source>Only {minutes} of rest before {weekday}; the law asks for 11 h (L3131-1).</source>
        <translation>Seulement {minutes} de repos avant {weekday}&#xa0;; la loi demande 11&#xa0;h (L3131-1).</translation>
    </message>
    <message>
        <source>The longest rest of the week is {minutes}; the law asks for 35 h in a row (L3132-2).</source>
        <translation>Le plus long repos de la semaine est de {minutes}&#xa0;; la loi demande 35&#xa0;h d’affilée (L3132-2).</translation>
    </message>
    <message>
        <source>{weekday}: six hours of work without 20 minutes of break (L3121-16).</source>
        <translation>{weekday}&#xa0;: six heures de travail sans 20 minutes de pause (L3121-16).</translation>
    </message>
    <message>
        <source>This document has another signature since: print the one shown, above.</source>
        <translation>Ce document a reçu une autre signature depuis&#xa0;: imprimez celui qui est affiché, plus haut.</translation>
    </message>
    <message>
        <source>Choose this paper again among the papers of the plan.</source>
        <translation>Choisissez de nouveau ce papier parmi les papiers du plan.</translation>
    </message>
    <message>
        <source>This line is no longer in the list.</source>
        <translation>Cette ligne n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This version has been given to sign: a change makes a new version.</source>
        <translation>Cette version est en signature&#xa0;: une modification crée une nouvelle version.</translation>
    </message>
    <message>
        <source>This version is still a draft. Prepare it for signing first.</source>
        <translation>Cette version est encore un brouillon. Préparez d’abord la signature.</translation>
    </message>
    <message>
        <source>This party has already answered on this version.</source>
        <translation>Cette partie a déjà répondu sur cette version.</translation>
    </message>
    <message>
        <source>A party has declined this version. A change makes a new version.</source>
        <translation>Une partie n’a pas signé cette version. Une modification en crée une nouvelle.</translation>
    </message>
    <message>
        <source>A newer version exists: that is the one to sign.</source>
        <translation>Il existe une version plus récente&#xa0;: c’est elle qui se signe.</translation>
    </message>
    <message>
        <source>The adviser cannot sign in the place of another party.</source>
        <translation>La personne qui accompagne ne peut pas signer à la place d’une autre.</translation>
    </message>
    <message>
        <source>The adviser cannot stand for the employer too: name another person.</source>
        <translation>La personne qui accompagne ne peut pas aussi représenter l’employeur&#xa0;: indiquez une autre personne.</translation>
    </message>
    <message>
        <source>This is not the name that the plan gives to this party. Nothing was signed.</source>
        <translation>Ce nom n’est pas celui que le plan donne à cette partie. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The adviser signs last, after the employee and the employer.</source>
        <translation>La personne qui accompagne signe en dernier, après la personne salariée et l’employeur.</translation>
    </message>
    <message>
        <source>There is no signature on the pad yet.</source>
        <translation>Il n’y a pas encore de signature dans le cadre.</translation>
    </message>
    <message>
        <source>Whether a former signature stands is decided when the plan is frozen. Choose the screen or paper for this signature.</source>
        <translation>C’est au moment de figer le plan qu’il est décidé si une signature antérieure reste valable. Choisissez l’écran ou le papier pour cette signature.</translation>
    </message>
    <message>
        <source>All three parties have to answer first.</source>
        <translation>Les trois parties doivent d’abord répondre.</translation>
    </message>
    <message>
        <source>The document shown is not the one to sign. Open the plan again; nothing was signed.</source>
        <translation>Le document affiché n’est pas celui à signer. Rouvrez le plan&#xa0;; rien n’a été signé.</translation>
    </message>
    <message>
        <source>Words in this plan must not reach the employer. They are marked: please rewrite them.</source>
        <translation>Des mots de ce plan ne doivent pas arriver chez l’employeur. Ils sont signalés&#xa0;: écrivez-les autrement.</translation>
    </message>
    <message>
        <source>This version of the plan has nothing to put in this paper.</source>
        <translation>Cette version du plan n’a rien à mettre dans ce papier.</translation>
    </message>
    <message>
        <source>The employer will read this: “{word}”. {advice}</source>
        <translation>L’employeur lira ceci&#xa0;: «&#xa0;{word}&#xa0;». {advice}</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile: read it again before it is signed.</source>
        <translation>Le plan a changé entre-temps&#xa0;: relisez-le avant la signature.</translation>
    </message>
    <message>
        <source>No typeface can print these characters: {characters}. Write them another way.</source>
        <translation>Aucune police ne sait imprimer ces caractères&#xa0;: {characters}. Écrivez-les autrement.</translation>
    </message>
    <message>
        <source>This hire has a plan already: open that one.</source>
        <translation>Cette embauche a déjà un plan&#xa0;: ouvrez celui-là.</translation>
    </message>
    <message>
        <source>Check the year of the start: from {low} to {high}.</source>
        <translation>Vérifiez l’année de début&#xa0;: de {low} à {high}.</translation>
    </message>
    <message>
        <source>A fixed-term contract has a last day, or a reason that stands for it.</source>
        <translation>Un CDD a un dernier jour, ou un motif qui en tient lieu.</translation>
    </message>
    <message>
        <source>An open-ended contract has no last day.</source>
        <translation>Un CDI n’a pas de dernier jour.</translation>
    </message>
    <message>
        <source>The trial period ends before the start.</source>
        <translation>La période d’essai finit avant le début.</translation>
    </message>
    <message>
        <source>There is no task yet: say what is learnt, week by week.</source>
        <translation>Il n’y a pas encore de tâche&#xa0;: dites ce qui s’apprend, semaine par semaine.</translation>
    </message>
    <message>
        <source>Too many aims for week {by_week}: at most {limit}.</source>
        <translation>Trop d’objectifs pour la semaine {by_week}&#xa0;: {limit} au plus.</translation>
    </message>
    <message>
        <source>There is no check point yet: meet at least once.</source>
        <translation>Il n’y a pas encore de point d’étape&#xa0;: voyez-vous au moins une fois.</translation>
    </message>
    <message>
        <source>One original for each party: at least {low}.</source>
        <translation>Un original par partie&#xa0;: {low} au moins.</translation>
    </message>
    <message>
        <source>Still empty: it helps on the day.</source>
        <translation>Encore vide&#xa0;: utile le jour venu.</translation>
    </message>
    <message>
        <source>The dates do not match this type of contract.</source>
        <translation>Les dates ne vont pas avec ce type de contrat.</translation>
    </message>
    <message>
        <source>Without a last day, write the minimal length of the contract.</source>
        <translation>Sans dernier jour, écrivez la durée minimale du contrat.</translation>
    </message>
    <message>
        <source>Under 24 h a week: only at the employee&apos;s written request or by branch agreement (L3123-27).</source>
        <translation>Moins de 24&#xa0;h par semaine&#xa0;: seulement à la demande écrite de la personne, ou par accord de branche (L3123-27).</translation>
    </message>
    <message>
        <source>The start falls on a day of rest or a public holiday.</source>
        <translation>Le début tombe un jour de repos ou un jour férié.</translation>
    </message>
    <message>
        <source>There is no aim yet: what will be learnt, seen by everybody?</source>
        <translation>Il n’y a pas encore d’objectif&#xa0;: qu’est-ce qui sera su, que tout le monde verra&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody meets before the trial period ends: add a check point.</source>
        <translation>Personne ne se voit avant la fin de l’essai&#xa0;: ajoutez un point d’étape.</translation>
    </message>
    <message>
        <source>This check point is after the end of the contract.</source>
        <translation>Ce point d’étape est après la fin du contrat.</translation>
    </message>
    <message>
        <source>This check point falls on a day of rest or a public holiday.</source>
        <translation>Ce point d’étape tombe un jour de repos ou un jour férié.</translation>
    </message>
    <message>
        <source>Say who reads the plan aloud or interprets it.</source>
        <translation>Dites qui lit le plan à voix haute ou l’interprète.</translation>
    </message>
    <message>
        <source>This plan does not exist any more.</source>
        <translation>Ce plan n’existe plus.</translation>
    </message>
    <message>
        <source>This person&apos;s file does not exist any more.</source>
        <translation>La fiche de cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>One of these files is set aside: nothing may be done with it but to keep it.</source>
        <translation>L’une de ces fiches est mise de côté&#xa0;: on ne peut rien en faire, sauf la garder.</translation>
    </message>
    <message>
        <source>Words about one of these persons are half typed: save them or throw them away first.</source>
        <translation>Des mots sur l’une de ces personnes sont à moitié tapés&#xa0;: enregistrez-les ou jetez-les d’abord.</translation>
    </message>
    <message>
        <source>These words do not fit together: have them read again, one by one.</source>
        <translation>Ces mots ne vont pas ensemble&#xa0;: faites-les relire, un par un.</translation>
    </message>
    <message>
        <source>This file is not a list of fingerprints.</source>
        <translation>Ce fichier n’est pas une liste d’empreintes.</translation>
    </message>
    <message>
        <source>This list was made with other words, or was changed on its way.</source>
        <translation>Cette liste a été faite avec d’autres mots, ou changée en chemin.</translation>
    </message>
    <message>
        <source>The vault was locked: nothing was compared.</source>
        <translation>Le coffre a été verrouillé&#xa0;: rien n’a été comparé.</translation>
    </message>
    <message>
        <source>This list is too large to be one of a partner.</source>
        <translation>Cette liste est trop grande pour être celle d’un partenaire.</translation>
    </message>
    <message>
        <source>A plan was written for this hire: remove the plan first.</source>
        <translation>Un plan a été écrit pour cette embauche&#xa0;: retirez d’abord le plan.</translation>
    </message>
    <message>
        <source>This task ladder is not known.</source>
        <translation>Cette échelle de tâches n’est pas connue.</translation>
    </message>
    <message>
        <source>This contact does not exist any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing is kept of this day any more.</source>
        <translation>Il ne reste rien de cette journée.</translation>
    </message>
    <message>
        <source>This relay does not exist any more.</source>
        <translation>Ce relais n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing is kept of who was pointed out any more.</source>
        <translation>Ce signalement n’existe plus.</translation>
    </message>
    <message>
        <source>These hall hours are no longer in the calendar.</source>
        <translation>Cette permanence n’est plus au calendrier.</translation>
    </message>
    <message>
        <source>This action does not exist any more.</source>
        <translation>Cette action n’existe plus.</translation>
    </message>
    <message>
        <source>This first contact does not exist any more.</source>
        <translation>Ce premier contact n’existe plus.</translation>
    </message>
    <message>
        <source>This contact has a file already.</source>
        <translation>Ce contact a déjà un dossier.</translation>
    </message>
    <message>
        <source>People live in a building that was taken out: move them first.</source>
        <translation>Des personnes habitent un bâtiment que vous retirez&#xa0;: changez-les d’abord de bâtiment.</translation>
    </message>
    <message>
        <source>{count} people live in this residence: move them to another one first.</source>
        <translation>{count} personnes habitent cette résidence&#xa0;: changez-les d’abord de résidence.</translation>
    </message>
    <message>
        <source>This employer does not exist any more.</source>
        <translation>Cet employeur n’existe plus.</translation>
    </message>
    <message>
        <source>This year is not possible here: from {first} to {last} only.</source>
        <translation>Cette année n’est pas possible ici&#xa0;: de {first} à {last} seulement.</translation>
    </message>
    <message>
        <source>This job does not exist any more.</source>
        <translation>Ce poste n’existe plus.</translation>
    </message>
    <message>
        <source>This placement does not exist any more.</source>
        <translation>Cette embauche n’existe plus.</translation>
    </message>
    <message>
        <source>This meeting does not exist any more.</source>
        <translation>Cette rencontre n’existe plus.</translation>
    </message>
    <message>
        <source>This person is no longer in the queue.</source>
        <translation>Cette personne n’est plus dans la file.</translation>
    </message>
    <message>
        <source>This person has already left the hall.</source>
        <translation>Cette personne a déjà quitté le hall.</translation>
    </message>
    <message>
        <source>This residence does not exist any more.</source>
        <translation>Cette résidence n’existe plus.</translation>
    </message>
    <message>
        <source>This word is no longer in the list.</source>
        <translation>Ce mot n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>A typeface is missing ({file}). Install Palier again: resources/install.sh.</source>
        <translation>Une police manque ({file}). Réinstallez Palier&#xa0;: resources/install.sh.</translation>
    </message>
    <message>
        <source>A typeface cannot be read ({file}). Install Palier again: resources/install.sh.</source>
        <translation>Une police est illisible ({file}). Réinstallez Palier&#xa0;: resources/install.sh.</translation>
    </message>
    <message>
        <source>This computer cannot write this script ({script}) correctly. Print the plan in French.</source>
        <translation>Cet ordinateur ne sait pas écrire correctement cette écriture ({script}). Imprimez le plan en français.</translation>
    </message>
    <message>
        <source>The disk is full: the file was not written. Free some space, or choose another place.</source>
        <translation>Le disque est plein&#xa0;: le fichier n’est pas écrit. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This folder refuses to be written to. Choose another place.</source>
        <translation>On ne peut pas écrire dans ce dossier. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This document cannot be read.</source>
        <translation>Ce document ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No printer is known to this computer. Save the PDF instead.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Enregistrez plutôt le PDF.</translation>
    </message>
    <message>
        <source>The printer refused the document. Save the PDF instead.</source>
        <translation>L’imprimante a refusé le document. Enregistrez plutôt le PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. The document waits in the queue.</source>
        <translation>L’imprimante ne répond pas. Le document attend dans la file.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this vault: compare each group with the printed sheet.</source>
        <translation>Ce n’est pas la clé de secours de ce coffre&#xa0;: comparez chaque groupe avec la feuille imprimée.</translation>
    </message>
    <message>
        <source>Too many wrong tries: wait {seconds} s, then try again.</source>
        <translation>Trop d’essais faux&#xa0;: attendez {seconds} s, puis réessayez.</translation>
    </message>
    <message>
        <source>Work in this vault was cut short and has to be finished, but this place refuses to be written to. Copy the folder of the vault to this computer and open the copy: nothing is lost.</source>
        <translation>Le travail dans ce coffre a été interrompu et reste à terminer, mais cet emplacement refuse l’écriture. Copiez le dossier du coffre sur cet ordinateur et ouvrez la copie&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>An older version of Palier made this vault, and this place refuses to be written to. Copy the folder of the vault to this computer and open the copy: it is brought up to date there.</source>
        <translation>Ce coffre vient d’une version antérieure de Palier, et cet emplacement refuse l’écriture. Copiez le dossier du coffre sur cet ordinateur et ouvrez la copie&#xa0;: elle y est mise à jour.</translation>
    </message>
    <message>
        <source>Coming in this way has to be written down, and this place refuses to be written to. Copy the folder of the vault to this computer and open the copy.</source>
        <translation>Cette façon d’entrer doit être inscrite dans le coffre, et cet emplacement refuse l’écriture. Copiez le dossier du coffre sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>A vault has room for {maximum} people: withdraw the access of somebody who left.</source>
        <translation>Un coffre a de la place pour {maximum} accès&#xa0;: retirez celui d’une personne partie.</translation>
    </message>
    <message>
        <source>This access does not exist any more.</source>
        <translation>Cet accès n’existe plus.</translation>
    </message>
    <message>
        <source>Nobody withdraws their own access: a colleague who coordinates does.</source>
        <translation>Personne ne retire son propre accès&#xa0;: c’est une ou un collègue de la coordination qui le fait.</translation>
    </message>
    <message>
        <source>People choose for themselves what they are called before the vault is open.</source>
        <translation>Chaque personne choisit elle-même le nom montré avant l’ouverture du coffre.</translation>
    </message>
    <message>
        <source>Somebody has not opened the vault for too many changes of its key: let them open it once, or make a new recovery key.</source>
        <translation>Quelqu’un n’a pas ouvert le coffre depuis trop de changements de clé&#xa0;: faites-le-lui ouvrir une fois, ou faites une nouvelle clé de secours.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the person who coordinates.</source>
        <translation>Votre rôle ne le permet pas. Demandez à la personne qui coordonne.</translation>
    </message>
    <message>
        <source>This person is no longer in the team.</source>
        <translation>Cette personne n’est plus dans l’équipe.</translation>
    </message>
    <message>
        <source>This colleague may not read it: choose one of the same organisation and role.</source>
        <translation>Ce collègue n’a pas le droit de la lire&#xa0;: choisissez quelqu’un de la même structure et du même rôle.</translation>
    </message>
    <message>
        <source>This person has no access to the vault.</source>
        <translation>Cette personne n’a pas d’accès au coffre.</translation>
    </message>
    <message>
        <source>Somebody must coordinate: give that role to a colleague first.</source>
        <translation>Quelqu’un doit coordonner&#xa0;: donnez d’abord ce rôle à une ou un collègue.</translation>
    </message>
    <message>
        <source>Somebody is called so already: choose another name.</source>
        <translation>Ce nom est déjà pris&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The short code has 4 to 8 digits.</source>
        <translation>Le code court a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>This is not what is printed: look at the sheet again.</source>
        <translation>Ce n’est pas ce qui est imprimé&#xa0;: regardez encore la feuille.</translation>
    </message>
    <message>
        <source>This plan is no longer in the archive.</source>
        <translation>Ce plan n’est plus dans l’archive.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Choose a day to come, two years away at most.</source>
        <translation>Choisissez un jour à venir, dans deux ans au plus.</translation>
    </message>
    <message>
        <source>The other organisation wrote this note: it stays as it is. Add a note of your own instead.</source>
        <translation>L’autre organisation a écrit cette note&#xa0;: elle reste telle quelle. Ajoutez plutôt une note à vous.</translation>
    </message>
    <message>
        <source>The other organisation wrote the note of this plan: it stays as it is. Write yours in the file.</source>
        <translation>L’autre organisation a écrit la note de ce plan&#xa0;: elle reste telle quelle. Écrivez la vôtre dans le dossier.</translation>
    </message>
    <message>
        <source>The other organisation wrote notes that this copy would hold: write the person’s request to see their file in the register first, then make the copy.</source>
        <translation>L’autre organisation a écrit des notes que cette copie contiendrait&#xa0;: inscrivez d’abord au registre la demande d’accès de la personne, puis faites la copie.</translation>
    </message>
    <message>
        <source>The other organisation wrote notes that you may not read: the coordinator gives the complete copy.</source>
        <translation>L’autre organisation a écrit des notes que vous ne pouvez pas lire&#xa0;: la coordination donne la copie complète.</translation>
    </message>
    <message>
        <source>This file is set aside: the coordinator alone sees it and changes it.</source>
        <translation>Ce dossier est mis de côté&#xa0;: seule la coordination le voit et le modifie.</translation>
    </message>
    <message>
        <source>This request is already answered.</source>
        <translation>Cette demande a déjà une réponse.</translation>
    </message>
    <message>
        <source>Two more months were already taken, once is the most.</source>
        <translation>Deux mois de plus ont déjà été pris, une fois au plus.</translation>
    </message>
    <message>
        <source>This request is no longer in the register.</source>
        <translation>Cette demande n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>The first month is over: more time can no longer be taken. Answer now.</source>
        <translation>Le premier mois est passé&#xa0;: on ne peut plus prendre de délai. Répondez maintenant.</translation>
    </message>
    <message>
        <source>What was typed to confirm is not right. Nothing was erased.</source>
        <translation>Ce qui a été écrit pour confirmer n’est pas juste. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Something changed meanwhile: one line is no longer due. Nothing was erased; look again.</source>
        <translation>Quelque chose a changé entre-temps&#xa0;: une ligne n’est plus due. Rien n’a été effacé&#xa0;; regardez de nouveau.</translation>
    </message>
    <message>
        <source>This list is no more.</source>
        <translation>Cette liste n’existe plus.</translation>
    </message>
    <message>
        <source>This is no longer asked: nothing would be done with it.</source>
        <translation>Cette question n’est plus posée&#xa0;: rien ne serait fait de la réponse.</translation>
    </message>
    <message>
        <source>What you erased is erased. The list that erases it again in a restored backup could not be written: free some space, then lock and open the vault.</source>
        <translation>Ce que vous avez effacé est effacé. La liste qui l’efface de nouveau dans une sauvegarde restaurée n’a pas pu être écrite&#xa0;: libérez de la place, puis verrouillez et rouvrez le coffre.</translation>
    </message>
    <message>
        <source>This line stands for several things: it is kept or not.</source>
        <translation>Cette ligne représente plusieurs éléments&#xa0;: elle se garde ou non.</translation>
    </message>
    <message>
        <source>This is neither a photo (JPEG, PNG) nor a PDF, whatever it is called: it was not kept.</source>
        <translation>Ce n’est ni une photo (JPEG, PNG) ni un PDF, quel que soit son nom&#xa0;: le fichier n’a pas été gardé.</translation>
    </message>
    <message>
        <source>This photo is in the HEIC format of the phone. Send it as JPEG (“Most compatible” in the settings of the camera), or take a picture of the screen.</source>
        <translation>Cette photo est au format HEIC du téléphone. Envoyez-la en JPEG («&#xa0;Le plus compatible&#xa0;» dans les réglages de l’appareil photo), ou faites une capture de l’écran.</translation>
    </message>
    <message>
        <source>This is called like an identity paper: such a paper is seen, never kept. Note its date and “seen on” instead. If it is something else, give the file another name.</source>
        <translation>Ce fichier porte le nom d’une pièce d’identité&#xa0;: on la voit, on ne la garde jamais. Notez sa date et «&#xa0;vu le&#xa0;». Si c’est autre chose, renommez le fichier.</translation>
    </message>
    <message>
        <source>This file is empty: it was not kept.</source>
        <translation>Ce fichier est vide&#xa0;: il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB. Scan at 200 or 300 dpi, or add the pages one by one.</source>
        <translation>Ce fichier dépasse {megabytes} Mo. Numérisez à 200 ou 300 ppp, ou ajoutez les pages une à une.</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Scan at 300 dpi, or take a plain photo.</source>
        <translation>Cette image dépasse {megapixels} millions de pixels. Numérisez à 300 ppp, ou prenez une simple photo.</translation>
    </message>
    <message>
        <source>This file is incomplete or damaged: it was not kept. Take the photo or the scan again.</source>
        <translation>Ce fichier est incomplet ou abîmé&#xa0;: il n’a pas été gardé. Refaites la photo ou la numérisation.</translation>
    </message>
    <message>
        <source>This file cannot be read any more. Is the phone or the stick still plugged in?</source>
        <translation>Ce fichier ne peut plus être lu. Le téléphone ou la clé sont-ils toujours branchés&#xa0;?</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save it without one, then add it again.</source>
        <translation>Ce PDF demande un mot de passe. Enregistrez-le sans mot de passe, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This PDF has {count} pages; a signed sheet has {most} at most. Is it the right file?</source>
        <translation>Ce PDF a {count} pages&#xa0;; une feuille signée en a {most} au plus. Est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The pages of this PDF do not have the shape of a sheet: it was not kept.</source>
        <translation>Les pages de ce PDF n’ont pas la forme d’une feuille&#xa0;: il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The vault was closed before this file was kept.</source>
        <translation>Le coffre a été fermé avant que ce fichier soit gardé.</translation>
    </message>
    <message>
        <source>This sheet is no longer as it was filed: it cannot be shown. File the original again, or restore a backup.</source>
        <translation>Cette feuille n’est plus telle qu’elle a été déposée&#xa0;: elle ne peut pas être montrée. Déposez de nouveau l’original, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of this sheet is no longer in the vault. File the original again, or restore a backup.</source>
        <translation>Le fichier de cette feuille n’est plus dans le coffre. Déposez de nouveau l’original, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Pages are missing: {pages}. Scan them, add them here, then attest.</source>
        <translation>Il manque des pages&#xa0;: {pages}. Numérisez-les, ajoutez-les ici, puis attestez.</translation>
    </message>
    <message>
        <source>Tick whose signature is on these sheets.</source>
        <translation>Cochez les personnes dont la signature est sur ces feuilles.</translation>
    </message>
    <message>
        <source>Type the number of the plan as it stands under the code, for example 2026-0114.</source>
        <translation>Saisissez le numéro du plan tel qu’il figure sous le code, par exemple 2026-0114.</translation>
    </message>
    <message>
        <source>No plan of this number is waiting to be signed. Compare it with the sheet.</source>
        <translation>Aucun plan de ce numéro n’attend de signature. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>The sheet is filed with this plan already.</source>
        <translation>La feuille est déjà classée avec ce plan.</translation>
    </message>
    <message>
        <source>The codes of this sheet say that it belongs to this plan: it stays here.</source>
        <translation>Les codes de cette feuille disent qu’elle est de ce plan&#xa0;: elle reste ici.</translation>
    </message>
    <message>
        <source>Pages are still being read: one moment.</source>
        <translation>Des pages sont encore en lecture&#xa0;: un instant.</translation>
    </message>
    <message>
        <source>This sheet is no longer here.</source>
        <translation>Cette feuille n’est plus là.</translation>
    </message>
    <message>
        <source>This was changed again since: nothing was taken back, and every word written since is still there. Correct it by hand.</source>
        <translation>Cela a encore été modifié depuis&#xa0;: rien n’a été annulé, et tout ce qui a été écrit depuis est toujours là. Corrigez à la main.</translation>
    </message>
    <message>
        <source>Something was added to this since it was made: it was not taken back. Put it in the bin if it has to go.</source>
        <translation>Quelque chose y a été ajouté depuis&#xa0;: la création n’a pas été annulée. Mettez la fiche à la corbeille si elle doit disparaître.</translation>
    </message>
    <message>
        <source>What a person was told or agreed to is never taken back this way: note their answer in their file.</source>
        <translation>Une information donnée ou l’accord d’une personne ne s’annulent pas ainsi&#xa0;: notez sa réponse dans son dossier.</translation>
    </message>
    <message>
        <source>An earlier version of Palier did this: it cannot be taken back without a risk for what was written since. Correct it by hand.</source>
        <translation>Une version précédente de Palier avait fait cela&#xa0;: l’annuler mettrait en danger ce qui a été écrit depuis. Corrigez à la main.</translation>
    </message>
    <message>
        <source>You took this out; it was changed meanwhile, so it is here again. Take it out again if it has to go.</source>
        <translation>Vous l’aviez retiré&#xa0;; cela a été modifié entre-temps, et se retrouve donc ici. Retirez-le de nouveau si nécessaire.</translation>
    </message>
    <message>
        <source>You took this out; {who} changed it on {day} at {hour}, so it is here again. Take it out again if it has to go.</source>
        <translation>Vous l’aviez retiré&#xa0;; {who} l’a modifié le {day} à {hour}&#xa0;: cela se retrouve donc ici. Retirez-le de nouveau si nécessaire.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, and not to what you chose here.</source>
        <translation>Cela a été modifié entre-temps, et autrement que ce que vous avez choisi ici.</translation>
    </message>
    <message>
        <source>{who} changed this on {day} at {hour}, and not to what you chose here.</source>
        <translation>{who} a modifié cela le {day} à {hour}, autrement que ce que vous avez choisi ici.</translation>
    </message>
    <message>
        <source>This was changed meanwhile to: “{present}”. You wrote: “{typed}”.</source>
        <translation>Cela a été modifié entre-temps&#xa0;: «&#xa0;{present}&#xa0;». Votre saisie&#xa0;: «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>{who} changed this on {day} at {hour} to: “{present}”. You wrote: “{typed}”.</source>
        <translation>{who} a écrit ici le {day} à {hour}&#xa0;: «&#xa0;{present}&#xa0;». Votre saisie&#xa0;: «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>This was emptied meanwhile. You wrote: “{typed}”.</source>
        <translation>Cela a été effacé entre-temps. Votre saisie&#xa0;: «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>{who} emptied this on {day} at {hour}. You wrote: “{typed}”.</source>
        <translation>{who} a effacé cela le {day} à {hour}. Votre saisie&#xa0;: «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>This was taken out meanwhile; what you changed in it is still here.</source>
        <translation>Cela a été retiré entre-temps&#xa0;; ce que vous y avez modifié est toujours là.</translation>
    </message>
    <message>
        <source>{who} took this out on {day} at {hour}; what you changed in it is still here.</source>
        <translation>{who} a retiré cela le {day} à {hour}&#xa0;; ce que vous y avez modifié est toujours là.</translation>
    </message>
    <message>
        <source>This was noted by somebody else meanwhile: here is what counts now. Ask the person.</source>
        <translation>Cela a été noté par quelqu’un d’autre entre-temps&#xa0;: voici ce qui compte maintenant. Demandez à la personne.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the file.</source>
        <translation>Cet organisme n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This package was received already: it is in the list of packages.</source>
        <translation>Cette remise a déjà été reçue&#xa0;: elle est dans la liste des remises.</translation>
    </message>
    <message>
        <source>This code is not right: a letter is missing, misheard or exchanged. Have it said again.</source>
        <translation>Ce code n’est pas bon&#xa0;: une lettre manque, a été mal entendue ou échangée. Faites-le redire.</translation>
    </message>
    <message>
        <source>This file is not the receipt of a package.</source>
        <translation>Ce fichier n’est pas un accusé de réception.</translation>
    </message>
    <message>
        <source>This package holds something that is never handed over: nothing of it was taken.</source>
        <translation>Cette remise contient quelque chose qui ne se transmet jamais&#xa0;: rien n’en a été pris.</translation>
    </message>
    <message>
        <source>This package is no longer in the list.</source>
        <translation>Cette remise n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This receipt is of a package that did not leave from this vault.</source>
        <translation>Cet accusé de réception est celui d’une remise qui n’est pas partie de ce coffre.</translation>
    </message>
    <message>
        <source>This is not the code of this package. Check which package it is about.</source>
        <translation>Ce n’est pas le code de cette remise. Vérifiez de quelle remise il s’agit.</translation>
    </message>
    <message>
        <source>These words do not open this package, or the file was changed on its way. Have the words said again, or ask for the package once more.</source>
        <translation>Ces mots n’ouvrent pas cette remise, ou le fichier a été modifié en chemin. Faites redire les mots, ou demandez la remise encore une fois.</translation>
    </message>
    <message>
        <source>This package left from this vault: it is for the other organisation.</source>
        <translation>Cette remise est partie de ce coffre&#xa0;: elle est pour l’autre organisation.</translation>
    </message>
    <message>
        <source>This file is too large to be a package.</source>
        <translation>Ce fichier est trop gros pour être une remise.</translation>
    </message>
    <message>
        <source>This file is not a package, or it is damaged. Ask for it once more.</source>
        <translation>Ce fichier n’est pas une remise, ou il est abîmé. Demandez-le encore une fois.</translation>
    </message>
    <message>
        <source>The person took back their agreement about this package: it is not opened. Destroy the file.</source>
        <translation>La personne a retiré son accord pour cette remise&#xa0;: elle n’est pas ouverte. Détruisez le fichier.</translation>
    </message>
    <message>
        <source>This replacement is no longer noted.</source>
        <translation>Ce remplacement n’est plus noté.</translation>
    </message>
    <message>
        <source>The person did not agree to share one of these parts: ask them first.</source>
        <translation>La personne n’a pas accepté de partager l’une de ces parties&#xa0;: demandez-lui d’abord.</translation>
    </message>
    <message>
        <source>An agreement is given before it is noted.</source>
        <translation>Un accord est donné avant d’être noté.</translation>
    </message>
    <message>
        <source>This agreement is no longer in the file.</source>
        <translation>Cet accord n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>Tick at least one part, with the person.</source>
        <translation>Cochez au moins une partie, avec la personne.</translation>
    </message>
    <message>
        <source>The last answer of the person about sharing with a partner is no: nothing leaves.</source>
        <translation>La dernière réponse de la personne au partage avec un partenaire est non&#xa0;: rien ne part.</translation>
    </message>
    <message>
        <source>Something left under this agreement: it stays as it was given. Note a new one, or that the person takes it back.</source>
        <translation>Quelque chose est parti avec cet accord&#xa0;: il reste comme il a été donné. Notez-en un nouveau, ou que la personne le retire.</translation>
    </message>
    <message>
        <source>The person took this agreement back: nothing leaves under it any more.</source>
        <translation>La personne a retiré cet accord&#xa0;: plus rien ne part.</translation>
    </message>
    <message>
        <source>This was noted meanwhile: look at the file again before you write over it.</source>
        <translation>Cela a été noté entre-temps&#xa0;: regardez de nouveau le dossier avant d’écrire par-dessus.</translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation>Ceci n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This line is back in the list already.</source>
        <translation>Cette ligne est déjà revenue dans la liste.</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>This is the list of a colleague whom you do not replace today. Note the replacement first.</source>
        <translation>C’est la liste d’un collègue que vous ne remplacez pas aujourd’hui. Notez d’abord le remplacement.</translation>
    </message>
    <message>
        <source>You can note whom you replace yourself; the coordinator notes the others.</source>
        <translation>Vous pouvez noter qui vous remplacez vous-même&#xa0;; la coordination note les autres.</translation>
    </message>
    <message>
        <source>Nobody replaces themselves.</source>
        <translation>On ne se remplace pas soi-même.</translation>
    </message>
    <message>
        <source>This barrier is no longer here.</source>
        <translation>Ce frein n’est plus là.</translation>
    </message>
    <message>
        <source>This paper is no longer here.</source>
        <translation>Ce document n’est plus là.</translation>
    </message>
    <message>
        <source>This paper says something of health: it stays one that few people read. If it was noted by mistake, take it out and note the other one anew.</source>
        <translation>Ce papier dit quelque chose de la santé&#xa0;: il reste lu par peu de monde. S’il a été noté par erreur, retirez-le et notez l’autre à nouveau.</translation>
    </message>
    <message>
        <source>This field is no longer here.</source>
        <translation>Ce champ n’est plus là.</translation>
    </message>
    <message>
        <source>There are {limit} fields already. Stop offering one, or give an old one another name.</source>
        <translation>Il y a déjà {limit} champs. Renommez un champ qui ne sert plus.</translation>
    </message>
    <message>
        <source>There are no phrases in this language.</source>
        <translation>Il n’y a pas de phrases dans cette langue.</translation>
    </message>
    <message>
        <source>This phrase is no longer used.</source>
        <translation>Cette phrase n’est plus utilisée.</translation>
    </message>
    <message>
        <source>Braces hold the place of what the program writes: put them as in the French, nothing else inside.</source>
        <translation>Les accolades gardent la place de ce que le logiciel écrit&#xa0;: mettez-les comme dans le français, sans rien d’autre dedans.</translation>
    </message>
    <message>
        <source>{names} must be in the sentence: the program writes something there. Put it back as it is.</source>
        <translation>{names} doit être dans la phrase&#xa0;: le logiciel y écrit quelque chose. Remettez-le tel quel.</translation>
    </message>
    <message>
        <source>The program has nothing to write for {names}: take it out, as in the French.</source>
        <translation>Le logiciel n’a rien à écrire pour {names}&#xa0;: retirez-le, comme dans le français.</translation>
    </message>
    <message>
        <source>There is a character that cannot be seen in this sentence. Type it again.</source>
        <translation>Il y a un caractère invisible dans cette phrase. Tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it to this computer and try again.</source>
        <translation>Ce fichier ne peut pas être lu. Copiez-le sur cet ordinateur et recommencez.</translation>
    </message>
    <message>
        <source>This is not a list in text. In the spreadsheet, save it as « CSV UTF-8 ».</source>
        <translation>Ce n’est pas une liste en texte. Dans le tableur, enregistrez-la au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>This file is far longer than a list of phrases. Choose the list that was sent back.</source>
        <translation>Ce fichier est bien plus long qu’une liste de phrases. Choisissez la liste qui a été renvoyée.</translation>
    </message>
    <message>
        <source>The columns are not those of the list. Keep the first line as it was given out.</source>
        <translation>Les colonnes ne sont pas celles de la liste. Gardez la première ligne telle qu’elle a été donnée.</translation>
    </message>
    <message>
        <source>There is no phrase in this file.</source>
        <translation>Il n’y a aucune phrase dans ce fichier.</translation>
    </message>
    <message>
        <source>Line {line} is of another language. Choose that language, then bring the list in.</source>
        <translation>La ligne {line} est d’une autre langue. Choisissez cette langue, puis reprenez la liste.</translation>
    </message>
    <message>
        <source>Line {line}: « {text} » is the key of no phrase. Keep the second column as it was given out.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est la clé d’aucune phrase. Gardez la deuxième colonne telle qu’elle a été donnée.</translation>
    </message>
    <message>
        <source>Line {line}: this phrase is already above. Keep one of the two.</source>
        <translation>Ligne {line}&#xa0;: cette phrase est déjà plus haut. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Line {line}: say who read it, in the last column, in fewer than 120 characters.</source>
        <translation>Ligne {line}&#xa0;: dites qui l’a lue, dans la dernière colonne, en moins de 120 caractères.</translation>
    </message>
    <message>
        <source>Line {line}: the words between braces must be those of the French, as they are.</source>
        <translation>Ligne {line}&#xa0;: les mots entre accolades doivent être ceux du français, tels quels.</translation>
    </message>
    <message>
        <source>Line {line}: the translation is empty, too long, or holds a character that cannot be printed.</source>
        <translation>Ligne {line}&#xa0;: la traduction est vide, trop longue, ou contient un caractère qui ne s’imprime pas.</translation>
    </message>
    <message>
        <source>This may say something of health, family or status. Your organisation does not keep it, or not for your role: leave it unsaid.</source>
        <translation>Cela peut révéler la santé, la famille ou le statut. Votre structure ne le garde pas, ou pas pour votre rôle&#xa0;: ne le notez pas.</translation>
    </message>
    <message>
        <source>This activity is no longer in the file.</source>
        <translation>Cette activité n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This programme is no longer in the file.</source>
        <translation>Ce programme n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This goal is no longer in the file.</source>
        <translation>Cet objectif n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This day is still to come: note what has happened.</source>
        <translation>Ce jour n’est pas encore venu&#xa0;: notez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>This immersion is no longer in the file.</source>
        <translation>Cette immersion n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>None of this person’s programmes lets a CV be given: the sheet goes without it.</source>
        <translation>Aucun programme de cette personne ne permet de donner un CV&#xa0;: la fiche part sans lui.</translation>
    </message>
    <message>
        <source>Note first the day on which the person agreed to what the sheet says.</source>
        <translation>Notez d’abord le jour où la personne a accepté ce que dit la fiche.</translation>
    </message>
    <message>
        <source>The last answer of the person about employers is no: nothing leaves. Ask them again, under “Rights”.</source>
        <translation>La dernière réponse de la personne au sujet des entreprises est non&#xa0;: rien ne part. Reposez-lui la question, dans «&#xa0;Droits&#xa0;».</translation>
    </message>
    <message>
        <source>This introduction is no longer in the file.</source>
        <translation>Cette mise en relation n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This observation is no longer in the file.</source>
        <translation>Cette observation n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>Another organisation noted this: it can be read and stays as it was written.</source>
        <translation>Une autre organisation l’a noté&#xa0;: vous pouvez le lire, il reste tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>This fact is no longer in the file.</source>
        <translation>Ce fait n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>A programme this person is in refuses any selection: nobody is weighed there.</source>
        <translation>Un programme de cette personne refuse toute sélection&#xa0;: personne n’y est évalué.</translation>
    </message>
    <message>
        <source>This programme is no longer in the list.</source>
        <translation>Ce programme n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>None of this person’s programmes works with published offers or internships.</source>
        <translation>Aucun programme de cette personne ne travaille avec des offres publiées ou des stages.</translation>
    </message>
    <message>
        <source>This proposal is no longer in the file.</source>
        <translation>Cette proposition n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>These days away are no longer in the file.</source>
        <translation>Cette absence n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This adjustment is no longer in the file.</source>
        <translation>Cet aménagement n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This check point is no longer in the file.</source>
        <translation>Ce point de suivi n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This line is no longer in the file.</source>
        <translation>Cette ligne n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This hire has no plan yet: write it first, the adjustments then go into it.</source>
        <translation>Cette embauche n’a pas encore de plan&#xa0;: écrivez-le d’abord, les aménagements y entreront ensuite.</translation>
    </message>
    <message>
        <source>Every adjustment is in the plan already.</source>
        <translation>Tous les aménagements sont déjà dans le plan.</translation>
    </message>
    <message>
        <source>This hire is of somebody else.</source>
        <translation>Cette embauche est celle d’une autre personne.</translation>
    </message>
    <message>
        <source>What was heard is no longer in the file.</source>
        <translation>Cette parole n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>Line {line}: « {found} » is no code of a commune, such as 44109 or 2A004.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas un code de commune, comme 44109 ou 2A004.</translation>
    </message>
    <message>
        <source>Columns are missing in this file: {missing}. It needs code, name, postcode, lat and lon.</source>
        <translation>Il manque des colonnes dans ce fichier&#xa0;: {missing}. Il faut code, name, postcode, lat et lon.</translation>
    </message>
    <message>
        <source>Line {line}: « {found} » is no place on a map, such as 47.2184 and -1.5536.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas un point de la carte, comme 47.2184 et -1.5536.</translation>
    </message>
    <message>
        <source>This file places no commune. Nothing was changed.</source>
        <translation>Ce fichier ne situe aucune commune. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Line {line}: the commune has no name.</source>
        <translation>Ligne {line}&#xa0;: la commune n’a pas de nom.</translation>
    </message>
    <message>
        <source>This file is no table in text (CSV). Nothing was changed.</source>
        <translation>Ce fichier n’est pas un tableau en texte (CSV). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Line {line}: « {found} » is no postcode of five digits.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas un code postal à cinq chiffres.</translation>
    </message>
    <message>
        <source>This file is too large: {limit} MB at most. Nothing was changed.</source>
        <translation>Ce fichier est trop gros&#xa0;: {limit}&#xa0;Mo au plus. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file could not be read. Is the stick still there?</source>
        <translation>Ce fichier n’a pas pu être lu. La clé est-elle toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>What is not known weighs more than nothing and less than what is far; what is near never weighs more than what is far. Three zeros leave this aside.</source>
        <translation>Ce qui n’est pas connu pèse plus que rien et moins que ce qui est loin&#xa0;; ce qui est proche ne pèse jamais plus que ce qui est loin. Trois zéros laissent ce critère de côté.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>Cette personne est déjà inscrite.</translation>
    </message>
    <message>
        <source>This person is no longer on the list.</source>
        <translation>Cette personne n’est plus inscrite.</translation>
    </message>
    <message>
        <source>These hours are no longer in the list.</source>
        <translation>Ces heures ne sont plus dans la liste.</translation>
    </message>
    <message>
        <source>Somebody is still paired with this person: end the pair first.</source>
        <translation>Quelqu’un est encore en binôme avec cette personne&#xa0;: terminez d’abord le binôme.</translation>
    </message>
    <message>
        <source>This person is no longer in the network.</source>
        <translation>Cette personne n’est plus dans le réseau.</translation>
    </message>
    <message>
        <source>Choose the partner or the firm it is signed with.</source>
        <translation>Choisissez le partenaire ou l’entreprise avec qui elle est signée.</translation>
    </message>
    <message>
        <source>This agreement is no longer in the list.</source>
        <translation>Cette convention n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This event is no longer in the list.</source>
        <translation>Cet événement n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>None of the programmes this person is in has sponsorship: no pair can be made.</source>
        <translation>Aucun des programmes de cette personne ne prévoit le parrainage&#xa0;: pas de binôme possible.</translation>
    </message>
    <message>
        <source>This pair is no longer in the file.</source>
        <translation>Ce binôme n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This meeting is no longer in the file.</source>
        <translation>Cette rencontre n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>An agreement is kept with this partner: take the agreement out first.</source>
        <translation>Une convention est gardée avec ce partenaire&#xa0;: retirez d’abord la convention.</translation>
    </message>
    <message>
        <source>This partner is no longer in the directory.</source>
        <translation>Ce partenaire n’est plus dans l’annuaire.</translation>
    </message>
    <message>
        <source>This call or visit is no longer in the log.</source>
        <translation>Cet appel ou cette visite n’est plus dans le journal de prospection.</translation>
    </message>
    <message>
        <source>This criterion is no longer noted.</source>
        <translation>Ce critère n’est plus noté.</translation>
    </message>
    <message>
        <source>Words about one of these employers are half typed, here or by a colleague: save them or throw them away first.</source>
        <translation>Une saisie en cours concerne l’un de ces employeurs, ici ou chez un collègue&#xa0;: enregistrez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>A colleague noted this for this employer meanwhile: close this form and open it again.</source>
        <translation>Un collègue l’a noté entre-temps pour cet employeur&#xa0;: fermez ce formulaire et rouvrez-le.</translation>
    </message>
    <message>
        <source>This is no longer noted of this employer.</source>
        <translation>Ce n’est plus noté pour cet employeur.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: one for the code, one for the words. Nothing was read.</source>
        <translation>La première ligne doit nommer les colonnes&#xa0;: une pour le code, une pour l’intitulé. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>No code was found in this file: nothing was brought in.</source>
        <translation>Aucun code trouvé dans ce fichier&#xa0;: rien n’a été repris.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a code of this list. Nothing was brought in.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un code de cette liste. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This is not a CSV file. Open it in a spreadsheet and save it as CSV (UTF-8).</source>
        <translation>Ce n’est pas un fichier CSV. Ouvrez-le dans un tableur et enregistrez-le au format CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This file is too large to be one of the official lists: nothing was read.</source>
        <translation>Ce fichier est trop grand pour être une des listes officielles&#xa0;: rien n’a été lu.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This promise is no longer noted.</source>
        <translation>Cette promesse n’est plus notée.</translation>
    </message>
    <message>
        <source>Somebody signs on paper, and the signed sheet has not been seen yet. File it, then close the plan.</source>
        <translation>Quelqu’un signe sur papier, et la feuille signée n’a pas encore été vue. Classez-la, puis terminez le plan.</translation>
    </message>
    <message>
        <source>The plan already tells of this sheet: it can no longer be taken back.</source>
        <translation>Le plan parle déjà de cette feuille&#xa0;: on ne peut plus revenir en arrière.</translation>
    </message>
    <message>
        <source>This plan names {name}, who alone can close it, under their own access. To sign it yourself, change the plan so that it names you.</source>
        <translation>Ce plan nomme {name}&#xa0;: seule cette personne peut le fermer, depuis son propre accès. Pour le signer vous-même, changez le plan pour qu’il vous nomme.</translation>
    </message>
    <message>
        <source>An older version of Palier froze this plan. Change it, if only by a word: the new version can be signed.</source>
        <translation>Ce plan a été figé par une ancienne version de Palier. Changez-le, même d’un mot&#xa0;: la nouvelle version pourra être signée.</translation>
    </message>
    <message>
        <source>This file has more than {megabytes} MB: it is not a plan of ours, and was not read.</source>
        <translation>Ce fichier dépasse {megabytes} Mo&#xa0;: ce n’est pas un de nos plans, il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This file cannot be opened: it was moved, or may not be read. Choose it again.</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: il a été déplacé, ou sa lecture est interdite. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file takes too long to read: it is not a plan of ours. Nothing can be said of it.</source>
        <translation>Ce fichier est trop long à lire&#xa0;: ce n’est pas un de nos plans. On ne peut rien en dire.</translation>
    </message>
    <message>
        <source>The signature could not be put in the file. The answer is kept: open the plan again.</source>
        <translation>La signature n’a pas pu être mise dans le fichier. La réponse est gardée&#xa0;: ouvrez le plan de nouveau.</translation>
    </message>
    <message>
        <source>This plan is closed: nobody can sign it any more.</source>
        <translation>Ce plan est fermé&#xa0;: plus personne ne peut le signer.</translation>
    </message>
    <message>
        <source>No time-stamp authority is set. Its address is given by whoever sells or lends the service.</source>
        <translation>Aucune autorité d’horodatage n’est indiquée. Son adresse est donnée par qui vend ou prête le service.</translation>
    </message>
    <message>
        <source>This plan has a time stamp already.</source>
        <translation>Ce plan est déjà horodaté.</translation>
    </message>
    <message>
        <source>Only a plan that the three have signed is stamped.</source>
        <translation>Seul un plan signé par les trois peut être horodaté.</translation>
    </message>
    <message>
        <source>The address of the authority is not one: it begins with https:// or http://.</source>
        <translation>L’adresse de l’autorité n’en est pas une&#xa0;: elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The authority does not answer. Check the network and the address, and try again later.</source>
        <translation>L’autorité ne répond pas. Vérifiez le réseau et l’adresse, puis réessayez plus tard.</translation>
    </message>
    <message>
        <source>The authority refused to stamp. Ask whoever gave you its address.</source>
        <translation>L’autorité a refusé d’horodater. Demandez à qui vous a donné son adresse.</translation>
    </message>
    <message>
        <source>What the authority answered is not a time stamp. Check its address.</source>
        <translation>La réponse de l’autorité n’est pas un horodatage. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The key of this authority may not make time stamps: its answer was not taken.</source>
        <translation>La clé de cette autorité n’a pas le droit d’horodater&#xa0;: sa réponse n’a pas été prise.</translation>
    </message>
    <message>
        <source>The authority answered about something else: its time stamp was not taken.</source>
        <translation>L’autorité a répondu sur autre chose&#xa0;: son horodatage n’a pas été pris.</translation>
    </message>
    <message>
        <source>Somebody else than the known authority answered: the time stamp was not taken.</source>
        <translation>Quelqu’un d’autre que l’autorité connue a répondu&#xa0;: l’horodatage n’a pas été pris.</translation>
    </message>
    <message>
        <source>The authority’s clock and that of this laptop are far apart. Set the time of this computer, and try again.</source>
        <translation>L’horloge de l’autorité et celle de cet ordinateur sont trop éloignées. Mettez cet ordinateur à l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no certificate yet: it is made when the first plan is frozen.</source>
        <translation>Il n’y a pas encore de certificat&#xa0;: il est fait quand le premier plan est figé.</translation>
    </message>
    <message>
        <source>{limit} at most: take one out, or join two.</source>
        <translation>{limit} au plus&#xa0;: retirez-en un, ou réunissez-en deux.</translation>
    </message>
    <message>
        <source>A ROME code is a letter and four figures, such as K2204. Put a comma between two codes.</source>
        <translation>Un code ROME est une lettre et quatre chiffres, comme K2204. Mettez une virgule entre deux codes.</translation>
    </message>
    <message>
        <source>This date protects the employee: every plan with a trial period has it.</source>
        <translation>Cette date protège la personne salariée&#xa0;: tout plan avec une période d’essai la comporte.</translation>
    </message>
    <message>
        <source>This meeting must come before the employer has to tell what is decided: write 0 days or more.</source>
        <translation>Cette rencontre doit venir avant que l’employeur ne doive annoncer sa décision&#xa0;: écrivez 0 jour ou plus.</translation>
    </message>
    <message>
        <source>This picture is larger than {megabytes} MB. Choose a smaller one.</source>
        <translation>Cette image dépasse {megabytes}&#xa0;Mo. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This picture could not be read. Is it still there, and may you open it?</source>
        <translation>Cette image n’a pas pu être lue. Est-elle toujours là, et avez-vous le droit de l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing of this picture would be seen on white paper. Choose a darker one.</source>
        <translation>Rien de cette image ne se verrait sur du papier blanc. Choisissez-en une plus foncée.</translation>
    </message>
    <message>
        <source>This version does not exist any more.</source>
        <translation>Cette version n’existe plus.</translation>
    </message>
</context>
<context>
    <name>give</name>
    <message>
        <source>{activity}: {times}, the last on {date}</source>
        <translation>{activity}&#xa0;: {times}, la dernière le {date}</translation>
    </message>
    <message>
        <source>Immersion in a firm, {work}: from {first} to {last}</source>
        <translation>Immersion en entreprise, {work}&#xa0;: du {first} au {last}</translation>
    </message>
    <message>
        <source>a trade to discover</source>
        <translation>un métier à découvrir</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
</context>
<context>
    <name>immersion_checks</name>
    <message>
        <source>The first and the last day are missing: ask the host.</source>
        <translation>Le premier et le dernier jour manquent&#xa0;: demandez-les à la structure d’accueil.</translation>
    </message>
    <message>
        <source>The last day comes before the first: correct one.</source>
        <translation>Le dernier jour vient avant le premier&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>It lasts more than a month, date to date: end it on {limit} at the latest.</source>
        <translation>Elle dure plus d’un mois de date à date&#xa0;: terminez-la le {limit} au plus tard.</translation>
    </message>
    <message>
        <source>One renewal only: take the other one out.</source>
        <translation>Un seul renouvellement&#xa0;: retirez l’autre.</translation>
    </message>
    <message>
        <source>The renewal lasts more than a month: end it on {limit} at the latest.</source>
        <translation>Le renouvellement dure plus d’un mois&#xa0;: terminez-le le {limit} au plus tard.</translation>
    </message>
    <message>
        <source>The renewal has to begin after {ends_on}, and to end after it began.</source>
        <translation>Le renouvellement commence après le {ends_on}, et finit après avoir commencé.</translation>
    </message>
    <message>
        <source>A renewal asks that the goals were not reached, and keeps the same aim: look at both first.</source>
        <translation>Un renouvellement suppose que les objectifs n’ont pas été atteints, et garde le même objet&#xa0;: regardez d’abord les deux.</translation>
    </message>
    <message>
        <source>{count} agreements with this host in twelve months, {limit} at most: choose another host or wait.</source>
        <translation>{count} conventions avec cette structure en douze mois, {limit} au plus&#xa0;: choisissez une autre structure ou attendez.</translation>
    </message>
    <message>
        <source>{days} days with this host in twelve months, {limit} at most: shorten it, or ask the prescriber.</source>
        <translation>{days} jours avec cette structure en douze mois, {limit} au plus&#xa0;: raccourcissez, ou demandez au prescripteur.</translation>
    </message>
    <message>
        <source>A second agreement with the same host needs other goals: say which.</source>
        <translation>Une deuxième convention avec la même structure demande d’autres objectifs&#xa0;: dites lesquels.</translation>
    </message>
    <message>
        <source>Choose the aim, one among three.</source>
        <translation>Choisissez l’objet, un parmi trois.</translation>
    </message>
    <message>
        <source>This aim is none of the three: choose one of them.</source>
        <translation>Cet objet n’est aucun des trois&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>Say who prescribes.</source>
        <translation>Dites qui prescrit.</translation>
    </message>
    <message>
        <source>This organisation may not prescribe by itself: ask for a delegation.</source>
        <translation>Cet organisme ne peut pas prescrire de lui-même&#xa0;: demandez une délégation.</translation>
    </message>
    <message>
        <source>A temporary-work integration enterprise is said not to prescribe: ask which kind it is.</source>
        <translation>Une entreprise de travail temporaire d’insertion ne prescrirait pas&#xa0;: demandez de quelle structure il s’agit.</translation>
    </message>
    <message>
        <source>The article does not name career guidance operators: ask on what ground this one prescribes.</source>
        <translation>L’article ne nomme pas les opérateurs du conseil en évolution professionnelle&#xa0;: demandez à quel titre celui-ci prescrit.</translation>
    </message>
    <message>
        <source>Ask to see the delegation agreement, and note who gave it.</source>
        <translation>Demandez à voir la convention de délégation, et notez qui l’a donnée.</translation>
    </message>
    <message>
        <source>This organisation cannot let others prescribe: check who gave the delegation.</source>
        <translation>Cet organisme ne peut pas déléguer la prescription&#xa0;: vérifiez qui a donné la délégation.</translation>
    </message>
    <message>
        <source>Nobody starts before all have signed: note the day of the last signature.</source>
        <translation>Personne ne commence avant que tous aient signé&#xa0;: notez le jour de la dernière signature.</translation>
    </message>
    <message>
        <source>The last signature ({signed_on}) comes after the first day ({starts_on}): put the first day off.</source>
        <translation>La dernière signature ({signed_on}) vient après le premier jour ({starts_on})&#xa0;: reportez le premier jour.</translation>
    </message>
    <message>
        <source>Nobody of the host is named to receive and assess: ask for a name.</source>
        <translation>Personne n’est désigné dans la structure pour accueillir et évaluer&#xa0;: demandez un nom.</translation>
    </message>
    <message>
        <source>The person has a job elsewhere: that employer agrees and signs too.</source>
        <translation>La personne a un emploi ailleurs&#xa0;: cet employeur donne son accord et signe aussi.</translation>
    </message>
    <message>
        <source>The age on the first day is not certain: ask the date of birth, other rules hold before 18.</source>
        <translation>L’âge au premier jour n’est pas certain&#xa0;: demandez la date de naissance, d’autres règles valent avant 18 ans.</translation>
    </message>
    <message>
        <source>Under fourteen on the first day: no immersion.</source>
        <translation>Moins de quatorze ans le premier jour&#xa0;: pas d’immersion.</translation>
    </message>
    <message>
        <source>Under sixteen, in the school holidays only: move the dates.</source>
        <translation>Avant seize ans, pendant les vacances scolaires seulement&#xa0;: déplacez les dates.</translation>
    </message>
    <message>
        <source>Under sixteen: holidays of fourteen days at least, half of them left free. Check the calendar.</source>
        <translation>Avant seize ans&#xa0;: des vacances de quatorze jours au moins, dont la moitié reste libre. Vérifiez le calendrier.</translation>
    </message>
    <message>
        <source>Under sixteen: light work only, and the labour inspector is asked first.</source>
        <translation>Avant seize ans&#xa0;: des travaux légers seulement, et l’inspection du travail est saisie d’abord.</translation>
    </message>
    <message>
        <source>Under eighteen: the legal representative agrees and signs.</source>
        <translation>Avant dix-huit ans&#xa0;: le représentant légal donne son accord et signe.</translation>
    </message>
    <message>
        <source>Under eighteen: some work and machines are forbidden. Go through the tasks with the host.</source>
        <translation>Avant dix-huit ans&#xa0;: des travaux et des machines sont interdits. Relisez les tâches avec la structure.</translation>
    </message>
    <message>
        <source>It covers no permanent post, rush, season or absence: ask why the host takes somebody now.</source>
        <translation>Elle ne pourvoit ni poste permanent, ni surcroît, ni saison, ni absence&#xa0;: demandez pourquoi la structure accueille maintenant.</translation>
    </message>
    <message>
        <source>{minutes} in the week: beyond {limit} on average is too much. Ask for a shorter week.</source>
        <translation>{minutes} dans la semaine&#xa0;: au-delà de {limit} en moyenne, c’est trop. Demandez une semaine plus courte.</translation>
    </message>
    <message>
        <source>{weekday}: work between 21 h and 6 h. Ask whether this house works at night.</source>
        <translation>{weekday}&#xa0;: travail entre 21&#xa0;h et 6&#xa0;h. Demandez si la structure travaille la nuit.</translation>
    </message>
    <message>
        <source>Work on a Sunday: only where the host may open. Ask, or take the day out.</source>
        <translation>Travail le dimanche&#xa0;: seulement là où la structure peut ouvrir. Demandez, ou retirez ce jour.</translation>
    </message>
    <message>
        <source>{weekday}: {minutes}, {limit} at most at this age. Shorten the day.</source>
        <translation>{weekday}&#xa0;: {minutes}, {limit} au plus à cet âge. Raccourcissez la journée.</translation>
    </message>
    <message>
        <source>{weekday}: a break of {limit} in a row is missing after 4 h 30.</source>
        <translation>{weekday}&#xa0;: il manque une pause de {limit} d’affilée après 4&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>{minutes} in the week, {limit} at most at this age. Shorten the week.</source>
        <translation>{minutes} dans la semaine, {limit} au plus à cet âge. Raccourcissez la semaine.</translation>
    </message>
    <message>
        <source>{weekday}: work at night is forbidden at this age. Change the hours.</source>
        <translation>{weekday}&#xa0;: le travail de nuit est interdit à cet âge. Changez les horaires.</translation>
    </message>
    <message>
        <source>{minutes} of rest before {weekday}, {limit} at least at this age. Change the hours.</source>
        <translation>{minutes} de repos avant {weekday}, {limit} au moins à cet âge. Changez les horaires.</translation>
    </message>
    <message>
        <source>Two days of rest in a row are missing in the week, at this age.</source>
        <translation>Il manque deux jours de repos de suite dans la semaine, à cet âge.</translation>
    </message>
    <message>
        <source>Work on a public holiday at this age ({days}): not in most branches. Ask, or leave it out.</source>
        <translation>Travail un jour férié à cet âge ({days})&#xa0;: interdit dans la plupart des branches. Demandez, ou retirez-le.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Labour code, {article}</source>
        <translation>Code du travail, {article}</translation>
    </message>
    <message>
        <source>Labour code, {article}: cited from memory, to be checked</source>
        <translation>Code du travail, {article}&#xa0;: cité de mémoire, à vérifier</translation>
    </message>
</context>
<context>
    <name>in_work</name>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’employeur</translation>
    </message>
    <message>
        <source>The tutor</source>
        <translation>Le tuteur ou la tutrice</translation>
    </message>
    <message>
        <source>The adviser</source>
        <translation>Le conseiller ou la conseillère</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>n’a plus lieu</translation>
    </message>
    <message>
        <source>Declaration before hire, by the employer</source>
        <translation>Déclaration préalable à l’embauche, par l’employeur</translation>
    </message>
    <message>
        <source>Written information within seven days</source>
        <translation>Information écrite sous sept jours</translation>
    </message>
    <message>
        <source>Written information within a month</source>
        <translation>Information écrite sous un mois</translation>
    </message>
    <message>
        <source>Information and prevention visit</source>
        <translation>Visite d’information et de prévention</translation>
    </message>
    <message>
        <source>Last day on which the employer can end the trial with its notice</source>
        <translation>Dernier jour où l’employeur peut rompre l’essai en respectant le délai de prévenance</translation>
    </message>
    <message>
        <source>Renewing the trial: last day to agree in writing</source>
        <translation>Renouvellement de l’essai&#xa0;: dernier jour pour l’accord écrit de la personne</translation>
    </message>
    <message>
        <source>End of the trial period</source>
        <translation>Fin de la période d’essai</translation>
    </message>
    <message>
        <source>The contract ends: what comes after?</source>
        <translation>Le contrat se termine&#xa0;: et après&#xa0;?</translation>
    </message>
    <message>
        <source>Permit to renew</source>
        <translation>Titre à renouveler</translation>
    </message>
    <message>
        <source>The permit ends: see what lets work go on (receipt, certificate)</source>
        <translation>Le titre expire&#xa0;: voir ce qui permet de continuer à travailler (récépissé, attestation)</translation>
    </message>
    <message>
        <source>A paper of the person ends</source>
        <translation>Un document de la personne expire</translation>
    </message>
    <message>
        <source>to see to now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>Declaration before hire made</source>
        <translation>Déclaration préalable à l’embauche faite</translation>
    </message>
    <message>
        <source>Information and prevention visit asked for</source>
        <translation>Visite d’information et de prévention demandée</translation>
    </message>
    <message>
        <source>{party}: may break off, on {date}</source>
        <translation>{party}&#xa0;: risque de rupture, le {date}</translation>
    </message>
    <message>
        <source>{party}: less well than before, on {date}</source>
        <translation>{party}&#xa0;: moins bien qu’avant, le {date}</translation>
    </message>
    <message>
        <source>{party} and {other}: the same difficulty, {detail}</source>
        <translation>{party} et {other}&#xa0;: la même difficulté, {detail}</translation>
    </message>
    <message>
        <source>{party}: {detail}, twice in a row</source>
        <translation>{party}&#xa0;: {detail}, deux fois de suite</translation>
    </message>
    <message>
        <source>{party} and {other} do not see it alike: one well, one at risk</source>
        <translation>{party} et {other} ne le voient pas pareil&#xa0;: l’un dit que tout va, l’autre voit un risque</translation>
    </message>
    <message>
        <source>{party}: to watch, on {date}</source>
        <translation>{party}&#xa0;: à surveiller, le {date}</translation>
    </message>
    <message>
        <source>{detail}, {date}: {days} days late</source>
        <translation>{detail}, {date}&#xa0;: {days} jours de retard</translation>
    </message>
    <message>
        <source>Nobody was heard for {days} days</source>
        <translation>Personne n’a été entendu depuis {days} jours</translation>
    </message>
    <message>
        <source>Not heard since {date}: {party} ({detail})</source>
        <translation>Pas de nouvelles depuis le {date}&#xa0;: {party} ({detail})</translation>
    </message>
    <message>
        <source>{what} (for {date})</source>
        <translation>{what} (pour le {date})</translation>
    </message>
    <message>
        <source>broken off on {date}</source>
        <translation>rompu le {date}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>begins soon</source>
        <translation>commence bientôt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>as it is called here</source>
        <translation>comme on l’appelle ici</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>What is really done</source>
        <translation>Ce qu’on y fait vraiment</translation>
    </message>
    <message>
        <source>With what, and how</source>
        <translation>Avec quoi, et comment</translation>
    </message>
    <message>
        <source>With whom, and in which words</source>
        <translation>Avec qui, et avec quels mots</translation>
    </message>
    <message>
        <source>Under which conditions</source>
        <translation>À quelles conditions</translation>
    </message>
    <message>
        <source>Hidden market: this need was never published</source>
        <translation>Marché caché&#xa0;: ce besoin n’a jamais été publié</translation>
    </message>
    <message>
        <source>&amp;Title of the job</source>
        <translation>&amp;Intitulé du poste</translation>
    </message>
    <message>
        <source>T&amp;rade (ROME)</source>
        <translation>&amp;Métier (ROME)</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Openings</source>
        <translation>À pour&amp;voir</translation>
    </message>
    <message>
        <source>Seen o&amp;n</source>
        <translation>Vu &amp;le</translation>
    </message>
    <message>
        <source>Where this job stands</source>
        <translation>Où en est ce poste</translation>
    </message>
    <message>
        <source>filled, lost or on hold: nobody is proposed for it</source>
        <translation>pourvu, perdu ou suspendu&#xa0;: personne n’y est proposé</translation>
    </message>
    <message>
        <source>&amp;Add a task</source>
        <translation>&amp;Ajouter une tâche</translation>
    </message>
    <message>
        <source>As you see it: empty the bins, every day, the heavy ones first.</source>
        <translation>Comme vous la voyez&#xa0;: vider les corbeilles, chaque jour, les plus lourdes d’abord.</translation>
    </message>
    <message>
        <source>what, how often, what is hard</source>
        <translation>quoi, à quelle fréquence, ce qui est difficile</translation>
    </message>
    <message>
        <source>Tasks, one a line</source>
        <translation>Tâches, une par ligne</translation>
    </message>
    <message>
        <source>&amp;Gestures and postures</source>
        <translation>&amp;Gestes et postures</translation>
    </message>
    <message>
        <source>&amp;Loads</source>
        <translation>C&amp;harges</translation>
    </message>
    <message>
        <source>weight, how often</source>
        <translation>poids, fréquence</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ca&amp;dence</translation>
    </message>
    <message>
        <source>Tools and mac&amp;hines</source>
        <translation>&amp;Outils et machines</translation>
    </message>
    <message>
        <source>Surro&amp;undings</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>noise, cold, standing, outdoors</source>
        <translation>bruit, froid, station debout, dehors</translation>
    </message>
    <message>
        <source>Protective e&amp;quipment</source>
        <translation>É&amp;quipements de protection</translation>
    </message>
    <message>
        <source>provided by whom</source>
        <translation>fournis par qui</translation>
    </message>
    <message>
        <source>&amp;French really needed</source>
        <translation>&amp;Français vraiment nécessaire</translation>
    </message>
    <message>
        <source>Reading, writing, counting really needed</source>
        <translation>Lire, écrire, compter&#xa0;: ce qu’il faut vraiment</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>Équi&amp;pe</translation>
    </message>
    <message>
        <source>&amp;Who shows the work</source>
        <translation>Qui mon&amp;tre le travail</translation>
    </message>
    <message>
        <source>and for how long</source>
        <translation>et pendant combien de temps</translation>
    </message>
    <message>
        <source>What &amp;beginners get wrong</source>
        <translation>Erreurs fréquentes des dé&amp;butants</translation>
    </message>
    <message>
        <source>What makes people stay, or leave</source>
        <translation>Ce qui fait rester, ou partir</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>Hours per wee&amp;k</source>
        <translation>Heures par semai&amp;ne</translation>
    </message>
    <message>
        <source>Pa&amp;y</source>
        <translation>Salai&amp;re</translation>
    </message>
    <message>
        <source>gross, bonuses, meals</source>
        <translation>brut, primes, panier</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Semaine habituelle</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Besoin entendu</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Vu sur place</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Négocié</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Pourvu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}&#xa0;mois</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>person’s file</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>passage in the hall</source>
        <translation>passage dans le hall</translation>
    </message>
    <message>
        <source>list of a permanence</source>
        <translation>liste d’une permanence</translation>
    </message>
    <message>
        <source>report of a permanence</source>
        <translation>compte rendu d’une permanence</translation>
    </message>
    <message>
        <source>certificate of presence</source>
        <translation>attestation de présence</translation>
    </message>
    <message>
        <source>appointment slip</source>
        <translation>bulletin de rendez-vous</translation>
    </message>
    <message>
        <source>information notice</source>
        <translation>notice d’information</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>contact of an employer</source>
        <translation>contact d’un employeur</translation>
    </message>
    <message>
        <source>job</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>communes and their coordinates</source>
        <translation>communes et leurs coordonnées</translation>
    </message>
    <message>
        <source>rules of matching</source>
        <translation>règles du rapprochement</translation>
    </message>
    <message>
        <source>approach to an employer</source>
        <translation>approche d’un employeur</translation>
    </message>
    <message>
        <source>criterion negotiated</source>
        <translation>critère négocié</translation>
    </message>
    <message>
        <source>whether an employer may be contacted</source>
        <translation>contact possible ou non avec un employeur</translation>
    </message>
    <message>
        <source>promise between an employer and us</source>
        <translation>promesse entre un employeur et nous</translation>
    </message>
    <message>
        <source>two employers that are one</source>
        <translation>deux fiches d’un même employeur</translation>
    </message>
    <message>
        <source>call sheet</source>
        <translation>fiche d’appel</translation>
    </message>
    <message>
        <source>hire</source>
        <translation>embauche</translation>
    </message>
    <message>
        <source>integration plan</source>
        <translation>plan d’intégration</translation>
    </message>
    <message>
        <source>copy of a plan handed over</source>
        <translation>remise d’un exemplaire de plan</translation>
    </message>
    <message>
        <source>paper to print</source>
        <translation>papier à imprimer</translation>
    </message>
    <message>
        <source>certificate of the organisation</source>
        <translation>certificat de l’organisation</translation>
    </message>
    <message>
        <source>days away from work</source>
        <translation>absence au travail</translation>
    </message>
    <message>
        <source>adjustment at work</source>
        <translation>aménagement au travail</translation>
    </message>
    <message>
        <source>check point of a hire</source>
        <translation>point de suivi d’une embauche</translation>
    </message>
    <message>
        <source>duty of an employer</source>
        <translation>obligation d’un employeur</translation>
    </message>
    <message>
        <source>what was heard of a hire</source>
        <translation>parole sur une embauche</translation>
    </message>
    <message>
        <source>what a version of a plan changes, on paper</source>
        <translation>ce que change une version d’un plan, sur papier</translation>
    </message>
    <message>
        <source>attestation of accompaniment</source>
        <translation>attestation d’accompagnement</translation>
    </message>
    <message>
        <source>sheet of the first day, for the employer</source>
        <translation>feuille du premier jour, pour l’employeur</translation>
    </message>
    <message>
        <source>plan in plain words</source>
        <translation>plan facile à lire</translation>
    </message>
    <message>
        <source>amendment of a plan, on paper</source>
        <translation>avenant à un plan, sur papier</translation>
    </message>
    <message>
        <source>pages of the team on a plan</source>
        <translation>pages de l’équipe sur un plan</translation>
    </message>
    <message>
        <source>review before a trial ends, on paper</source>
        <translation>bilan avant la fin d’un essai, sur papier</translation>
    </message>
    <message>
        <source>sheet of the first week</source>
        <translation>feuille de la première semaine</translation>
    </message>
    <message>
        <source>notes of one voice, on paper</source>
        <translation>notes d’une seule parole, sur papier</translation>
    </message>
    <message>
        <source>what was proposed</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>introduction to an employer</source>
        <translation>mise en relation avec une entreprise</translation>
    </message>
    <message>
        <source>immersion at a workplace</source>
        <translation>immersion en entreprise</translation>
    </message>
    <message>
        <source>archived plan</source>
        <translation>plan archivé</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>résidence</translation>
    </message>
    <message>
        <source>person of the team</source>
        <translation>personne de l’équipe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>templates of the plans</source>
        <translation>modèles des plans</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>translated phrases</source>
        <translation>phrases traduites</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>rehearsal of a restore</source>
        <translation>essai de restauration</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>clock of this computer</source>
        <translation>horloge du poste</translation>
    </message>
    <message>
        <source>not allowed by the role</source>
        <translation>droit que le rôle ne donne pas</translation>
    </message>
    <message>
        <source>information on rights</source>
        <translation>information sur les droits</translation>
    </message>
    <message>
        <source>agreement of the person</source>
        <translation>accord de la personne</translation>
    </message>
    <message>
        <source>file set aside</source>
        <translation>dossier mis de côté</translation>
    </message>
    <message>
        <source>request of the person</source>
        <translation>demande de la personne</translation>
    </message>
    <message>
        <source>how long it is kept</source>
        <translation>durée de conservation</translation>
    </message>
    <message>
        <source>complete copy for the person</source>
        <translation>copie complète pour la personne</translation>
    </message>
    <message>
        <source>paper of the organisation</source>
        <translation>document de l’organisation</translation>
    </message>
    <message>
        <source>two files of one person</source>
        <translation>deux fiches d’une personne</translation>
    </message>
    <message>
        <source>list compared with a partner</source>
        <translation>liste comparée avec un partenaire</translation>
    </message>
    <message>
        <source>place on the list of an event</source>
        <translation>inscription à un événement</translation>
    </message>
    <message>
        <source>hours of an insertion clause</source>
        <translation>heures d’une clause d’insertion</translation>
    </message>
    <message>
        <source>tutor, sponsor or relay</source>
        <translation>tuteur, parrain ou relais</translation>
    </message>
    <message>
        <source>agreement with a partner</source>
        <translation>convention avec un partenaire</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>binôme</translation>
    </message>
    <message>
        <source>meeting of a pair</source>
        <translation>rencontre d’un binôme</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>it went back</source>
        <translation>elle a reculé</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>remis en place</translation>
    </message>
    <message>
        <source>said in the organisation’s own words</source>
        <translation>dites avec les mots de l’organisme</translation>
    </message>
    <message>
        <source>read and approved by a speaker</source>
        <translation>lues et approuvées par une personne qui parle la langue</translation>
    </message>
    <message>
        <source>back to the translation of the application</source>
        <translation>retour à la traduction fournie</translation>
    </message>
    <message>
        <source>brought in from a list</source>
        <translation>reprises d’une liste</translation>
    </message>
    <message>
        <source>time-stamped</source>
        <translation>horodaté</translation>
    </message>
    <message>
        <source>a signed sheet is waited for again</source>
        <translation>une feuille signée est de nouveau attendue</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>accès retiré</translation>
    </message>
    <message>
        <source>half-typed work handed to a colleague</source>
        <translation>saisies inachevées confiées à un collègue</translation>
    </message>
    <message>
        <source>half-typed work thrown away</source>
        <translation>saisies inachevées jetées</translation>
    </message>
    <message>
        <source>access given</source>
        <translation>accès donné</translation>
    </message>
    <message>
        <source>key changed</source>
        <translation>clé changée</translation>
    </message>
    <message>
        <source>the key could not be changed</source>
        <translation>la clé n’a pas pu être changée</translation>
    </message>
    <message>
        <source>new passphrase with the recovery key</source>
        <translation>nouvelle phrase secrète avec la clé de secours</translation>
    </message>
    <message>
        <source>recovery key made</source>
        <translation>clé de secours créée</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>premier contact</translation>
    </message>
    <message>
        <source>action to meet people</source>
        <translation>action d’aller-vers</translation>
    </message>
    <message>
        <source>person pointed out</source>
        <translation>personne signalée</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>hall hours in the calendar</source>
        <translation>permanence du calendrier</translation>
    </message>
    <message>
        <source>day of a permanence</source>
        <translation>journée de permanence</translation>
    </message>
    <message>
        <source>kept paper</source>
        <translation>papier gardé</translation>
    </message>
    <message>
        <source>step towards work</source>
        <translation>démarche vers l’emploi</translation>
    </message>
    <message>
        <source>place in a programme</source>
        <translation>place dans un dispositif</translation>
    </message>
    <message>
        <source>goal of the person</source>
        <translation>objectif de la personne</translation>
    </message>
    <message>
        <source>what was observed</source>
        <translation>ce qui a été observé</translation>
    </message>
    <message>
        <source>fact of the person’s way</source>
        <translation>fait du parcours de la personne</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>dispositifs</translation>
    </message>
    <message>
        <source>list for a funder</source>
        <translation>liste pour un financeur</translation>
    </message>
    <message>
        <source>a name looked for in other files</source>
        <translation>un nom cherché dans d’autres dossiers</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>frein</translation>
    </message>
    <message>
        <source>date of a paper</source>
        <translation>échéance d’un document</translation>
    </message>
    <message>
        <source>fields of the organisation</source>
        <translation>champs de la structure</translation>
    </message>
    <message>
        <source>who follows the person</source>
        <translation>qui suit la personne</translation>
    </message>
    <message>
        <source>package for another organisation</source>
        <translation>remise à une autre organisation</translation>
    </message>
    <message>
        <source>colleague replaced</source>
        <translation>collègue remplacé</translation>
    </message>
    <message>
        <source>agreement to share</source>
        <translation>accord de partage</translation>
    </message>
    <message>
        <source>employment service</source>
        <translation>service public de l’emploi</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>phrase secrète changée</translation>
    </message>
    <message>
        <source>a copy, with a number of its own</source>
        <translation>copie, avec son propre numéro</translation>
    </message>
    <message>
        <source>moved to another place</source>
        <translation>changement de place</translation>
    </message>
    <message>
        <source>folder chosen</source>
        <translation>dossier choisi</translation>
    </message>
    <message>
        <source>when locking</source>
        <translation>au verrouillage</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>beside another file</source>
        <translation>à côté d’une autre fiche</translation>
    </message>
    <message>
        <source>another file is of somebody else</source>
        <translation>une autre fiche est de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>telles que livrées</translation>
    </message>
    <message>
        <source>received the other file</source>
        <translation>a reçu l’autre fiche</translation>
    </message>
    <message>
        <source>went into the other file</source>
        <translation>est allée dans l’autre fiche</translation>
    </message>
    <message>
        <source>two files again</source>
        <translation>deux fiches à nouveau</translation>
    </message>
    <message>
        <source>lines were missing at its end</source>
        <translation>des lignes manquaient à la fin</translation>
    </message>
    <message>
        <source>its last lines were others</source>
        <translation>ses dernières lignes étaient autres</translation>
    </message>
    <message>
        <source>one guess of the passphrase costs {megabytes} MiB × {passes}</source>
        <translation>un essai de phrase secrète coûte {megabytes} Mio × {passes}</translation>
    </message>
    <message>
        <source>as designed</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>more passes: this computer is fast</source>
        <translation>plus de passes&#xa0;: cet ordinateur est rapide</translation>
    </message>
    <message>
        <source>less memory: this computer is slow</source>
        <translation>moins de mémoire&#xa0;: cet ordinateur est lent</translation>
    </message>
    <message>
        <source>less memory: this computer has little</source>
        <translation>moins de mémoire&#xa0;: cet ordinateur en a peu</translation>
    </message>
    <message>
        <source>Line {number} is not as it was written.</source>
        <translation>La ligne {number} n’est plus telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Lines are missing: {count}, from number {number} on.</source>
        <translation>Des lignes manquent&#xa0;: {count}, à partir du numéro {number}.</translation>
    </message>
    <message>
        <source>Line {number} was put there by something else.</source>
        <translation>La ligne {number} a été ajoutée par un autre moyen que Palier.</translation>
    </message>
    <message>
        <source>The last lines are missing: {count}, from number {number} on.</source>
        <translation>Les dernières lignes manquent&#xa0;: {count}, à partir du numéro {number}.</translation>
    </message>
    <message>
        <source>Line {number} is not the one that was known.</source>
        <translation>La ligne {number} n’est pas celle qui était connue.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Other faults: {count}.</source>
        <translation>Autres anomalies&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Somebody changed the file of the vault outside Palier, or an older copy was put back. Keep the vault as it is and tell who is responsible for the data.</source>
        <translation>Quelqu’un a modifié le fichier du coffre en dehors de Palier, ou une copie plus ancienne a été remise en place. Gardez le coffre tel quel et prévenez le responsable des données.</translation>
    </message>
    <message>
        <source>This vault is older than when it was last closed: an earlier copy was put back, and the last work is missing. If nobody restored a backup, tell who coordinates.</source>
        <translation>Ce coffre est plus ancien qu’à sa dernière fermeture&#xa0;: une copie antérieure a été remise en place et le dernier travail manque. Si personne n’a restauré de sauvegarde, prévenez qui coordonne.</translation>
    </message>
    <message>
        <source>The journal of this vault does not end as it did when it was last closed. Tell who coordinates.</source>
        <translation>Le journal de ce coffre ne se termine pas comme à sa dernière fermeture. Prévenez qui coordonne.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Personne salariée</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation>Ne signe pas</translation>
    </message>
    <message>
        <source>Signature of the former version stands</source>
        <translation>Signature de la version précédente, toujours valable</translation>
    </message>
    <message>
        <source>Waiting to be printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Printed, in the printer</source>
        <translation>Imprimé, à récupérer</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Collected by hand</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Fichier chiffré</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Do together</source>
        <translation>Faire ensemble</translation>
    </message>
    <message>
        <source>Do alone</source>
        <translation>Faire seul</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Wishes told</source>
        <translation>Envies dites</translation>
    </message>
    <message>
        <source>Offers to propose</source>
        <translation>Offres à proposer</translation>
    </message>
    <message>
        <source>Introduced to an employer</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan signé</translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Avec vous</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Worker or employee</source>
        <translation>Ouvrier ou employé</translation>
    </message>
    <message>
        <source>Supervisor or technician</source>
        <translation>Agent de maîtrise ou technicien</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Ours, unchanged</source>
        <translation>De chez nous, inchangé</translation>
    </message>
    <message>
        <source>Changed since it was sealed</source>
        <translation>Modifié depuis son scellement</translation>
    </message>
    <message>
        <source>Not one of our documents</source>
        <translation>Pas un de nos documents</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Pas encore scellé</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>On s’est parlé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Refused to talk</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18–25</source>
        <translation>18–25 ans</translation>
    </message>
    <message>
        <source>26–29</source>
        <translation>26–29 ans</translation>
    </message>
    <message>
        <source>30–49</source>
        <translation>30–49 ans</translation>
    </message>
    <message>
        <source>50–59</source>
        <translation>50–59 ans</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 ans et plus</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>Sent to a partner</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Begins activities</source>
        <translation>Entre en remobilisation</translation>
    </message>
    <message>
        <source>Hours in the hall</source>
        <translation>Permanence dans le hall</translation>
    </message>
    <message>
        <source>Meeting with the residence team</source>
        <translation>Rencontre avec l’équipe de proximité</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Door to door</source>
        <translation>Porte-à-porte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Manager of the residence</source>
        <translation>Responsable de résidence</translation>
    </message>
    <message>
        <source>Social-insertion officer</source>
        <translation>Responsable d’insertion sociale</translation>
    </message>
    <message>
        <source>Maintenance worker</source>
        <translation>Ouvrier ou ouvrière de maintenance</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin ou voisine</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Read back: it is right</source>
        <translation>Relu&#xa0;: c’est juste</translation>
    </message>
    <message>
        <source>Read back: to be corrected</source>
        <translation>Relu&#xa0;: à corriger</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Pas abordé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Levé</translation>
    </message>
    <message>
        <source>Right to work</source>
        <translation>Droit de travailler</translation>
    </message>
    <message>
        <source>Residence permit (its date only)</source>
        <translation>Titre de séjour (date seule)</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Recognised as a disabled worker</source>
        <translation>Reconnaissance de travailleur handicapé (RQTH)</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>{subject}: file added</source>
        <translation>{subject}&#xa0;: fiche ajoutée</translation>
    </message>
    <message>
        <source>{subject}: file put in the bin</source>
        <translation>{subject}&#xa0;: fiche mise à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: file saved</source>
        <translation>{subject}&#xa0;: fiche enregistrée</translation>
    </message>
    <message>
        <source>{subject}: employer added</source>
        <translation>{subject}&#xa0;: employeur ajouté</translation>
    </message>
    <message>
        <source>{subject}: employer put in the bin</source>
        <translation>{subject}&#xa0;: employeur mis à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: employer saved</source>
        <translation>{subject}&#xa0;: employeur enregistré</translation>
    </message>
    <message>
        <source>{subject}: job added</source>
        <translation>{subject}&#xa0;: poste ajouté</translation>
    </message>
    <message>
        <source>{subject}: job put in the bin</source>
        <translation>{subject}&#xa0;: poste mis à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: job saved</source>
        <translation>{subject}&#xa0;: poste enregistré</translation>
    </message>
    <message>
        <source>{subject}: meeting added</source>
        <translation>{subject}&#xa0;: rencontre ajoutée</translation>
    </message>
    <message>
        <source>{subject}: meeting put in the bin</source>
        <translation>{subject}&#xa0;: rencontre mise à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: meeting saved</source>
        <translation>{subject}&#xa0;: rencontre enregistrée</translation>
    </message>
    <message>
        <source>{subject}: hire added</source>
        <translation>{subject}&#xa0;: embauche ajoutée</translation>
    </message>
    <message>
        <source>{subject}: hire put in the bin</source>
        <translation>{subject}&#xa0;: embauche mise à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: hire saved</source>
        <translation>{subject}&#xa0;: embauche enregistrée</translation>
    </message>
    <message>
        <source>{subject}: plan added</source>
        <translation>{subject}&#xa0;: plan ajouté</translation>
    </message>
    <message>
        <source>{subject}: plan saved</source>
        <translation>{subject}&#xa0;: plan enregistré</translation>
    </message>
    <message>
        <source>{subject}: new version of the plan</source>
        <translation>{subject}&#xa0;: nouvelle version du plan</translation>
    </message>
    <message>
        <source>{subject}: plan put in the bin</source>
        <translation>{subject}&#xa0;: plan mis à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: paper added</source>
        <translation>{subject}&#xa0;: papier ajouté</translation>
    </message>
    <message>
        <source>Sheet moved to plan {subject}</source>
        <translation>Feuille déplacée vers le plan {subject}</translation>
    </message>
    <message>
        <source>{subject}: paper removed</source>
        <translation>{subject}&#xa0;: papier retiré</translation>
    </message>
    <message>
        <source>{subject}: wishes and limits saved</source>
        <translation>{subject}&#xa0;: envies et contraintes enregistrées</translation>
    </message>
    <message>
        <source>{subject}: barrier noted</source>
        <translation>{subject}&#xa0;: frein noté</translation>
    </message>
    <message>
        <source>{subject}: date of a paper added</source>
        <translation>{subject}&#xa0;: échéance ajoutée</translation>
    </message>
    <message>
        <source>{subject}: date of a paper put in the bin</source>
        <translation>{subject}&#xa0;: échéance mise à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: date of a paper saved</source>
        <translation>{subject}&#xa0;: échéance enregistrée</translation>
    </message>
    <message>
        <source>{subject}: fields of the organisation saved</source>
        <translation>{subject}&#xa0;: champs de la structure enregistrés</translation>
    </message>
    <message>
        <source>{subject}: relay added</source>
        <translation>{subject}&#xa0;: relais ajouté</translation>
    </message>
    <message>
        <source>{subject}: relay saved</source>
        <translation>{subject}&#xa0;: relais enregistré</translation>
    </message>
    <message>
        <source>{subject}: relay removed</source>
        <translation>{subject}&#xa0;: relais retiré</translation>
    </message>
    <message>
        <source>{subject}: person pointed out noted</source>
        <translation>{subject}&#xa0;: signalement noté</translation>
    </message>
    <message>
        <source>{subject}: person pointed out saved</source>
        <translation>{subject}&#xa0;: signalement enregistré</translation>
    </message>
    <message>
        <source>{subject}: person pointed out removed</source>
        <translation>{subject}&#xa0;: signalement retiré</translation>
    </message>
    <message>
        <source>Hall hours added to the calendar</source>
        <translation>Permanence ajoutée au calendrier</translation>
    </message>
    <message>
        <source>Calendar of the hall hours changed</source>
        <translation>Calendrier des permanences modifié</translation>
    </message>
    <message>
        <source>Hall hours removed from the calendar</source>
        <translation>Permanence retirée du calendrier</translation>
    </message>
    <message>
        <source>{subject}: call or visit noted</source>
        <translation>{subject}&#xa0;: appel ou visite noté</translation>
    </message>
    <message>
        <source>{subject}: call or visit corrected</source>
        <translation>{subject}&#xa0;: appel ou visite corrigé</translation>
    </message>
    <message>
        <source>{subject}: call or visit taken out</source>
        <translation>{subject}&#xa0;: appel ou visite retiré</translation>
    </message>
    <message>
        <source>{subject}: criterion noted</source>
        <translation>{subject}&#xa0;: critère noté</translation>
    </message>
    <message>
        <source>{subject}: criterion changed</source>
        <translation>{subject}&#xa0;: critère modifié</translation>
    </message>
    <message>
        <source>{subject}: criterion taken out</source>
        <translation>{subject}&#xa0;: critère retiré</translation>
    </message>
    <message>
        <source>{subject}: contact with this employer noted</source>
        <translation>{subject}&#xa0;: contact avec cet employeur noté</translation>
    </message>
    <message>
        <source>{subject}: contact with this employer changed</source>
        <translation>{subject}&#xa0;: contact avec cet employeur modifié</translation>
    </message>
    <message>
        <source>{subject}: contact as it was before</source>
        <translation>{subject}&#xa0;: contact comme avant</translation>
    </message>
    <message>
        <source>{subject}: promise noted</source>
        <translation>{subject}&#xa0;: promesse notée</translation>
    </message>
    <message>
        <source>{subject}: promise changed</source>
        <translation>{subject}&#xa0;: promesse modifiée</translation>
    </message>
    <message>
        <source>{subject}: promise taken out</source>
        <translation>{subject}&#xa0;: promesse retirée</translation>
    </message>
    <message>
        <source>{subject}: need kept</source>
        <translation>{subject}&#xa0;: besoin noté</translation>
    </message>
    <message>
        <source>{subject}: two employers made one</source>
        <translation>{subject}&#xa0;: deux fiches réunies</translation>
    </message>
    <message>
        <source>{subject}: not the same employer as another one</source>
        <translation>{subject}&#xa0;: n’est pas le même employeur qu’un autre</translation>
    </message>
    <message>
        <source>{subject}: action added</source>
        <translation>{subject}&#xa0;: action ajoutée</translation>
    </message>
    <message>
        <source>{subject}: action saved</source>
        <translation>{subject}&#xa0;: action enregistrée</translation>
    </message>
    <message>
        <source>{subject}: action removed</source>
        <translation>{subject}&#xa0;: action retirée</translation>
    </message>
    <message>
        <source>{subject}: first contact noted</source>
        <translation>{subject}&#xa0;: premier contact noté</translation>
    </message>
    <message>
        <source>{subject}: first contact saved</source>
        <translation>{subject}&#xa0;: premier contact enregistré</translation>
    </message>
    <message>
        <source>{subject}: first contact removed</source>
        <translation>{subject}&#xa0;: premier contact retiré</translation>
    </message>
    <message>
        <source>{subject}: file and first contact saved</source>
        <translation>{subject}&#xa0;: fiche et premier contact enregistrés</translation>
    </message>
    <message>
        <source>{subject}: the contact has a file</source>
        <translation>{subject}&#xa0;: le contact a un dossier</translation>
    </message>
    <message>
        <source>Fact noted</source>
        <translation>Fait noté</translation>
    </message>
    <message>
        <source>Fact taken out</source>
        <translation>Fait retiré</translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation>Fait modifié</translation>
    </message>
    <message>
        <source>Goal noted</source>
        <translation>Objectif noté</translation>
    </message>
    <message>
        <source>Goal taken out</source>
        <translation>Objectif retiré</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Objectif modifié</translation>
    </message>
    <message>
        <source>Days away noted</source>
        <translation>Absence notée</translation>
    </message>
    <message>
        <source>Days away taken out</source>
        <translation>Absence retirée</translation>
    </message>
    <message>
        <source>Days away changed</source>
        <translation>Absence corrigée</translation>
    </message>
    <message>
        <source>Adjustment noted</source>
        <translation>Aménagement noté</translation>
    </message>
    <message>
        <source>Adjustment taken out</source>
        <translation>Aménagement retiré</translation>
    </message>
    <message>
        <source>Adjustment changed</source>
        <translation>Aménagement corrigé</translation>
    </message>
    <message>
        <source>Check point added</source>
        <translation>Point de suivi ajouté</translation>
    </message>
    <message>
        <source>Check point taken out</source>
        <translation>Point de suivi retiré</translation>
    </message>
    <message>
        <source>Check point changed</source>
        <translation>Point de suivi corrigé</translation>
    </message>
    <message>
        <source>Translation approved: {subject}</source>
        <translation>Traduction approuvée&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Translations brought in: {subject}</source>
        <translation>Traductions reprises&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Back to the shipped translation: {subject}</source>
        <translation>Retour à la traduction fournie&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Translation changed: {subject}</source>
        <translation>Traduction changée&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Copy handed over noted</source>
        <translation>Remise d’un exemplaire notée</translation>
    </message>
    <message>
        <source>Handing over of a copy taken out</source>
        <translation>Remise d’un exemplaire retirée</translation>
    </message>
    <message>
        <source>Handing over of a copy changed</source>
        <translation>Remise d’un exemplaire modifiée</translation>
    </message>
    <message>
        <source>Duty of the employer ticked</source>
        <translation>Obligation de l’employeur cochée</translation>
    </message>
    <message>
        <source>Duty of the employer to do again</source>
        <translation>Obligation de l’employeur à refaire</translation>
    </message>
    <message>
        <source>Duty of the employer changed</source>
        <translation>Obligation de l’employeur corrigée</translation>
    </message>
    <message>
        <source>What was heard was noted</source>
        <translation>Parole notée</translation>
    </message>
    <message>
        <source>What was heard was taken out</source>
        <translation>Parole retirée</translation>
    </message>
    <message>
        <source>What was heard was changed</source>
        <translation>Parole corrigée</translation>
    </message>
    <message>
        <source>Activity noted</source>
        <translation>Activité notée</translation>
    </message>
    <message>
        <source>Activity taken out</source>
        <translation>Activité retirée</translation>
    </message>
    <message>
        <source>Activity changed</source>
        <translation>Activité modifiée</translation>
    </message>
    <message>
        <source>Time in a programme noted</source>
        <translation>Entrée dans un programme notée</translation>
    </message>
    <message>
        <source>Time in a programme taken out</source>
        <translation>Programme retiré du dossier</translation>
    </message>
    <message>
        <source>Time in a programme changed</source>
        <translation>Programme du dossier modifié</translation>
    </message>
    <message>
        <source>Observation noted</source>
        <translation>Observation notée</translation>
    </message>
    <message>
        <source>Observation taken out</source>
        <translation>Observation retirée</translation>
    </message>
    <message>
        <source>Observation changed</source>
        <translation>Observation modifiée</translation>
    </message>
    <message>
        <source>Proposal noted</source>
        <translation>Proposition notée</translation>
    </message>
    <message>
        <source>Proposal taken out</source>
        <translation>Proposition retirée</translation>
    </message>
    <message>
        <source>Proposal changed</source>
        <translation>Proposition modifiée</translation>
    </message>
    <message>
        <source>Immersion noted</source>
        <translation>Immersion notée</translation>
    </message>
    <message>
        <source>Immersion taken out</source>
        <translation>Immersion retirée</translation>
    </message>
    <message>
        <source>Immersion changed</source>
        <translation>Immersion modifiée</translation>
    </message>
    <message>
        <source>Introduction noted</source>
        <translation>Mise en relation notée</translation>
    </message>
    <message>
        <source>Introduction taken out</source>
        <translation>Mise en relation retirée</translation>
    </message>
    <message>
        <source>Introduction changed</source>
        <translation>Mise en relation modifiée</translation>
    </message>
    <message>
        <source>{subject}: programme added</source>
        <translation>{subject}&#xa0;: programme ajouté</translation>
    </message>
    <message>
        <source>{subject}: programme removed</source>
        <translation>{subject}&#xa0;: programme retiré</translation>
    </message>
    <message>
        <source>{subject}: programme saved</source>
        <translation>{subject}&#xa0;: programme enregistré</translation>
    </message>
    <message>
        <source>{subject}: residence added</source>
        <translation>{subject}&#xa0;: résidence ajoutée</translation>
    </message>
    <message>
        <source>{subject}: residence saved</source>
        <translation>{subject}&#xa0;: résidence enregistrée</translation>
    </message>
    <message>
        <source>{subject}: residence put in the bin</source>
        <translation>{subject}&#xa0;: résidence mise à la corbeille</translation>
    </message>
    <message>
        <source>{subject}: who follows the person was noted</source>
        <translation>{subject}&#xa0;: un organisme a été noté</translation>
    </message>
    <message>
        <source>{subject}: an organisation was taken out</source>
        <translation>{subject}&#xa0;: un organisme a été retiré</translation>
    </message>
    <message>
        <source>{subject}: who follows the person was changed</source>
        <translation>{subject}&#xa0;: un organisme a été modifié</translation>
    </message>
    <message>
        <source>{subject}: the receipt was noted</source>
        <translation>{subject}&#xa0;: la réception a été notée</translation>
    </message>
    <message>
        <source>{subject}: a package on paper was received</source>
        <translation>{subject}&#xa0;: remise reçue sur papier</translation>
    </message>
    <message>
        <source>{subject}: the withdrawal was told</source>
        <translation>{subject}&#xa0;: le retrait a été dit</translation>
    </message>
    <message>
        <source>{subject}: a package was received</source>
        <translation>{subject}&#xa0;: une remise a été reçue</translation>
    </message>
    <message>
        <source>{subject}: replacement noted</source>
        <translation>{subject}&#xa0;: remplacement noté</translation>
    </message>
    <message>
        <source>{subject}: replacement taken out</source>
        <translation>{subject}&#xa0;: remplacement retiré</translation>
    </message>
    <message>
        <source>{subject}: replacement changed</source>
        <translation>{subject}&#xa0;: remplacement modifié</translation>
    </message>
    <message>
        <source>{subject}: agreement to share noted</source>
        <translation>{subject}&#xa0;: accord de partage noté</translation>
    </message>
    <message>
        <source>{subject}: agreement to share taken out</source>
        <translation>{subject}&#xa0;: accord de partage enlevé</translation>
    </message>
    <message>
        <source>{subject}: agreement to share changed</source>
        <translation>{subject}&#xa0;: accord de partage modifié</translation>
    </message>
    <message>
        <source>{subject}: agreement to share taken back</source>
        <translation>{subject}&#xa0;: accord de partage retiré</translation>
    </message>
    <message>
        <source>{subject}: employment service noted</source>
        <translation>{subject}&#xa0;: service public de l’emploi noté</translation>
    </message>
    <message>
        <source>{subject}: employment service taken out</source>
        <translation>{subject}&#xa0;: service public de l’emploi enlevé</translation>
    </message>
    <message>
        <source>{subject}: employment service changed</source>
        <translation>{subject}&#xa0;: service public de l’emploi modifié</translation>
    </message>
    <message>
        <source>{subject}: ticked off</source>
        <translation>{subject}&#xa0;: fait</translation>
    </message>
    <message>
        <source>{subject}: put off</source>
        <translation>{subject}&#xa0;: reporté</translation>
    </message>
    <message>
        <source>{subject}: two files brought together</source>
        <translation>{subject}&#xa0;: deux fiches réunies</translation>
    </message>
    <message>
        <source>{subject}: told apart from another file</source>
        <translation>{subject}&#xa0;: distinguée d’une autre fiche</translation>
    </message>
    <message>
        <source>{subject}: encounter saved</source>
        <translation>{subject}&#xa0;: rencontre enregistrée</translation>
    </message>
    <message>
        <source>{subject}: is in the hall</source>
        <translation>{subject}&#xa0;: est dans le hall</translation>
    </message>
    <message>
        <source>{subject}: is received</source>
        <translation>{subject}&#xa0;: est reçu·e</translation>
    </message>
    <message>
        <source>The hall hours were closed</source>
        <translation>La permanence a été fermée</translation>
    </message>
    <message>
        <source>{subject}: has left</source>
        <translation>{subject} a quitté le hall</translation>
    </message>
    <message>
        <source>Last action: {subject}</source>
        <translation>Dernière action&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>{subject}: put on the list of an event</source>
        <translation>{subject}&#xa0;: inscription à un événement</translation>
    </message>
    <message>
        <source>{subject}: taken off the list of an event</source>
        <translation>{subject}&#xa0;: désinscription d’un événement</translation>
    </message>
    <message>
        <source>{subject}: presence noted</source>
        <translation>{subject}&#xa0;: présence notée</translation>
    </message>
    <message>
        <source>{subject}: hours added</source>
        <translation>{subject}&#xa0;: heures ajoutées</translation>
    </message>
    <message>
        <source>{subject}: hours taken out</source>
        <translation>{subject}&#xa0;: heures retirées</translation>
    </message>
    <message>
        <source>{subject}: hours changed</source>
        <translation>{subject}&#xa0;: heures modifiées</translation>
    </message>
    <message>
        <source>{subject}: added to the network</source>
        <translation>{subject}&#xa0;: ajout au réseau</translation>
    </message>
    <message>
        <source>{subject}: taken out of the network</source>
        <translation>{subject}&#xa0;: retrait du réseau</translation>
    </message>
    <message>
        <source>{subject}: saved in the network</source>
        <translation>{subject}&#xa0;: fiche du réseau enregistrée</translation>
    </message>
    <message>
        <source>{subject}: agreement added</source>
        <translation>{subject}&#xa0;: convention ajoutée</translation>
    </message>
    <message>
        <source>{subject}: agreement taken out</source>
        <translation>{subject}&#xa0;: convention retirée</translation>
    </message>
    <message>
        <source>{subject}: agreement saved</source>
        <translation>{subject}&#xa0;: convention enregistrée</translation>
    </message>
    <message>
        <source>{subject}: event added</source>
        <translation>{subject}&#xa0;: événement ajouté</translation>
    </message>
    <message>
        <source>{subject}: event taken out</source>
        <translation>{subject}&#xa0;: événement retiré</translation>
    </message>
    <message>
        <source>{subject}: event saved</source>
        <translation>{subject}&#xa0;: événement enregistré</translation>
    </message>
    <message>
        <source>{subject}: pair noted</source>
        <translation>{subject}&#xa0;: binôme noté</translation>
    </message>
    <message>
        <source>{subject}: pair taken out</source>
        <translation>{subject}&#xa0;: binôme retiré</translation>
    </message>
    <message>
        <source>{subject}: pair changed</source>
        <translation>{subject}&#xa0;: binôme modifié</translation>
    </message>
    <message>
        <source>Meeting of a pair noted</source>
        <translation>Rencontre d’un binôme notée</translation>
    </message>
    <message>
        <source>Meeting of a pair taken out</source>
        <translation>Rencontre d’un binôme retirée</translation>
    </message>
    <message>
        <source>Meeting of a pair changed</source>
        <translation>Rencontre d’un binôme modifiée</translation>
    </message>
    <message>
        <source>{subject}: partner added</source>
        <translation>{subject}&#xa0;: partenaire ajouté</translation>
    </message>
    <message>
        <source>{subject}: partner taken out</source>
        <translation>{subject}&#xa0;: partenaire retiré</translation>
    </message>
    <message>
        <source>{subject}: partner saved</source>
        <translation>{subject}&#xa0;: partenaire enregistré</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>En-tête des plans modifié</translation>
    </message>
    <message>
        <source>Commitments of the plans changed</source>
        <translation>Engagements des plans modifiés</translation>
    </message>
    <message>
        <source>Check points of the plans changed</source>
        <translation>Points d’étape des plans modifiés</translation>
    </message>
    <message>
        <source>What helps, in the plans, changed</source>
        <translation>Aides des plans modifiées</translation>
    </message>
    <message>
        <source>{subject}: ladder changed</source>
        <translation>{subject}&#xa0;: échelle modifiée</translation>
    </message>
</context>
<context>
    <name>leaks</name>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>The employer will read this plan. To say otherwise: {words}.</source>
        <translation>L’employeur lira ce plan. À dire autrement&#xa0;: {words}.</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Known limits respected</source>
        <translation>Limites connues respectées</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir l’analyse</translation>
    </message>
    <message>
        <source>Proposed on {date}: interested</source>
        <translation>Proposé le {date}&#xa0;: intéresse</translation>
    </message>
    <message>
        <source>Proposed on {date}: does not want it</source>
        <translation>Proposé le {date}&#xa0;: refus</translation>
    </message>
    <message>
        <source>Proposed on {date}: thinking about it</source>
        <translation>Proposé le {date}&#xa0;: à réfléchir</translation>
    </message>
    <message>
        <source>Proposed on {date}</source>
        <translation>Proposé le {date}</translation>
    </message>
    <message>
        <source>This employer is not to be contacted</source>
        <translation>Employeur à ne pas recontacter</translation>
    </message>
    <message>
        <source>Hidden market</source>
        <translation>Marché caché</translation>
    </message>
    <message>
        <source>Proposal noted: the answer is written in the file</source>
        <translation>Proposition notée&#xa0;: la réponse se note dans le dossier</translation>
    </message>
    <message>
        <source>Not among the trades that are refused.</source>
        <translation>Ne fait pas partie des métiers refusés.</translation>
    </message>
    <message>
        <source>This trade is refused: {rome}.</source>
        <translation>Ce métier est refusé&#xa0;: {rome}.</translation>
    </message>
    <message>
        <source>Trades are refused, and the job has no ROME code to compare.</source>
        <translation>Des métiers sont refusés, et le poste n’a pas de code ROME à comparer.</translation>
    </message>
    <message>
        <source>This very job is wished for: {rome}.</source>
        <translation>Ce métier est souhaité&#xa0;: {rome}.</translation>
    </message>
    <message>
        <source>This field is wished for: {trade}.</source>
        <translation>Ce domaine est souhaité&#xa0;: {trade}.</translation>
    </message>
    <message>
        <source>A job of the same field is wished for: {trade}.</source>
        <translation>Un métier du même domaine est souhaité&#xa0;: {trade}.</translation>
    </message>
    <message>
        <source>Other jobs are wished for.</source>
        <translation>D’autres métiers sont souhaités.</translation>
    </message>
    <message>
        <source>Wishes were not told yet.</source>
        <translation>Les envies ne sont pas encore dites.</translation>
    </message>
    <message>
        <source>Wishes are in the person’s own words: read them again.</source>
        <translation>Les envies sont dites en toutes lettres&#xa0;: les relire.</translation>
    </message>
    <message>
        <source>The field of the job is not known.</source>
        <translation>Le domaine du poste n’est pas connu.</translation>
    </message>
    <message>
        <source>Free whenever the job asks.</source>
        <translation>Disponible à tous les moments demandés.</translation>
    </message>
    <message>
        <source>Not free: {half_days}.</source>
        <translation>N’est pas disponible&#xa0;: {half_days}.</translation>
    </message>
    <message>
        <source>The week could be arranged otherwise: {half_days}.</source>
        <translation>La semaine pourrait s’organiser autrement&#xa0;: {half_days}.</translation>
    </message>
    <message>
        <source>When the person is free was not told.</source>
        <translation>Les disponibilités ne sont pas dites.</translation>
    </message>
    <message>
        <source>The hours of the job are not noted.</source>
        <translation>Les horaires du poste ne sont pas notés.</translation>
    </message>
    <message>
        <source>Work begins at {asked_minute}: possible from {possible_minute} on.</source>
        <translation>Début à {asked_minute}&#xa0;: possible dès {possible_minute}.</translation>
    </message>
    <message>
        <source>Work begins at {asked_minute}: not possible before {possible_minute}.</source>
        <translation>Début à {asked_minute}&#xa0;: impossible avant {possible_minute}.</translation>
    </message>
    <message>
        <source>Could work begin at {possible_minute} rather than {asked_minute}?</source>
        <translation>Le début pourrait-il passer de {asked_minute} à {possible_minute}&#xa0;?</translation>
    </message>
    <message>
        <source>Work ends at {asked_minute}: possible until {possible_minute}.</source>
        <translation>Fin à {asked_minute}&#xa0;: possible jusqu’à {possible_minute}.</translation>
    </message>
    <message>
        <source>Work ends at {asked_minute}: not possible after {possible_minute}.</source>
        <translation>Fin à {asked_minute}&#xa0;: impossible après {possible_minute}.</translation>
    </message>
    <message>
        <source>Could work end at {possible_minute} rather than {asked_minute}?</source>
        <translation>La fin pourrait-elle passer de {asked_minute} à {possible_minute}&#xa0;?</translation>
    </message>
    <message>
        <source>There is a way to work from {possible_minute} on, for {asked_minute}.</source>
        <translation>Un transport dès {possible_minute}, pour un début à {asked_minute}.</translation>
    </message>
    <message>
        <source>No way to work before {possible_minute}, for a beginning at {asked_minute}.</source>
        <translation>Aucun transport avant {possible_minute}, pour un début à {asked_minute}.</translation>
    </message>
    <message>
        <source>Could work begin after the first transport, at {possible_minute}?</source>
        <translation>Le début pourrait-il suivre le premier transport, à {possible_minute}&#xa0;?</translation>
    </message>
    <message>
        <source>First transport at {possible_minute}, work at {asked_minute}: check the real timetable.</source>
        <translation>Premier transport à {possible_minute}, début à {asked_minute}&#xa0;: vérifier l’horaire réel.</translation>
    </message>
    <message>
        <source>There is a way home after {asked_minute}, until {possible_minute}.</source>
        <translation>Un retour possible après {asked_minute}, jusqu’à {possible_minute}.</translation>
    </message>
    <message>
        <source>No way home after {possible_minute}, for an end at {asked_minute}.</source>
        <translation>Aucun retour après {possible_minute}, pour une fin à {asked_minute}.</translation>
    </message>
    <message>
        <source>Could work end before the last transport, at {possible_minute}?</source>
        <translation>La fin pourrait-elle précéder le dernier transport, à {possible_minute}&#xa0;?</translation>
    </message>
    <message>
        <source>Last transport at {possible_minute}, end at {asked_minute}: check the real timetable.</source>
        <translation>Dernier transport à {possible_minute}, fin à {asked_minute}&#xa0;: vérifier l’horaire réel.</translation>
    </message>
    <message>
        <source>Available from {from} on, for a first day on {asked}.</source>
        <translation>Disponible dès le {from}, pour un premier jour le {asked}.</translation>
    </message>
    <message>
        <source>Available from {from} on only: the first day is {asked}.</source>
        <translation>Disponible seulement à partir du {from}&#xa0;: le premier jour est le {asked}.</translation>
    </message>
    <message>
        <source>Could the employer wait until {from}?</source>
        <translation>L’employeur pourrait-il attendre le {from}&#xa0;?</translation>
    </message>
    <message>
        <source>Available from {from} on: the first day of the job is not noted.</source>
        <translation>Disponible à partir du {from}&#xa0;: le premier jour du poste n’est pas noté.</translation>
    </message>
    <message>
        <source>{asked_minutes} a week, as wished: {wanted_minutes}.</source>
        <translation>{asked_minutes} par semaine, comme souhaité&#xa0;: {wanted_minutes}.</translation>
    </message>
    <message>
        <source>{asked_minutes} a week, and {wanted_minutes} are wished for.</source>
        <translation>{asked_minutes} par semaine, pour {wanted_minutes} souhaitées.</translation>
    </message>
    <message>
        <source>Could the week become {wanted_minutes}?</source>
        <translation>La semaine pourrait-elle passer à {wanted_minutes}&#xa0;?</translation>
    </message>
    <message>
        <source>Weekly hours cannot be compared: they are not told, or not noted.</source>
        <translation>La durée de la semaine ne se compare pas&#xa0;: elle n’est pas dite, ou pas notée.</translation>
    </message>
    <message>
        <source>The distance is not known: the commune of the residence or of the workplace is missing.</source>
        <translation>La distance n’est pas connue&#xa0;: il manque la commune de la résidence ou celle du lieu de travail.</translation>
    </message>
    <message>
        <source>About {kilometres} as the crow flies.</source>
        <translation>Environ {kilometres} à vol d’oiseau.</translation>
    </message>
    <message>
        <source>About {kilometres} as the crow flies, roughly {rough_minutes} ({mode}).</source>
        <translation>Environ {kilometres} à vol d’oiseau, à peu près {rough_minutes} ({mode}).</translation>
    </message>
    <message>
        <source>Same commune, roughly {rough_minutes} ({mode}).</source>
        <translation>Même commune, à peu près {rough_minutes} ({mode}).</translation>
    </message>
    <message>
        <source>Same commune.</source>
        <translation>Même commune.</translation>
    </message>
    <message>
        <source>Roughly {rough_minutes}, within the {longest_minutes} accepted.</source>
        <translation>À peu près {rough_minutes}, dans les {longest_minutes} acceptées.</translation>
    </message>
    <message>
        <source>Roughly {rough_minutes}: more than the {longest_minutes} accepted.</source>
        <translation>À peu près {rough_minutes}&#xa0;: plus que les {longest_minutes} acceptées.</translation>
    </message>
    <message>
        <source>Roughly {rough_minutes}, for {longest_minutes} accepted: check the real journey.</source>
        <translation>À peu près {rough_minutes}, pour {longest_minutes} acceptées&#xa0;: vérifier le trajet réel.</translation>
    </message>
    <message>
        <source>How the person travels was not told.</source>
        <translation>Les moyens de transport ne sont pas dits.</translation>
    </message>
    <message>
        <source>The longest journey accepted was not told.</source>
        <translation>Le trajet le plus long accepté n’est pas dit.</translation>
    </message>
    <message>
        <source>The French needed at work is not noted.</source>
        <translation>Le français nécessaire au poste n’est pas noté.</translation>
    </message>
    <message>
        <source>Hardly any French is needed: {needed}.</source>
        <translation>Presque pas de français nécessaire&#xa0;: {needed}.</translation>
    </message>
    <message>
        <source>French is enough: {needed} ({known}).</source>
        <translation>Le français suffit&#xa0;: {needed} ({known}).</translation>
    </message>
    <message>
        <source>French below what is needed: {known}, for {asked}.</source>
        <translation>Français en dessous du besoin&#xa0;: {known}, pour {asked}.</translation>
    </message>
    <message>
        <source>Could the work be shown rather than told?</source>
        <translation>Le travail pourrait-il se montrer plutôt que s’expliquer&#xa0;?</translation>
    </message>
    <message>
        <source>The employer holds to this French: {asked}.</source>
        <translation>L’employeur tient à ce français&#xa0;: {asked}.</translation>
    </message>
    <message>
        <source>Not all of the French was discussed: {asked} needed.</source>
        <translation>Le français n’est pas entièrement évoqué&#xa0;: {asked} nécessaire.</translation>
    </message>
    <message>
        <source>No gesture to avoid at this job.</source>
        <translation>Aucun geste à éviter sur ce poste.</translation>
    </message>
    <message>
        <source>Gestures to avoid at this job: {gestures}.</source>
        <translation>Gestes à éviter sur ce poste&#xa0;: {gestures}.</translation>
    </message>
    <message>
        <source>Could it be done otherwise: {gestures}?</source>
        <translation>Pourrait-on faire autrement&#xa0;: {gestures}&#xa0;?</translation>
    </message>
    <message>
        <source>Gestures to look at together: {gestures}.</source>
        <translation>Gestes à regarder ensemble&#xa0;: {gestures}.</translation>
    </message>
    <message>
        <source>Gestures to avoid are told in words: read them again.</source>
        <translation>Des gestes à éviter sont dits en toutes lettres&#xa0;: les relire.</translation>
    </message>
    <message>
        <source>Has the driving licence that is asked for.</source>
        <translation>A le permis demandé.</translation>
    </message>
    <message>
        <source>A driving licence is asked for: it was not discussed.</source>
        <translation>Un permis est demandé&#xa0;: ce n’est pas évoqué.</translation>
    </message>
    <message>
        <source>A driving licence is asked for: could the employer do without?</source>
        <translation>Un permis est demandé&#xa0;: l’employeur pourrait-il s’en passer&#xa0;?</translation>
    </message>
    <message>
        <source>The employer holds to a driving licence.</source>
        <translation>L’employeur tient au permis.</translation>
    </message>
    <message>
        <source>Has done this job before.</source>
        <translation>A déjà fait ce métier.</translation>
    </message>
    <message>
        <source>Experience is asked for: read what was told of it again.</source>
        <translation>De l’expérience est demandée&#xa0;: relire ce qui en est dit.</translation>
    </message>
    <message>
        <source>Experience is asked for: could the work be learnt on the spot?</source>
        <translation>De l’expérience est demandée&#xa0;: le travail pourrait-il s’apprendre sur place&#xa0;?</translation>
    </message>
    <message>
        <source>The employer holds to experience.</source>
        <translation>L’employeur tient à l’expérience.</translation>
    </message>
    <message>
        <source>The employer holds to a diploma: ask the person.</source>
        <translation>L’employeur tient à un diplôme&#xa0;: demander à la personne.</translation>
    </message>
    <message>
        <source>A diploma is asked for: could the employer do without?</source>
        <translation>Un diplôme est demandé&#xa0;: l’employeur pourrait-il s’en passer&#xa0;?</translation>
    </message>
    <message>
        <source>The employer holds to a CV.</source>
        <translation>L’employeur tient à un CV.</translation>
    </message>
    <message>
        <source>A CV is asked for: could a meeting at the workplace do?</source>
        <translation>Un CV est demandé&#xa0;: une rencontre sur le poste pourrait-elle suffire&#xa0;?</translation>
    </message>
    <message>
        <source>The employer holds to an interview.</source>
        <translation>L’employeur tient à un entretien.</translation>
    </message>
    <message>
        <source>An interview is asked for: could one meet at the workplace instead?</source>
        <translation>Un entretien est demandé&#xa0;: pourrait-on se rencontrer plutôt sur le poste&#xa0;?</translation>
    </message>
    <message>
        <source>The right to work was seen.</source>
        <translation>Le droit de travailler a été vu.</translation>
    </message>
    <message>
        <source>The right to work was seen, until {until}.</source>
        <translation>Le droit de travailler a été vu, jusqu’au {until}.</translation>
    </message>
    <message>
        <source>There is no right to work at the moment.</source>
        <translation>Il n’y a pas de droit de travailler pour le moment.</translation>
    </message>
    <message>
        <source>The right to work is to be checked.</source>
        <translation>Le droit de travailler est à vérifier.</translation>
    </message>
    <message>
        <source>The right to work is to be checked: it was noted until {until}.</source>
        <translation>Le droit de travailler est à vérifier&#xa0;: il était noté jusqu’au {until}.</translation>
    </message>
    <message>
        <source>Refusals are told in words: read them again.</source>
        <translation>Des refus sont dits en toutes lettres&#xa0;: les relire.</translation>
    </message>
    <message>
        <source>Hours are told in words: read them again.</source>
        <translation>Des horaires sont dits en toutes lettres&#xa0;: les relire.</translation>
    </message>
    <message>
        <source>Where the person can go is told in words: read it again.</source>
        <translation>Les lieux accessibles sont dits en toutes lettres&#xa0;: les relire.</translation>
    </message>
    <message>
        <source>What must be read at work is told in words: look at the job sheet.</source>
        <translation>Ce qu’il faut lire au poste est dit en toutes lettres&#xa0;: regarder l’analyse de poste.</translation>
    </message>
    <message>
        <source>Limits that are not respected</source>
        <translation>Limites qui ne sont pas respectées</translation>
    </message>
    <message>
        <source>To negotiate with the employer</source>
        <translation>À négocier avec l’employeur</translation>
    </message>
    <message>
        <source>Wishes met</source>
        <translation>Envies rejointes</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Autres envies</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>To ask, or to read again</source>
        <translation>À demander, ou à relire</translation>
    </message>
    <message>
        <source>Limits respected</source>
        <translation>Limites respectées</translation>
    </message>
    <message>
        <source>carrying loads</source>
        <translation>porter des charges</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>rester debout</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>marcher</translation>
    </message>
    <message>
        <source>bending</source>
        <translation>se baisser</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>se mettre à genoux</translation>
    </message>
    <message>
        <source>arms above the shoulders</source>
        <translation>travailler bras levés</translation>
    </message>
    <message>
        <source>pushing and pulling</source>
        <translation>pousser, tirer</translation>
    </message>
    <message>
        <source>ladders and steps</source>
        <translation>monter sur une échelle</translation>
    </message>
    <message>
        <source>stairs</source>
        <translation>prendre les escaliers</translation>
    </message>
    <message>
        <source>repeated gestures</source>
        <translation>gestes répétés</translation>
    </message>
    <message>
        <source>precise gestures</source>
        <translation>gestes précis</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>travailler au froid</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>travailler à la chaleur</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>travailler dans le bruit</translation>
    </message>
    <message>
        <source>dust</source>
        <translation>poussières</translation>
    </message>
    <message>
        <source>cleaning products and solvents</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>conduire</translation>
    </message>
    <message>
        <source>sitting for long</source>
        <translation>rester assis</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Wished trade</source>
        <translation>Métier souhaité</translation>
    </message>
    <message>
        <source>Free days and hours</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Earliest beginning</source>
        <translation>Début au plus tôt</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>First transport</source>
        <translation>Premier transport</translation>
    </message>
    <message>
        <source>Last transport</source>
        <translation>Dernier transport</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible à partir de</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Durée de la semaine</translation>
    </message>
    <message>
        <source>Longest journey</source>
        <translation>Trajet le plus long</translation>
    </message>
    <message>
        <source>Near or far</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Gestures to avoid</source>
        <translation>Gestes à éviter</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Right to work</source>
        <translation>Droit de travailler</translation>
    </message>
    <message>
        <source>{part} ({days})</source>
        <translation>{part} ({days})</translation>
    </message>
    <message>
        <source>{side}: to discuss</source>
        <translation>{side}&#xa0;: à évoquer</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signée</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrite</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>{done} done of {planned} planned</source>
        <translation>{done} faites sur {planned} prévues</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>First contact, without a name</source>
        <translation>Premier contact, sans nom</translation>
    </message>
    <message>
        <source>Six questions, six keys</source>
        <translation>Six questions, six touches</translation>
    </message>
    <message>
        <source>Prepare the hall hours</source>
        <translation>Préparer la permanence</translation>
    </message>
    <message>
        <source>Who is expected, what was promised, what to print</source>
        <translation>Qui est attendu, ce qui a été promis, quoi imprimer</translation>
    </message>
    <message>
        <source>Note a need that was heard</source>
        <translation>Noter un besoin entendu</translation>
    </message>
    <message>
        <source>An employer, a few words: the rest later</source>
        <translation>Un employeur, quelques mots&#xa0;: le reste plus tard</translation>
    </message>
    <message>
        <source>Close the hall hours</source>
        <translation>Fermer la permanence</translation>
    </message>
    <message>
        <source>Figures, promises, drafts, a few words</source>
        <translation>Chiffres, promesses, brouillons, quelques mots</translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation>Vérifier un fichier signé</translation>
    </message>
    <message>
        <source>What a PDF proves, and what not</source>
        <translation>Ce qu’un PDF prouve, et ce qu’il ne prouve pas</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>Documents à imprimer</translation>
    </message>
    <message>
        <source>What waits for a printer, or in one</source>
        <translation>Ce qui attend une imprimante, ou dans une imprimante</translation>
    </message>
    <message>
        <source>New, on this page</source>
        <translation>Nouveau, sur cette page</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Enregistrer ce qui s’écrit</translation>
    </message>
    <message>
        <source>Turn the screen to sign the plan</source>
        <translation>Tourner l’écran pour signer le plan</translation>
    </message>
    <message>
        <source>Read together what is written</source>
        <translation>Relire ensemble ce qui est écrit</translation>
    </message>
    <message>
        <source>Go on with the next half-typed encounter</source>
        <translation>Reprendre la rencontre suivante à moitié écrite</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Aller à&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Lower the curtain</source>
        <translation>Baisser le rideau</translation>
    </message>
    <message>
        <source>Hides everything at once</source>
        <translation>Cache tout d’un coup</translation>
    </message>
    <message>
        <source>Discreet mode: initials only, or names again</source>
        <translation>Mode discret&#xa0;: initiales seulement, ou de nouveau les noms</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Half-typed work is kept</source>
        <translation>Ce qui est commencé est gardé</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Montrer les touches</translation>
    </message>
</context>
<context>
    <name>pathway</name>
    <message>
        <source>Met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Came to an activity</source>
        <translation>Présence à une activité</translation>
    </message>
    <message>
        <source>Done together before</source>
        <translation>Fait ensemble avant</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Offer proposed</source>
        <translation>Offre proposée</translation>
    </message>
    <message>
        <source>Introduced at a workplace</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Immersion at a workplace</source>
        <translation>Immersion en entreprise</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauche</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan signé</translation>
    </message>
    <message>
        <source>Contract broken off</source>
        <translation>Rupture du contrat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back after a pause</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé·e</translation>
    </message>
    <message>
        <source>Thinks about it</source>
        <translation>Y réfléchit</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Ne souhaite pas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Absent, had told us</source>
        <translation>Absence excusée</translation>
    </message>
    <message>
        <source>Absent, had not told us</source>
        <translation>Absence non excusée</translation>
    </message>
    <message>
        <source>Cancelled by the service</source>
        <translation>Annulé par le service</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The adviser</source>
        <translation>Le conseiller ou la conseillère</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Un partenaire</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retenu·e</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non retenu·e</translation>
    </message>
    <message>
        <source>Eligible, first tier</source>
        <translation>Éligible, premier niveau</translation>
    </message>
    <message>
        <source>Eligible, second tier</source>
        <translation>Éligible, second niveau</translation>
    </message>
    <message>
        <source>In neither tier</source>
        <translation>Dans aucun des deux niveaux</translation>
    </message>
    <message>
        <source>Eligibility to check</source>
        <translation>Éligibilité à vérifier</translation>
    </message>
    <message>
        <source>not registered at France Travail</source>
        <translation>non inscrit·e à France Travail</translation>
    </message>
    <message>
        <source>registered, without contact with a referent for five months</source>
        <translation>inscrit·e, sans contact avec un référent depuis cinq mois</translation>
    </message>
    <message>
        <source>registered, and in contact with a referent in the last five months</source>
        <translation>inscrit·e, et en contact avec un référent dans les cinq derniers mois</translation>
    </message>
    <message>
        <source>nobody knows whether the person is registered at France Travail</source>
        <translation>on ne sait pas si la personne est inscrite à France Travail</translation>
    </message>
    <message>
        <source>nobody knows when a referent was last in contact</source>
        <translation>on ne sait pas quand un référent a été vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Tried to reach the person</source>
        <translation>Essai sans réponse</translation>
    </message>
    <message>
        <source>{tier}: {reason} (checked on {date})</source>
        <translation>{tier}&#xa0;: {reason} (vérifié le {date})</translation>
    </message>
    <message>
        <source>The longest time, {months} months, was over on {date}: end it, with its reason.</source>
        <translation>La durée maximale de {months}&#xa0;mois est atteinte depuis le {date}&#xa0;: notez la sortie et son motif.</translation>
    </message>
    <message>
        <source>{months} months on {date}: the usual time is over. Give more time with a reason, or end it.</source>
        <translation>{months}&#xa0;mois le {date}&#xa0;: la durée habituelle est atteinte. Prolongez avec un motif, ou notez la sortie.</translation>
    </message>
    <message>
        <source>{months} months on {date}: prepare what comes next.</source>
        <translation>{months}&#xa0;mois le {date}&#xa0;: préparez la suite.</translation>
    </message>
    <message>
        <source>late since {date}</source>
        <translation>en retard depuis le {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>pour le {date}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Adviser, outreach</source>
        <translation>Conseil, aller-vers</translation>
    </message>
    <message>
        <source>Adviser, employment</source>
        <translation>Conseil, emploi</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Statistics only</source>
        <translation>Statistiques seules</translation>
    </message>
    <message>
        <source>Opens and writes files; sees neither sensitive facts nor the partner’s notes.</source>
        <translation>Ouvre et écrit les dossiers&#xa0;; ne voit ni les données sensibles ni les notes du partenaire.</translation>
    </message>
    <message>
        <source>Opens and writes files and plans, sensitive facts and the partner’s notes too; exports.</source>
        <translation>Ouvre et écrit les dossiers et les plans, y compris les données sensibles et les notes du partenaire&#xa0;; exporte.</translation>
    </message>
    <message>
        <source>May do everything: people and access, the journal, backups, the keys.</source>
        <translation>Peut tout faire&#xa0;: personnes et accès, journal, sauvegardes, clés.</translation>
    </message>
    <message>
        <source>Sees counts, never a name nor a file.</source>
        <translation>Voit des nombres, jamais un nom ni un dossier.</translation>
    </message>
</context>
<context>
    <name>permanence</name>
    <message>
        <source>room {room}</source>
        <translation>ch. {room}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>File of {initials}</source>
        <translation>Fiche de {initials}</translation>
    </message>
    <message>
        <source>{step} on {due}{at}, promised on {date}</source>
        <translation>{step} le {due}{at}, promis le {date}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>Résidences</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Curtain  F9</source>
        <translation>Rideau  F9</translation>
    </message>
</context>
<context>
    <name>plan_papers</name>
    <message>
        <source>For the &amp;employee</source>
        <translation>Pour la personne &amp;salariée</translation>
    </message>
    <message>
        <source>For the e&amp;mployer</source>
        <translation>Pour l’&amp;employeur</translation>
    </message>
    <message>
        <source>For the &amp;team</source>
        <translation>Pour l’é&amp;quipe</translation>
    </message>
    <message>
        <source>Plan in plain words</source>
        <translation>Plan facile à lire</translation>
    </message>
    <message>
        <source>My first week</source>
        <translation>Ma première semaine</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Review before the trial ends</source>
        <translation>Bilan avant la fin de l’essai</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant au plan</translation>
    </message>
    <message>
        <source>Follow-up pages</source>
        <translation>Pages de suivi</translation>
    </message>
    <message>
        <source>Short sentences and pictures in large letters, to understand the plan before signing it. The signed plan is the one that counts.</source>
        <translation>Des phrases courtes et des dessins, en grandes lettres, pour comprendre le plan avant de le signer. C’est le plan signé qui compte.</translation>
    </message>
    <message>
        <source>One page to take home: days and hours, whom to ask, whom to call, when you meet next.</source>
        <translation>Une page à emporter&#xa0;: les jours et les heures, qui demander, qui appeler, les prochains rendez-vous.</translation>
    </message>
    <message>
        <source>When the person asks for it. It says dates and a count, and no word of why; nothing of it is kept.</source>
        <translation>Quand la personne la demande. Elle dit des dates et un nombre, jamais pourquoi&#xa0;; rien n’en est gardé.</translation>
    </message>
    <message>
        <source>One page for whoever welcomes: what to have ready, the briefing on safety, what is owed in writing.</source>
        <translation>Une page pour qui accueille&#xa0;: ce qu’il faut préparer, la sécurité, ce qui est à remettre par écrit.</translation>
    </message>
    <message>
        <source>To fill in by hand with the tutor before the trial ends. The dates are those of the law.</source>
        <translation>À remplir à la main avec le tuteur ou la tutrice avant la fin de l’essai. Les dates sont celles de la loi.</translation>
    </message>
    <message>
        <source>What this version changes, line by line, and who signs again. For the three parties.</source>
        <translation>Ce que cette version change, ligne par ligne, et qui signe à nouveau. Pour les trois parties.</translation>
    </message>
    <message>
        <source>The team’s own note and room to write by hand. These pages never leave the team.</source>
        <translation>La note de l’équipe et de la place pour écrire à la main. Ces pages ne quittent pas l’équipe.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer does not answer. The plan waits in the queue.</source>
        <translation>L’imprimante ne répond pas. Le plan attend dans la file.</translation>
    </message>
    <message>
        <source>The printer has no paper left. The plan waits.</source>
        <translation>L’imprimante n’a plus de papier. Le plan attend.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer. The plan waits.</source>
        <translation>Du papier est coincé dans l’imprimante. Le plan attend.</translation>
    </message>
    <message>
        <source>A cover of the printer is open. The plan waits.</source>
        <translation>Un capot de l’imprimante est ouvert. Le plan attend.</translation>
    </message>
    <message>
        <source>The printer has no ink left. The plan waits.</source>
        <translation>L’imprimante n’a plus d’encre. Le plan attend.</translation>
    </message>
    <message>
        <source>The printer was stopped on this computer. The plan waits in the queue.</source>
        <translation>L’imprimante a été arrêtée sur cet ordinateur. Le plan attend dans la file.</translation>
    </message>
    <message>
        <source>The printer refused these settings: nothing came out. Try without printing on both sides.</source>
        <translation>L’imprimante a refusé ces réglages&#xa0;: rien n’est sorti. Essayez sans le recto verso.</translation>
    </message>
    <message>
        <source>The plan was cancelled at the printer: nothing, or not everything, came out.</source>
        <translation>L’impression a été annulée à l’imprimante&#xa0;: rien n’est sorti, ou pas tout.</translation>
    </message>
    <message>
        <source>Taken back: nothing of the plan is left in the queue.</source>
        <translation>Annulé&#xa0;: il ne reste rien du plan dans la file.</translation>
    </message>
    <message>
        <source>This computer has no print service running. Save the PDF and print it from another one.</source>
        <translation>Aucun service d’impression ne fonctionne sur cet ordinateur. Enregistrez le PDF et imprimez-le depuis un autre.</translation>
    </message>
    <message>
        <source>This printer is not there any more. Choose another one.</source>
        <translation>Cette imprimante n’est plus là. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The print service refused the plan. Try again, or save the PDF.</source>
        <translation>Le service d’impression a refusé le plan. Réessayez, ou enregistrez le PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Try again, or save the PDF.</source>
        <translation>L’imprimante ne répond pas. Réessayez, ou enregistrez le PDF.</translation>
    </message>
    <message>
        <source>The paper went to the printer. Take it as soon as it comes out: leave nothing in it.</source>
        <translation>Le papier est parti à l’imprimante. Récupérez-le dès qu’il sort&#xa0;: n’y laissez rien.</translation>
    </message>
    <message>
        <source>The three places to sign are not on one page: do not have it signed like this.</source>
        <translation>Les trois places pour signer ne sont pas sur une même page&#xa0;: ne le faites pas signer ainsi.</translation>
    </message>
    <message>
        <source>Page {page}: “{words}” is printed where a text is missing. Look at this field.</source>
        <translation>Page {page}&#xa0;: «&#xa0;{words}&#xa0;» est imprimé là où un texte manque. Regardez ce champ.</translation>
    </message>
    <message>
        <source>Page {page}: signatures stand alone there. Have them signed with the pages before.</source>
        <translation>Page {page}&#xa0;: les signatures y sont seules. Faites signer avec les pages qui précèdent.</translation>
    </message>
    <message>
        <source>Page {page}: “{words}” goes on from the column or the page before.</source>
        <translation>Page {page}&#xa0;: «&#xa0;{words}&#xa0;» continue depuis la colonne ou la page d’avant.</translation>
    </message>
    <message>
        <source>Folded in three in an envelope with a window, one would read: {words}… Fold the text inwards.</source>
        <translation>Plié en trois dans une enveloppe à fenêtre, on lirait&#xa0;: {words}… Pliez le texte vers l’intérieur.</translation>
    </message>
    <message>
        <source>Lying on a table, the first page shows the name of {words}. Turn it over.</source>
        <translation>Posée sur une table, la première page montre le nom de {words}. Retournez-la.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Envies</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Ne veut pas</translation>
    </message>
    <message>
        <source>Has done, here or elsewhere</source>
        <translation>A déjà fait, ici ou ailleurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>French and languages</source>
        <translation>Français et langues</translation>
    </message>
    <message>
        <source>Gestures to avoid</source>
        <translation>Gestes à éviter</translation>
    </message>
    <message>
        <source>As it was said, in one breath</source>
        <translation>Comme c’est dit, d’un trait</translation>
    </message>
    <message>
        <source>One by one, the dearest first</source>
        <translation>Une par une, la plus chère d’abord</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Ajouter une envie</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Another trade…</source>
        <translation>Autre métier…</translation>
    </message>
    <message>
        <source>As it was said</source>
        <translation>Comme c’est dit</translation>
    </message>
    <message>
        <source>One by one: nobody is blamed for a refusal</source>
        <translation>Un par un&#xa0;: un refus n’est jamais reproché</translation>
    </message>
    <message>
        <source>Add a refusal</source>
        <translation>Ajouter un refus</translation>
    </message>
    <message>
        <source>One by one: what, where, about how long</source>
        <translation>Une par une&#xa0;: quoi, où, à peu près combien de temps</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>Ajouter une expérience</translation>
    </message>
    <message>
        <source>About hours</source>
        <translation>Sur les horaires</translation>
    </message>
    <message>
        <source>hours only, nobody’s name</source>
        <translation>des heures seulement, aucun nom</translation>
    </message>
    <message>
        <source>Can work</source>
        <translation>Peut travailler</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Hours per week wanted</source>
        <translation>Heures par semaine souhaitées</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Se déplace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Longest journey</source>
        <translation>Trajet le plus long</translation>
    </message>
    <message>
        <source>First bus or tram</source>
        <translation>Premier bus ou tram</translation>
    </message>
    <message>
        <source>Last bus or tram home</source>
        <translation>Dernier bus ou tram pour rentrer</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Autre langue…</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Language to understand each other</source>
        <translation>Langue pour se comprendre</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Qui interprète</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>the gesture, never the reason</source>
        <translation>le geste, jamais la raison</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>This is a plan sealed by a former version of Palier, and nothing in it has changed.</source>
        <translation>C’est un plan scellé par une version précédente de Palier. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>This file is not as it was signed: do not rely on it. Ask for the original.</source>
        <translation>Ce fichier n’est plus tel qu’il a été signé&#xa0;: ne vous y fiez pas. Demandez l’original.</translation>
    </message>
    <message>
        <source>This file was signed by another program. Palier checks only its own plans: use the checker of whoever sent it.</source>
        <translation>Ce fichier a été signé par un autre logiciel. Palier ne vérifie que ses propres plans&#xa0;: utilisez le vérificateur de la personne qui vous l’a envoyé.</translation>
    </message>
    <message>
        <source>This PDF bears no electronic signature: nothing in the file can be proven.</source>
        <translation>Ce PDF ne porte aucune signature électronique&#xa0;: le fichier ne permet de rien prouver.</translation>
    </message>
    <message>
        <source>This is not a PDF, or it was cut short: nothing can be said of it.</source>
        <translation>Ce n’est pas un PDF, ou il est coupé&#xa0;: on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>Handwritten signature on a screen, simple value of proof. It counts together with what was noted at that moment; it is neither an advanced nor a qualified signature.</source>
        <translation>Signature manuscrite numérisée, valeur de preuve simple. Elle compte avec ce qui a été noté à ce moment-là&#xa0;; ce n’est ni une signature avancée, ni une signature qualifiée.</translation>
    </message>
    <message>
        <source>Handwritten signature on paper: the sheet is the proof. This file only says who saw it.</source>
        <translation>Signature à la main sur papier&#xa0;: la preuve, c’est la feuille. Ce fichier dit seulement qui l’a vue.</translation>
    </message>
    <message>
        <source>Signature of version {version}, which still stands: that file is the proof of it.</source>
        <translation>Signature de la version {version}, qui vaut toujours&#xa0;: c’est le fichier de cette version qui la prouve.</translation>
    </message>
    <message>
        <source>The adviser’s own key: it shows that nothing has changed since. By itself it does not prove who signed.</source>
        <translation>Clé personnelle de la personne qui accompagne&#xa0;: elle montre que rien n’a changé depuis. À elle seule, elle ne prouve pas qui a signé.</translation>
    </message>
    <message>
        <source>No signature. No reason is asked.</source>
        <translation>Pas de signature. Aucune raison n’est demandée.</translation>
    </message>
    <message>
        <source>Former format: one seal of the organisation over answers drawn on the page.</source>
        <translation>Ancien format&#xa0;: un seul sceau de l’organisation, sur des réponses dessinées dans la page.</translation>
    </message>
    <message>
        <source>Something that was signed is no longer the same.</source>
        <translation>Quelque chose qui était signé n’est plus pareil.</translation>
    </message>
    <message>
        <source>A signature itself was written again.</source>
        <translation>Une signature a été réécrite.</translation>
    </message>
    <message>
        <source>Something was added after the last signature.</source>
        <translation>Quelque chose a été ajouté après la dernière signature.</translation>
    </message>
    <message>
        <source>A page is not the one that was frozen.</source>
        <translation>Une page n’est plus celle qui a été figée.</translation>
    </message>
    <message>
        <source>A form field, a note or a link was added.</source>
        <translation>Un champ, une note ou un lien a été ajouté.</translation>
    </message>
    <message>
        <source>A line of the page of proof was written again.</source>
        <translation>Une ligne de la page de preuve a été réécrite.</translation>
    </message>
    <message>
        <source>A file or a small program was put inside.</source>
        <translation>Un fichier ou un petit programme a été glissé dedans.</translation>
    </message>
    <message>
        <source>Something was added that Palier never writes.</source>
        <translation>Quelque chose a été ajouté que Palier n’écrit jamais.</translation>
    </message>
    <message>
        <source>The signatures are not in a possible order.</source>
        <translation>L’ordre des signatures n’est pas possible.</translation>
    </message>
    <message>
        <source>A signature does not come from the organisation that froze the text.</source>
        <translation>Une signature ne vient pas de l’organisation qui a figé le texte.</translation>
    </message>
    <message>
        <source>A signature that this vault knows is missing from the file.</source>
        <translation>Il manque dans le fichier une signature que ce coffre connaît.</translation>
    </message>
    <message>
        <source>It is not the file that this vault keeps.</source>
        <translation>Ce n’est pas le fichier que garde ce coffre.</translation>
    </message>
    <message>
        <source>The time stamp does not belong to this file.</source>
        <translation>L’horodatage n’est pas celui de ce fichier.</translation>
    </message>
    <message>
        <source>It is, to the last bit, the file that this vault keeps.</source>
        <translation>C’est exactement le fichier que garde ce coffre.</translation>
    </message>
    <message>
        <source>This copy is from before the last signature or time stamp: the vault keeps a longer one.</source>
        <translation>Cette copie date d’avant la dernière signature ou l’horodatage&#xa0;: le coffre garde un fichier plus complet.</translation>
    </message>
    <message>
        <source>The vault keeps another file for this version: trust that one, and ask where this came from.</source>
        <translation>Pour cette version, le coffre garde un autre fichier&#xa0;: fiez-vous à celui du coffre, et demandez d’où vient celui-ci.</translation>
    </message>
    <message>
        <source>No: it was changed after it was signed. Do not rely on it.</source>
        <translation>Non&#xa0;: il a été changé après avoir été signé. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>A time stamp says {moment}, by {authority}, which this computer does not know: ask them.</source>
        <translation>Un horodatage dit {moment}, par {authority}, que cet ordinateur ne connaît pas&#xa0;: demandez-lui confirmation.</translation>
    </message>
    <message>
        <source>This plan is not in this vault: only the file answers.</source>
        <translation>Ce plan n’est pas dans ce coffre&#xa0;: seul le fichier répond.</translation>
    </message>
    <message>
        <source>This file is built as a plan of Palier, closed by an adviser’s key. Nothing in it has changed.</source>
        <translation>Ce fichier a la forme d’un plan de Palier, fermé par la clé d’une personne qui accompagne. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>This file is built as a plan of Palier, not closed yet. Nothing in it has changed.</source>
        <translation>Ce fichier a la forme d’un plan de Palier, pas encore fermé. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>Est-il resté le même&#xa0;?</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>De qui vient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Has everyone signed?</source>
        <translation>Tout le monde a-t-il signé&#xa0;?</translation>
    </message>
    <message>
        <source>Who proves the date?</source>
        <translation>Qui prouve la date&#xa0;?</translation>
    </message>
    <message>
        <source>The last version?</source>
        <translation>Est-ce la dernière version&#xa0;?</translation>
    </message>
    <message>
        <source>What kind of proof is it?</source>
        <translation>De quelle preuve s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Fingerprint of the organisation’s certificate: {digits}</source>
        <translation>Empreinte du certificat de l’organisation&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>Fingerprint of this file: {digits}</source>
        <translation>Empreinte de ce fichier&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>le {date} à {time}</translation>
    </message>
    <message>
        <source>a cross or another sign</source>
        <translation>une croix ou une autre marque</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>lu à voix haute</translation>
    </message>
    <message>
        <source>interpreter: {name}</source>
        <translation>interprète&#xa0;: {name}</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>témoin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>sheet seen by {name}</source>
        <translation>feuille vue par {name}</translation>
    </message>
    <message>
        <source>Yes: nothing has changed since it was sealed.</source>
        <translation>Oui&#xa0;: rien n’a changé depuis qu’il a été scellé.</translation>
    </message>
    <message>
        <source>Yes: nothing has changed since the text was frozen, on {moment}.</source>
        <translation>Oui&#xa0;: rien n’a changé depuis que le texte a été figé, {moment}.</translation>
    </message>
    <message>
        <source>an organisation without a name</source>
        <translation>une organisation sans nom</translation>
    </message>
    <message>
        <source>From {name}: the certificate is the one of this vault.</source>
        <translation>De {name}&#xa0;: le certificat est celui de ce coffre.</translation>
    </message>
    <message>
        <source>It says that it comes from {name}, with a certificate that this vault does not know. Compare its fingerprint with the one that they give you themselves.</source>
        <translation>Il dit venir de {name}, avec un certificat que ce coffre ne connaît pas. Comparez son empreinte avec celle que cette organisation vous donne elle-même.</translation>
    </message>
    <message>
        <source>It says that it comes from {name}. Compare the fingerprint below.</source>
        <translation>Il dit venir de {name}. Comparez l’empreinte ci-dessous.</translation>
    </message>
    <message>
        <source>Yes: {names}.</source>
        <translation>Oui&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No. Still missing: {parties}.</source>
        <translation>Non. Il manque&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>No: what this vault recorded is not all in the file.</source>
        <translation>Non&#xa0;: tout ce que ce coffre a noté n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Only the clock of the laptop: nobody else vouches for the date.</source>
        <translation>Seule l’horloge de l’ordinateur donne la date&#xa0;: personne d’autre ne la garantit.</translation>
    </message>
    <message>
        <source>{authority} vouches that the file was there on {moment}.</source>
        <translation>{authority} garantit que ce fichier existait {moment}.</translation>
    </message>
    <message>
        <source>Yes: no newer version was frozen in this vault.</source>
        <translation>Oui&#xa0;: aucune version plus récente n’a été figée dans ce coffre.</translation>
    </message>
    <message>
        <source>No: version {version} was frozen after it.</source>
        <translation>Non&#xa0;: la version {version} a été figée ensuite.</translation>
    </message>
    <message>
        <source>The file alone cannot say: ask the organisation that made it.</source>
        <translation>Le fichier seul ne peut pas le dire&#xa0;: demandez à l’organisation qui l’a fait.</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Jobs that could suit</source>
        <translation>Postes qui pourraient convenir</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un poste</translation>
    </message>
    <message>
        <source>A published offer</source>
        <translation>Une offre publiée</translation>
    </message>
    <message>
        <source>An internship</source>
        <translation>Un stage</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé·e</translation>
    </message>
    <message>
        <source>Thinks about it</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Dit non</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>Dit oui</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>N’a jamais répondu</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Wishes, in their words</source>
        <translation>Envies, avec ses mots</translation>
    </message>
    <message>
        <source>Trades wished for</source>
        <translation>Métiers souhaités</translation>
    </message>
    <message>
        <source>What they have done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Spoken French</source>
        <translation>Français parlé</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>When they can begin</source>
        <translation>Peut commencer</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>Vient par</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Rencontre prévue</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Qu’est-ce que cela a donné&#xa0;?</translation>
    </message>
    <message>
        <source>An answer is waited for</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Both say yes</source>
        <translation>Les deux disent oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>The tutor</source>
        <translation>Le tuteur ou la tutrice</translation>
    </message>
    <message>
        <source>The adviser</source>
        <translation>La personne qui accompagne</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>L’interprète</translation>
    </message>
    <message>
        <source>to be heard before {when}</source>
        <translation>à entendre avant le {when}</translation>
    </message>
    <message>
        <source>not heard yet: it was due by {when}</source>
        <translation>pas encore entendue&#xa0;: c’était à faire avant le {when}</translation>
    </message>
    <message>
        <source>heard within 24 hours</source>
        <translation>entendue sous 24 heures</translation>
    </message>
    <message>
        <source>heard after 24 hours</source>
        <translation>entendue après 24 heures</translation>
    </message>
    <message>
        <source>The day of the need is not known.</source>
        <translation>Le jour du besoin n’est pas connu.</translation>
    </message>
    <message>
        <source>Need heard less than 48 hours ago: time to look for who would like it, until {date}.</source>
        <translation>Besoin recueilli il y a moins de 48 heures&#xa0;: le temps de chercher qui cela intéresse, jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The employer is told of a candidate by {date}.</source>
        <translation>Une personne est à présenter à l’entreprise au plus tard le {date}.</translation>
    </message>
    <message>
        <source>The employer has waited more than a week for a candidate ({days} d): a word to them?</source>
        <translation>L’entreprise attend une personne depuis plus d’une semaine ({days} j)&#xa0;: un mot à lui dire&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody was presented in time ({days} d).</source>
        <translation>Une personne a été présentée à temps (en {days} j).</translation>
    </message>
    <message>
        <source>Somebody was presented after more than a week ({days} d).</source>
        <translation>Une personne a été présentée après plus d’une semaine ({days} j).</translation>
    </message>
    <message>
        <source>The employer no longer looks for anybody.</source>
        <translation>L’entreprise ne cherche plus personne.</translation>
    </message>
    <message>
        <source>No meeting is noted yet.</source>
        <translation>Aucune rencontre n’est notée.</translation>
    </message>
    <message>
        <source>Met within the fortnight: the next one by {date}.</source>
        <translation>Rencontre depuis moins de quinze jours&#xa0;: la prochaine au plus tard le {date}.</translation>
    </message>
    <message>
        <source>More than a fortnight ago, and an appointment is set.</source>
        <translation>Plus de quinze jours depuis la dernière rencontre, et un rendez-vous est pris.</translation>
    </message>
    <message>
        <source>More than a fortnight since the last meeting.</source>
        <translation>Plus de quinze jours depuis la dernière rencontre.</translation>
    </message>
    <message>
        <source>{count} meetings in {days} d.</source>
        <translation>{count}&#xa0;rencontres en {days}&#xa0;j.</translation>
    </message>
    <message>
        <source>Offers proposed: {count} (three at least)</source>
        <translation>Offres proposées&#xa0;: {count} (trois au moins)</translation>
    </message>
    <message>
        <source>{codes} presented already, and not answered yet: one candidate for each place at a time.</source>
        <translation>Déjà en relation, sans réponse&#xa0;: {codes}. Une seule personne par place à la fois.</translation>
    </message>
</context>
<context>
    <name>prospecting</name>
    <message>
        <source>Need kept: complete the job sheet when you can</source>
        <translation>Besoin noté&#xa0;: complétez la fiche de poste dès que possible</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Ne pas recontacter</translation>
    </message>
    <message>
        <source>NAF 2025 to ask for</source>
        <translation>Code NAF 2025 à demander</translation>
    </message>
    <message>
        <source>Note a need that was heard here</source>
        <translation>Noter un besoin entendu ici</translation>
    </message>
    <message>
        <source>No employer at this stage.</source>
        <translation>Aucun employeur à cette étape.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>To call again</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Employers at this stage only</source>
        <translation>Seulement les employeurs à cette étape</translation>
    </message>
    <message>
        <source>Note a need that was heard</source>
        <translation>Noter un besoin entendu</translation>
    </message>
    <message>
        <source>Noted twice?</source>
        <translation>Notés deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Prospecting</source>
        <translation>Prospection</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Perhaps noted already:</source>
        <translation>Peut-être déjà noté&#xa0;:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Last approach: {date}</source>
        <translation>Dernière approche&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Never approached</source>
        <translation>Jamais approché</translation>
    </message>
    <message>
        <source>{name}: move to {stage}</source>
        <translation>{name}&#xa0;: passer à {stage}</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Passer à une autre étape</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>Étape modifiée</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>Nobody to call again today.</source>
        <translation>Personne à relancer aujourd’hui.</translation>
    </message>
    <message>
        <source>Open and note the call</source>
        <translation>Ouvrir et noter l’appel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>same SIRET</source>
        <translation>même SIRET</translation>
    </message>
    <message>
        <source>same company (SIREN)</source>
        <translation>même entreprise (SIREN)</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same telephone of a contact</source>
        <translation>même téléphone d’un contact</translation>
    </message>
    <message>
        <source>same mail domain</source>
        <translation>même domaine de courriel</translation>
    </message>
    <message>
        <source>same name and postcode</source>
        <translation>même nom et même code postal</translation>
    </message>
    <message>
        <source>close name, same postcode</source>
        <translation>nom proche, même code postal</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>against it: two sites of one company</source>
        <translation>contre&#xa0;: deux établissements d’une même entreprise</translation>
    </message>
    <message>
        <source>against it: another SIREN</source>
        <translation>contre&#xa0;: un autre SIREN</translation>
    </message>
    <message>
        <source>against it: another postcode</source>
        <translation>contre&#xa0;: un autre code postal</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Enseigne</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Activity (NAF)</source>
        <translation>Activité (NAF)</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Collective agreement</source>
        <translation>Convention collective</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Origine du contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>{action}, planned on {date}</source>
        <translation>{action}, prévu le {date}</translation>
    </message>
    <message>
        <source>Next: {action}</source>
        <translation>Ensuite&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Not to be contacted since {date}: {reason}.</source>
        <translation>À ne pas recontacter depuis le {date}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Noted by {who}.</source>
        <translation>Noté par {who}.</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’employeur</translation>
    </message>
    <message>
        <source>Our team</source>
        <translation>Notre équipe</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>For {date}</source>
        <translation>Pour le {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>{criterion}: {first}, not negotiated yet</source>
        <translation>{criterion}&#xa0;: {first}, pas encore négocié</translation>
    </message>
    <message>
        <source>{criterion}: {first} → {agreed}</source>
        <translation>{criterion}&#xa0;: {first} → {agreed}</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>Somebody whose file is closed</source>
        <translation>Quelqu’un dont le dossier est fermé</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>has not begun yet</source>
        <translation>pas encore commencé</translation>
    </message>
    <message>
        <source>still there, as far as is known</source>
        <translation>toujours en poste, à notre connaissance</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>terminé le {date}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>dans un mois</translation>
    </message>
    <message>
        <source>What was said, in their words</source>
        <translation>Ce qui s’est dit, dans leurs mots</translation>
    </message>
    <message>
        <source>Then the employer is at</source>
        <translation>L’employeur passe alors à</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>empty: as usual at its stage; 0: never for its silence</source>
        <translation>vide&#xa0;: comme d’habitude à cette étape&#xa0;; 0&#xa0;: jamais pour son silence</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Shown again after a silence of</source>
        <translation>Signalé après un silence de</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>A call or a visit</source>
        <translation>Un appel ou une visite</translation>
    </message>
    <message>
        <source>Contact with this employer</source>
        <translation>Contact avec cet employeur</translation>
    </message>
    <message>
        <source>Note a call or a visit</source>
        <translation>Noter un appel ou une visite</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>Contact or not…</source>
        <translation>Recontacter ou non…</translation>
    </message>
    <message>
        <source>Not to be contacted, and nobody noted why.</source>
        <translation>À ne pas recontacter, mais personne n’a noté pourquoi.</translation>
    </message>
    <message>
        <source>Nobody called or came.</source>
        <translation>Personne n’a appelé ni n’est passé.</translation>
    </message>
    <message>
        <source>Nobody called or came yet. Note the first approach here.</source>
        <translation>Personne n’a encore appelé ni n’est passé. Notez ici la première approche.</translation>
    </message>
    <message>
        <source>Noted by {who}</source>
        <translation>Noté par {who}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Qui a promis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Kept?</source>
        <translation>Tenue&#xa0;?</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Asked for at first</source>
        <translation>Demandé au départ</translation>
    </message>
    <message>
        <source>Agreed instead</source>
        <translation>Négocié</translation>
    </message>
    <message>
        <source>Who was taken here</source>
        <translation>Qui a été pris ici</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the file: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Noter une promesse</translation>
    </message>
    <message>
        <source>Nothing was promised on either side.</source>
        <translation>Rien n’a été promis, d’un côté ni de l’autre.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Criteria: at first, then negotiated</source>
        <translation>Critères&#xa0;: au départ, puis négociés</translation>
    </message>
    <message>
        <source>Note a criterion</source>
        <translation>Noter un critère</translation>
    </message>
    <message>
        <source>Nothing was negotiated yet.</source>
        <translation>Rien n’a encore été négocié.</translation>
    </message>
    <message>
        <source>Files that came into this one</source>
        <translation>Fiches réunies à celle-ci</translation>
    </message>
    <message>
        <source>{name}, on {date}</source>
        <translation>{name}, le {date}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Une promesse</translation>
    </message>
    <message>
        <source>What was asked for, what was agreed</source>
        <translation>Ce qui était demandé, ce qui a été convenu</translation>
    </message>
    <message>
        <source>A need that was heard</source>
        <translation>Un besoin entendu</translation>
    </message>
    <message>
        <source>Name of the employer, known or not</source>
        <translation>Nom de l’employeur, connu ou non</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Laisser pour l’instant</translation>
    </message>
    <message>
        <source>Keep this need</source>
        <translation>Garder ce besoin</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que vous aviez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>in 2 days</source>
        <translation>dans 2 jours</translation>
    </message>
    <message>
        <source>two people to sort parcels, early shift</source>
        <translation>deux personnes au tri des colis, tôt le matin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is needed, in their words</source>
        <translation>Le besoin, dans leurs mots</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Who told you</source>
        <translation>Qui vous l’a dit</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Revenir le</translation>
    </message>
    <message>
        <source>Where, and a few words on what is needed.</source>
        <translation>Où, et quelques mots sur le besoin.</translation>
    </message>
    <message>
        <source>A few words, please: the rest is completed later.</source>
        <translation>Quelques mots, s’il vous plaît&#xa0;: le reste se complète plus tard.</translation>
    </message>
    <message>
        <source>A name, please: it may be corrected later.</source>
        <translation>Un nom, s’il vous plaît&#xa0;: il pourra être corrigé plus tard.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Regarder les deux</translation>
    </message>
    <message>
        <source>Look at both: {names}</source>
        <translation>Regarder les deux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Ils sont deux</translation>
    </message>
    <message>
        <source>They are two: {names}</source>
        <translation>Ils sont deux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Employers noted twice?</source>
        <translation>Employeurs notés deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing to choose: what one of them says, the other does not.</source>
        <translation>Rien à choisir&#xa0;: ce que l’une dit, l’autre ne le dit pas.</translation>
    </message>
    <message>
        <source>One employer now: nothing of either was lost</source>
        <translation>Un seul employeur désormais&#xa0;: rien n’a été perdu</translation>
    </message>
    <message>
        <source>{stays} stays. {goes} goes into it with its jobs, contacts, sites, calls, promises and hires; what is not chosen below is kept in the memory.</source>
        <translation>{stays} reste. {goes} la rejoint avec ses postes, contacts, sites, appels, promesses et embauches&#xa0;; ce qui n’est pas choisi ci-dessous est gardé dans la mémoire.</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>C’est l’autre qui reste</translation>
    </message>
    <message>
        <source>Make one employer of both</source>
        <translation>Réunir les deux fiches</translation>
    </message>
    <message>
        <source>Comparing the employers…</source>
        <translation>Comparaison des employeurs…</translation>
    </message>
    <message>
        <source>No two employers look like one.</source>
        <translation>Aucun employeur ne semble noté deux fois.</translation>
    </message>
    <message>
        <source>Two employers: this is not asked again</source>
        <translation>Deux employeurs&#xa0;: la question ne sera plus posée</translation>
    </message>
    <message>
        <source>Surely one</source>
        <translation>Sûrement le même</translation>
    </message>
    <message>
        <source>Probably one</source>
        <translation>Probablement le même</translation>
    </message>
    <message>
        <source>Perhaps one</source>
        <translation>Peut-être le même</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Revenir à la fiche</translation>
    </message>
    <message>
        <source>Call sheet: {name}</source>
        <translation>Fiche d’appel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The whole official list can be brought in from its CSV file: codes that are there keep their place, none is taken away.</source>
        <translation>La liste officielle entière peut être reprise de son fichier CSV&#xa0;: les codes déjà présents gardent leur place, aucun n’est retiré.</translation>
    </message>
    <message>
        <source>Edition of the list</source>
        <translation>Édition de la liste</translation>
    </message>
    <message>
        <source>Bring in the official list…</source>
        <translation>Reprendre la liste officielle…</translation>
    </message>
    <message>
        <source>Brought in: {fresh} new codes, {renamed} with other words.</source>
        <translation>Liste reprise&#xa0;: {fresh} nouveaux codes, {renamed} intitulés modifiés.</translation>
    </message>
    <message>
        <source>The official list</source>
        <translation>La liste officielle</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>After so many days without news, an employer is back under « To call again ». 0: never for its silence; empty: as shipped. An employer&apos;s own number of days counts before these.</source>
        <translation>Après ce nombre de jours sans nouvelles, un employeur revient sous «&#xa0;À relancer&#xa0;». 0&#xa0;: jamais pour son silence&#xa0;; vide&#xa0;: comme à l’origine. Le nombre de jours choisi pour un employeur passe avant ceux-ci.</translation>
    </message>
    <message>
        <source>Employers without news, in days</source>
        <translation>Employeurs sans nouvelles, en jours</translation>
    </message>
    <message>
        <source>A stage of your own</source>
        <translation>Une étape à vous</translation>
    </message>
</context>
<context>
    <name>resident</name>
    <message>
        <source>Wishes</source>
        <translation>Envies</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Does not want, or no longer</source>
        <translation>Ne veut pas, ou ne veut plus</translation>
    </message>
    <message>
        <source>Has done, here or elsewhere</source>
        <translation>A déjà fait, ici ou ailleurs</translation>
    </message>
    <message>
        <source>Can work</source>
        <translation>Peut travailler</translation>
    </message>
    <message>
        <source>About hours</source>
        <translation>À propos des horaires</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Vient par</translation>
    </message>
    <message>
        <source>Longest journey</source>
        <translation>Trajet le plus long</translation>
    </message>
    <message>
        <source>Gestures to avoid</source>
        <translation>Gestes à éviter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>&amp;First name or nickname</source>
        <translation>&amp;Prénom ou surnom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>as the person says; for counts only, may stay empty</source>
        <translation>comme la personne le dit&#xa0;; pour compter seulement, peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>&amp;Résidence</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>C&amp;hambre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>only where a paper asks for it; the year is enough for us</source>
        <translation>seulement si un papier la demande&#xa0;; l’année nous suffit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Another trade…</source>
        <translation>Un autre métier…</translation>
    </message>
    <message>
        <source>&amp;Wishes, in the person’s own words</source>
        <translation>&amp;Envies, avec les mots de la personne</translation>
    </message>
    <message>
        <source>no proof asked</source>
        <translation>sans justificatif</translation>
    </message>
    <message>
        <source>the gesture, never the reason</source>
        <translation>le geste, jamais la raison</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Une autre langue…</translation>
    </message>
    <message>
        <source>Language to understand each other</source>
        <translation>Langue pour se comprendre</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Il faut un interprète</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Première rencontre le</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Told their rights on</source>
        <translation>Droits expliqués le</translation>
    </message>
    <message>
        <source>That employers hear of them</source>
        <translation>Qu’on parle d’elle à des employeurs</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>resident_file</name>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Wishes and limits</source>
        <translation>Envies et contraintes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Who opened it</source>
        <translation>Consultations</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>Said aloud</source>
        <translation>Dite à voix haute</translation>
    </message>
    <message>
        <source>Leaflet given</source>
        <translation>Dépliant remis</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Employers hear of them</source>
        <translation>Parler de la personne à des employeurs</translation>
    </message>
    <message>
        <source>Sharing with the partner</source>
        <translation>Partager avec le partenaire</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Envoyer des SMS</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Une copie</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Une correction</translation>
    </message>
    <message>
        <source>An objection</source>
        <translation>Une opposition</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Une mise de côté</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Un effacement</translation>
    </message>
    <message>
        <source>An agreement taken back</source>
        <translation>Un accord retiré</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Files: two years without any contact</source>
        <translation>Dossiers&#xa0;: deux ans sans contact</translation>
    </message>
    <message>
        <source>Contacts without a follow-up: three months</source>
        <translation>Contacts sans suite&#xa0;: trois mois</translation>
    </message>
    <message>
        <source>In the bin for thirty days</source>
        <translation>À la corbeille depuis trente jours</translation>
    </message>
    <message>
        <source>Passages without a file: three months</source>
        <translation>Passages sans dossier&#xa0;: trois mois</translation>
    </message>
    <message>
        <source>First contacts without a file: three months</source>
        <translation>Premiers contacts sans dossier&#xa0;: trois mois</translation>
    </message>
    <message>
        <source>Half-typed work: three months</source>
        <translation>Saisies interrompues&#xa0;: trois mois</translation>
    </message>
    <message>
        <source>Archived plans: five years</source>
        <translation>Plans archivés&#xa0;: cinq ans</translation>
    </message>
    <message>
        <source>People of companies: three years</source>
        <translation>Personnes des entreprises&#xa0;: trois ans</translation>
    </message>
    <message>
        <source>Relays: three years, neighbours two</source>
        <translation>Relais&#xa0;: trois ans, voisins deux ans</translation>
    </message>
    <message>
        <source>Tutors, sponsors and others: three years</source>
        <translation>Tuteurs, parrains et autres&#xa0;: trois ans</translation>
    </message>
    <message>
        <source>Lists for those who pay: their own period</source>
        <translation>Listes pour les financeurs&#xa0;: leur propre durée</translation>
    </message>
    <message>
        <source>SIEG: ten years after the mandate ends</source>
        <translation>SIEG&#xa0;: dix ans après la fin du mandat</translation>
    </message>
    <message>
        <source>FSE+: five years after the year of the last payment</source>
        <translation>FSE+&#xa0;: cinq ans après l’année du dernier paiement</translation>
    </message>
    <message>
        <source>came to a permanence</source>
        <translation>venue à une permanence</translation>
    </message>
    <message>
        <source>came to an activity or an immersion, or spoke of their work</source>
        <translation>présence à une activité ou à une immersion, ou parole sur son emploi</translation>
    </message>
    <message>
        <source>spoke with the team</source>
        <translation>échange avec l’équipe</translation>
    </message>
    <message>
        <source>signed a plan</source>
        <translation>plan signé</translation>
    </message>
    <message>
        <source>answered about a consent</source>
        <translation>accord donné ou retiré</translation>
    </message>
    <message>
        <source>made a request</source>
        <translation>demande sur le dossier</translation>
    </message>
    <message>
        <source>was told their rights</source>
        <translation>information sur les droits</translation>
    </message>
    <message>
        <source>was first met</source>
        <translation>première rencontre</translation>
    </message>
    <message>
        <source>the file was made</source>
        <translation>ouverture du dossier</translation>
    </message>
    <message>
        <source>A meeting with somebody else</source>
        <translation>Une rencontre avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The file of somebody else</source>
        <translation>Le dossier de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A sentence about somebody without a file</source>
        <translation>Une phrase sur une personne sans dossier</translation>
    </message>
    <message>
        <source>The hire of somebody else</source>
        <translation>L’embauche de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The plan of somebody else</source>
        <translation>Le plan de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A request of somebody else</source>
        <translation>La demande de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Une entreprise</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Un poste</translation>
    </message>
    <message>
        <source>A note about a partner, an event or a tutor</source>
        <translation>Une remarque sur un partenaire, un événement ou un tuteur</translation>
    </message>
    <message>
        <source>Half-typed work</source>
        <translation>Une saisie en cours</translation>
    </message>
    <message>
        <source>Erased; only counts without a name remain</source>
        <translation>Effacé&#xa0;; il ne reste que des comptes sans nom</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Répondre avant le {date}</translation>
    </message>
    <message>
        <source>Late since {date}</source>
        <translation>En retard depuis le {date}</translation>
    </message>
    <message>
        <source>Answered on {date}</source>
        <translation>Répondu le {date}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Depuis le {date}</translation>
    </message>
    <message>
        <source>Since {date}: {what}</source>
        <translation>Depuis le {date}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Applies. Give the complete copy: everything written, the notes of both organisations, who received what and who opened the file (article 15).</source>
        <translation>S’applique. Donner la copie complète&#xa0;: tout ce qui est écrit, les notes des deux organisations, qui a reçu quoi et qui a ouvert le dossier (article 15).</translation>
    </message>
    <message>
        <source>Applies. Correct what is wrong with the person, then tell those who received it (articles 16 and 19).</source>
        <translation>S’applique. Corriger avec la personne ce qui est faux, puis le dire à ceux qui l’ont reçu (articles 16 et 19).</translation>
    </message>
    <message>
        <source>Applies, because the file rests on a mission of public interest (article 21). Set the file aside while the answer is prepared; go on only for a compelling reason, written in the answer.</source>
        <translation>S’applique, car le dossier repose sur une mission d’intérêt public (article 21). Mettre le dossier de côté pendant que la réponse se prépare&#xa0;; ne continuer que pour un motif impérieux, écrit dans la réponse.</translation>
    </message>
    <message>
        <source>Applies while accuracy or an objection is checked, or when the person prefers it to erasure (article 18). The file is kept and only the coordinator sees it.</source>
        <translation>S’applique pendant qu’une erreur ou une opposition est vérifiée, ou si la personne la préfère à l’effacement (article 18). Le dossier est gardé et seule la coordination le voit.</translation>
    </message>
    <message>
        <source>Applies within limits: what the mission of public interest or a proof still needs may be kept (articles 17.3.b and 17.3.e). A signed plan stays five years in the restricted archive; all the rest is erased.</source>
        <translation>S’applique avec des limites&#xa0;: ce que la mission d’intérêt public ou une preuve demande encore peut être gardé (articles 17.3.b et 17.3.e). Un plan signé reste cinq ans dans l’archive fermée&#xa0;; tout le reste est effacé.</translation>
    </message>
    <message>
        <source>Applies at once, as easily as the agreement was given (article 7.3).</source>
        <translation>S’applique tout de suite, aussi simplement que l’accord a été donné (article 7.3).</translation>
    </message>
    <message>
        <source>Portability does not apply to a mission of public interest (article 20); the copy is given in a machine-readable form all the same.</source>
        <translation>La portabilité ne s’applique pas à une mission d’intérêt public (article 20)&#xa0;; la copie est tout de même donnée sous une forme lisible par une machine.</translation>
    </message>
</context>
<context>
    <name>role_doors</name>
    <message>
        <source>The coordinator changes what the whole team shares.</source>
        <translation>C’est la coordination qui change ce que toute l’équipe partage.</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>Interpreter useful</source>
        <translation>Interprète utile</translation>
    </message>
    <message>
        <source>{count} parts of the week</source>
        <translation>{count} moments de la semaine</translation>
    </message>
    <message>
        <source>Registered at France Travail: {value}</source>
        <translation>Inscription à France Travail&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Last contact with a referent: {value}</source>
        <translation>Dernier contact avec un référent&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Engagement contract: {value}</source>
        <translation>Contrat d’engagement&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Promised: {detail}</source>
        <translation>Promis&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Meeting with {detail}</source>
        <translation>Rendez-vous avec {detail}</translation>
    </message>
    <message>
        <source>Five months without contact with a referent</source>
        <translation>Cinq mois sans contact avec un référent</translation>
    </message>
    <message>
        <source>Engagement contract to be signed</source>
        <translation>Contrat d’engagement à signer</translation>
    </message>
    <message>
        <source>The engagement contract ends</source>
        <translation>Le contrat d’engagement se termine</translation>
    </message>
    <message>
        <source>No receipt yet from {detail}</source>
        <translation>Pas encore d’accusé de réception de {detail}</translation>
    </message>
    <message>
        <source>Tell {detail}: the person took back the agreement</source>
        <translation>Prévenir {detail}&#xa0;: la personne a retiré son accord</translation>
    </message>
    <message>
        <source>A small step is due</source>
        <translation>Une petite étape est à faire</translation>
    </message>
    <message>
        <source>{programme}: {months} months reached</source>
        <translation>{programme}&#xa0;: {months} mois atteints</translation>
    </message>
    <message>
        <source>A paper ends: {detail}</source>
        <translation>Un document se termine&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Had said “not now”: may be asked again</source>
        <translation>Avait dit «&#xa0;pas maintenant&#xa0;»&#xa0;: on peut redemander</translation>
    </message>
    <message>
        <source>An answer is owed to who pointed somebody out</source>
        <translation>Une réponse est due à qui a signalé quelqu’un</translation>
    </message>
    <message>
        <source>Planned with this employer: {detail}</source>
        <translation>Prévu avec cet employeur&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The agreement ends: {detail}</source>
        <translation>La convention arrive à échéance&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Check point at work: {detail}</source>
        <translation>Point de suivi en emploi&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Adjustment at work due: {detail}</source>
        <translation>Aménagement à faire&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The employer decides on the trial, which ends on {detail}</source>
        <translation>L’employeur décide de la suite de l’essai, qui finit le {detail}</translation>
    </message>
    <message>
        <source>The contract of work ends: what comes after?</source>
        <translation>Le contrat de travail se termine&#xa0;: et après&#xa0;?</translation>
    </message>
    <message>
        <source>To look at first. {detail}</source>
        <translation>À regarder d’abord. {detail}</translation>
    </message>
    <message>
        <source>Meeting at the workplace: {detail}</source>
        <translation>Rencontre au travail&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>After the workplace meeting: {detail}</source>
        <translation>Après la rencontre au travail&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The immersion ended: ask both what they say of it</source>
        <translation>L’immersion est finie&#xa0;: demandez à chacun ce qu’il en dit</translation>
    </message>
    <message>
        <source>The employer tells the person in writing: {detail}</source>
        <translation>L’employeur informe la personne par écrit&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Work begins on {date} and not everybody has signed the plan ({detail})</source>
        <translation>Le travail commence le {date} et tous n’ont pas signé le plan ({detail})</translation>
    </message>
    <message>
        <source>An immersion begins on {date} and not everybody has signed its agreement</source>
        <translation>Une immersion commence le {date} et tous n’ont pas signé la convention</translation>
    </message>
    <message>
        <source>Last seen on {date}</source>
        <translation>Vu ou vue la dernière fois le {date}</translation>
    </message>
    <message>
        <source>A new version of the plan awaits signatures ({detail}); the signed one holds meanwhile</source>
        <translation>Une nouvelle version du plan attend les signatures ({detail})&#xa0;; celle qui est signée vaut jusque-là</translation>
    </message>
    <message>
        <source>Work begins on {date} without a signed plan: it can be looked at together, or left so</source>
        <translation>Le travail commence le {date} sans plan signé&#xa0;: on peut le revoir ensemble, ou en rester là</translation>
    </message>
    <message>
        <source>The new version of the plan is not signed; the signed one holds</source>
        <translation>La nouvelle version du plan n’est pas signée&#xa0;; celle qui est signée vaut toujours</translation>
    </message>
    <message>
        <source>hear the person</source>
        <translation>entendre la personne</translation>
    </message>
    <message>
        <source>hear the employer</source>
        <translation>entendre l’entreprise</translation>
    </message>
    <message>
        <source>an answer does not come</source>
        <translation>une réponse ne vient pas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>un partenaire</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>hour not set</source>
        <translation>heure à fixer</translation>
    </message>
    <message>
        <source>who, where, which job, pay and hours, within seven days</source>
        <translation>qui, où, quel poste, salaire et horaires, sous sept jours</translation>
    </message>
    <message>
        <source>leave, training, agreements and protection, within a month</source>
        <translation>congés, formation, accords et protection sociale, sous un mois</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>pas de plan</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <translation>Changées par nous</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>French changed</source>
        <translation>Le français a changé</translation>
    </message>
    <message>
        <source>The French has changed since: your words are no longer used. Read the sentence again, mend it, then save or approve it.</source>
        <translation>Le français a changé depuis&#xa0;: vos mots ne servent plus. Relisez la phrase, corrigez-la, puis enregistrez-la ou approuvez-la.</translation>
    </message>
    <message>
        <source>Your own words, used already. To be checked by a person who speaks the language.</source>
        <translation>Vos propres mots, déjà utilisés. À vérifier par une personne qui parle la langue.</translation>
    </message>
    <message>
        <source>To be checked by a person who speaks the language.</source>
        <translation>À vérifier par une personne qui parle la langue.</translation>
    </message>
    <message>
        <source>A person who speaks the language has read all of it.</source>
        <translation>Une personne qui parle la langue a tout lu.</translation>
    </message>
    <message>
        <source>{approved} of {total} phrases approved, the others are to be checked.</source>
        <translation>{approved} phrases approuvées sur {total}, les autres sont à vérifier par une personne qui parle la langue.</translation>
    </message>
    <message>
        <source>Read and approved by {who}.</source>
        <translation>Lu et approuvé par {who}.</translation>
    </message>
    <message>
        <source>Read and approved by {who} on {date}.</source>
        <translation>Lu et approuvé par {who} le {date}.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Version {number} is being prepared. This one holds until the three have signed it.</source>
        <translation>La version {number} est en préparation. Celle-ci vaut jusqu’à ce que les trois l’aient signée.</translation>
    </message>
    <message>
        <source>Version {number} is not signed. This one still holds.</source>
        <translation>La version {number} n’est pas signée. Celle-ci vaut toujours.</translation>
    </message>
    <message>
        <source>Replaced by version {number}. This one is kept as it was.</source>
        <translation>Remplacée par la version {number}. Celle-ci est gardée telle quelle.</translation>
    </message>
</context>
<context>
    <name>vocabularies</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Contract types</source>
        <translation>Types de contrat</translation>
    </message>
    <message>
        <source>Ways of travelling</source>
        <translation>Moyens de transport</translation>
    </message>
    <message>
        <source>Ways of being reached</source>
        <translation>Moyens d’être joint</translation>
    </message>
    <message>
        <source>How people came to you</source>
        <translation>Comment on vient à vous</translation>
    </message>
    <message>
        <source>French really needed at work</source>
        <translation>Français vraiment nécessaire au poste</translation>
    </message>
    <message>
        <source>Trades (ROME)</source>
        <translation>Métiers (ROME)</translation>
    </message>
    <message>
        <source>Activities (NAF)</source>
        <translation>Activités (NAF)</translation>
    </message>
    <message>
        <source>Where an employer stands</source>
        <translation>Où en est un employeur</translation>
    </message>
    <message>
        <source>How an employer was found</source>
        <translation>Comment un employeur a été trouvé</translation>
    </message>
    <message>
        <source>Ways of approaching an employer</source>
        <translation>Façons d’approcher un employeur</translation>
    </message>
    <message>
        <source>What comes of an approach</source>
        <translation>Résultats d’une approche</translation>
    </message>
    <message>
        <source>What comes next with an employer</source>
        <translation>Prochaines actions avec un employeur</translation>
    </message>
    <message>
        <source>Why an employer is not to be contacted</source>
        <translation>Raisons de ne pas recontacter un employeur</translation>
    </message>
    <message>
        <source>Criteria that are negotiated</source>
        <translation>Critères négociés</translation>
    </message>
    <message>
        <source>What helps at work</source>
        <translation>Ce qui aide au poste</translation>
    </message>
    <message>
        <source>Activities of remobilisation</source>
        <translation>Activités de remobilisation</translation>
    </message>
    <message>
        <source>Publics of a programme</source>
        <translation>Publics d’un programme</translation>
    </message>
    <message>
        <source>Why an offer is refused</source>
        <translation>Motifs de refus d’une offre</translation>
    </message>
    <message>
        <source>Why a contract was broken off</source>
        <translation>Motifs de rupture d’un contrat</translation>
    </message>
    <message>
        <source>How an accompaniment ended</source>
        <translation>Motifs de sortie</translation>
    </message>
    <message>
        <source>Barriers: themes</source>
        <translation>Freins&#xa0;: thèmes</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Levels of French</source>
        <translation>Niveaux de français</translation>
    </message>
    <message>
        <source>Check points of a plan</source>
        <translation>Points d’étape d’un plan</translation>
    </message>
</context>
</TS>
