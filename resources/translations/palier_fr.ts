<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>For you only</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>jamais imprimée</translation>
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
        <source>&amp;Passphrase</source>
        <translation>Phras&amp;e secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, encore une &amp;fois</translation>
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
        <source>At least 12 characters, not all alike.</source>
        <translation>Au moins 12 caractères, pas tous pareils.</translation>
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
        <source>Four or five words that do not go together are easy to keep, hard to guess. Nobody can find a lost passphrase again: without it the vault stays shut for ever.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux se retiennent bien et se devinent mal. Personne ne peut retrouver une phrase perdue&#xa0;: sans elle, le coffre reste fermé pour toujours.</translation>
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
    <message>
        <source>Choose where the vault is kept</source>
        <translation>Choisir où ranger le coffre</translation>
    </message>
    <message>
        <source>The two passphrases differ. Show them to compare.</source>
        <translation>Les deux phrases diffèrent. Affichez-les pour comparer.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase &amp;secrète</translation>
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
</context>
<context>
    <name>CurtainKeeper</name>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>This is not the passphrase of this vault.</source>
        <translation>Ce n’est pas la phrase secrète de ce coffre.</translation>
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
    <name>DeskPage</name>
    <message>
        <source>signed on this screen</source>
        <translation>a signé sur cet écran</translation>
    </message>
    <message>
        <source>signs on paper</source>
        <translation>signe sur papier</translation>
    </message>
    <message>
        <source>does not sign</source>
        <translation>ne signe pas</translation>
    </message>
    <message>
        <source>Who signs first?</source>
        <translation>Qui signe en premier&#xa0;?</translation>
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
        <source>It hides everything and greets whoever waits. The passphrase raises it again.</source>
        <translation>Il cache tout et accueille la personne qui attend. La phrase secrète le relève.</translation>
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
    <message>
        <source>What you had typed is here again. Save it, or leave without saving.</source>
        <translation>Ce que vous aviez tapé est de nouveau là. Enregistrez-le, ou quittez sans enregistrer.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>Some fields are to be mended.</source>
        <translation>Quelques champs sont à corriger.</translation>
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
        <source>Known already? {name}</source>
        <translation>Déjà connu·e&#xa0;? {name}</translation>
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
        <source>Use this file</source>
        <translation>Prendre cette fiche</translation>
    </message>
    <message>
        <source>Some fields are to be mended.</source>
        <translation>Quelques champs sont à corriger.</translation>
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
        <source>The frozen document is no longer the one that was made. Stop here.</source>
        <translation>Le document figé n’est plus celui qui a été préparé. Arrêtez-vous ici.</translation>
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
        <source>seen on {date}</source>
        <translation>vu le {date}</translation>
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
        <source>New job sheet</source>
        <translation>Nouvelle analyse de poste</translation>
    </message>
    <message>
        <source>What you had typed is here again. Save it, or leave without saving.</source>
        <translation>Ce que vous aviez tapé est de nouveau là. Enregistrez-le, ou quittez sans enregistrer.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>Some fields are to be mended.</source>
        <translation>Quelques champs sont à corriger.</translation>
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
    <name>LocalTextField</name>
    <message>
        <source>{language} (if known)</source>
        <translation>{language} (si vous le savez)</translation>
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
    <name>MessageBar</name>
    <message>
        <source>Put away this message</source>
        <translation>Ranger ce message</translation>
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
    <name>NafField</name>
    <message>
        <source>Code that is not in the list</source>
        <translation>Code absent de la liste</translation>
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
    <name>OpenForms</name>
    <message>
        <source>There is no vault on this computer yet: create one.</source>
        <translation>Il n’y a pas encore de coffre sur cet ordinateur&#xa0;: créez-en un.</translation>
    </message>
    <message>
        <source>Offline, encrypted, nothing leaves here.</source>
        <translation>Hors ligne, chiffré&#xa0;: rien ne sort d’ici.</translation>
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
    <name>PartyLine</name>
    <message>
        <source>{role} · to sign</source>
        <translation>{role} · à signer</translation>
    </message>
    <message>
        <source>{role} · has not signed</source>
        <translation>{role} · n’a pas signé</translation>
    </message>
    <message>
        <source>{role} · {method} · {date}, {time}</source>
        <translation>{role} · {method} · {date}, {time}</translation>
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
    <name>PermanencePage</name>
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
    <name>PhoneField</name>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
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
    <name>PlanCard</name>
    <message>
        <source>No plan yet. When this person is hired, record it: the plan is written from it.</source>
        <translation>Pas encore de plan. Quand cette personne est embauchée, enregistrez-le&#xa0;: le plan s’écrit à partir de là.</translation>
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
        <source>Have it &amp;signed</source>
        <translation>Faire &amp;signer</translation>
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
        <source>A draft to read together; it is not what will be signed.</source>
        <translation>Un brouillon à lire ensemble&#xa0;; ce n’est pas ce qui sera signé.</translation>
    </message>
    <message>
        <source>The text is frozen. Changing it makes a new version, to be signed again.</source>
        <translation>Le texte est figé. Le modifier crée une nouvelle version, à signer de nouveau.</translation>
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
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Put this plan in the bin</source>
        <translation>Mettre ce plan à la corbeille</translation>
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
        <source>No plan yet. Record a hire: the plan is written from it.</source>
        <translation>Pas encore de plan. Enregistrez une embauche&#xa0;: le plan s’écrit à partir de là.</translation>
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
        <source>{count} of {all} signed</source>
        <translation>{count} signature(s) sur {all}</translation>
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
        <source>Not kept in the plan: {reason}</source>
        <translation>Non gardé dans le plan&#xa0;: {reason}</translation>
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
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
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
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplaires</translation>
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
    <name>ResidentFile</name>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
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
        <source>New &amp;meeting</source>
        <translation>Nouvelle &amp;rencontre</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première rencontre</translation>
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
        <source>Meetings ({count})</source>
        <translation>Rencontres ({count})</translation>
    </message>
    <message>
        <source>File put in the bin</source>
        <translation>Fiche mise à la corbeille</translation>
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
        <source>What you had typed is here again. Save it, or leave without saving.</source>
        <translation>Ce que vous aviez tapé est de nouveau là. Enregistrez-le, ou quittez sans enregistrer.</translation>
    </message>
    <message>
        <source>A file may be of the same person: {name}</source>
        <translation>Une fiche existe peut-être déjà&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Some fields are to be mended.</source>
        <translation>Quelques champs sont à corriger.</translation>
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
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <source>Saved</source>
        <translation>Enregistré</translation>
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
    <name>Start</name>
    <message>
        <source>The demonstration is being prepared: a vault of invented people, removed at the end.</source>
        <translation>La démonstration se prépare&#xa0;: un coffre de personnes inventées, effacé à la fin.</translation>
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
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count}&#xa0;: {name}</translation>
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
    <name>Timeline</name>
    <message>
        <source>No meeting yet. Write one sentence: what was said, what is next.</source>
        <translation>Aucune rencontre pour l’instant. Écrivez une phrase&#xa0;: ce qui s’est dit, la suite.</translation>
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
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Coffre</translation>
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
        <source>Nobody can open it without the passphrase, us neither.</source>
        <translation>Personne ne peut l’ouvrir sans la phrase secrète, nous non plus.</translation>
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
        <source>Choose the folder of a vault</source>
        <translation>Choisir le dossier d’un coffre</translation>
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
    <name>_Bars</name>
    <message>
        <source>Last days: {counts}</source>
        <translation>Derniers jours&#xa0;: {counts}</translation>
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
        <source>{step} on {date}</source>
        <translation>{step} le {date}</translation>
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
        <source>Told their &amp;rights, and agrees</source>
        <translation>Informé·e de ses dr&amp;oits et d’accord</translation>
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
        <source>This passphrase does not open this vault. Check capital letters and spaces, then try again.</source>
        <translation>Cette phrase secrète n’ouvre pas ce coffre. Vérifiez les majuscules et les espaces, puis réessayez.</translation>
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
        <source>This passphrase is too short: at least {minimum} characters. Four or five words do well.</source>
        <translation>Cette phrase secrète est trop courte&#xa0;: au moins {minimum} caractères. Quatre ou cinq mots conviennent bien.</translation>
    </message>
    <message>
        <source>Opening needs {megabytes} MB of free memory. Close other programs, then try again.</source>
        <translation>L’ouverture demande {megabytes} Mo de mémoire libre. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved. What was saved before is safe. Free some space.</source>
        <translation>Le disque est plein&#xa0;: la dernière modification n’est pas enregistrée. Ce qui l’était avant est sûr. Libérez de la place.</translation>
    </message>
    <message>
        <source>The vault refuses to be written to: the last change was not saved. What was saved is safe.</source>
        <translation>On ne peut plus écrire dans le coffre&#xa0;: la dernière modification n’est pas enregistrée. Ce qui l’était est sûr.</translation>
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
        <source>Hired</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan signé</translation>
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
        <source>{subject}: encounter saved</source>
        <translation>{subject}&#xa0;: rencontre enregistrée</translation>
    </message>
    <message>
        <source>{subject}: has left</source>
        <translation>{subject} a quitté le hall</translation>
    </message>
    <message>
        <source>Last action: {subject}</source>
        <translation>Dernière action&#xa0;: {subject}</translation>
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
    <name>palette</name>
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
    <name>places</name>
    <message>
        <source>Hall hours</source>
        <translation>Permanence</translation>
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
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Curtain  F9</source>
        <translation>Rideau  F9</translation>
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
        <source>The plan went to the printer. Look whether it comes out.</source>
        <translation>Le plan est parti à l’imprimante. Vérifiez qu’il sort bien.</translation>
    </message>
</context>
<context>
    <name>resident</name>
    <message>
        <source>Nothing written yet: ask what the person wants and when they can.</source>
        <translation>Rien d’écrit pour l’instant&#xa0;: demandez ce que la personne veut et quand elle peut.</translation>
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
        <source>What helps at work</source>
        <translation>Ce qui aide au poste</translation>
    </message>
    <message>
        <source>Check points of a plan</source>
        <translation>Points d’étape d’un plan</translation>
    </message>
</context>
</TS>
