"""The first lines of the exports that people have, as the programs write them.

Of each heading that is used, the column it fills stands behind it; those with ! before them tell the program.
"""

from __future__ import annotations

# The name of the program, then its headings in their order.
_WRITTEN = """
Slack
username>login|email>email|status>status|billing-active|has-2fa|has-sso|!userid|!fullname>full_name|displayname|
expiration-timestamp>ends_at

Google Workspace
First Name [Required]>first_name|Last Name [Required]>last_name|!Email Address [Required]>email|Password [Required]|
Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|
Status [READ ONLY]>status|Last Sign In [READ ONLY]|Recovery Email|Home Secondary Email|Work Secondary Email|
Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone>phone|Home Phone|Mobile Phone>phone|Work Address|Home Address|
Employee ID|Employee Type|Employee Title>function|Manager Email|Department|Cost Center|2sv Enrolled [READ ONLY]|
2sv Enforced [READ ONLY]|Building ID|Floor Name|Floor Section|Email Usage [READ ONLY]|Drive Usage [READ ONLY]|
Photos Usage [READ ONLY]|Storage limit [READ ONLY]|Storage Used [READ ONLY]|Change Password at Next Sign-In|
New Status [UPLOAD ONLY]|Advanced Protection Program enrollment|Gemini Limit Status [READ ONLY]

Google Workspace
First Name [Required]>first_name|Last Name [Required]>last_name|!Email Address [Required]>email|
Status [READ ONLY]>status|Last Sign In [READ ONLY]|Email Usage [READ ONLY]|2sv Enrolled [READ ONLY]

Google Workspace
First Name [Required]>first_name|Last Name [Required]>last_name|!Email Address [Required]>email|Password [Required]|
Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|Recovery Email|
Home Secondary Email|Work Secondary Email|Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone>phone|Home Phone|
Mobile Phone>phone|Work Address|Home Address|Employee ID|Employee Type|Employee Title>function|Manager Email|
Department|Cost Center|Building ID|Floor Name|Floor Section|Change Password at Next Sign-In|New Status [UPLOAD ONLY]|
New Licenses [UPLOAD ONLY]|Advanced Protection Program enrollment

Google Contacts
Name>full_name|Given Name>first_name|Additional Name|Family Name>last_name|Yomi Name|Given Name Yomi|
Additional Name Yomi|Family Name Yomi|Name Prefix|Name Suffix|Initials|Nickname|Short Name|Maiden Name|Birthday|
Gender|Location|Billing Information|Directory Server|Mileage|Occupation|Hobby|Sensitivity|Priority|Subject|Notes|
Language|Photo|Group Membership|E-mail 1 - Type|!E-mail 1 - Value>email|Phone 1 - Type|Phone 1 - Value>phone|
Address 1 - Type|Address 1 - Formatted|Address 1 - Street|Address 1 - City|Address 1 - PO Box|Address 1 - Region|
Address 1 - Postal Code|Address 1 - Country|Address 1 - Extended Address|Organization 1 - Type|Organization 1 - Name|
Organization 1 - Yomi Name|Organization 1 - Title>function|Organization 1 - Department|Organization 1 - Symbol|
Organization 1 - Location|Organization 1 - Job Description|Website 1 - Type|Website 1 - Value

Google Contacts
First Name>first_name|Middle Name|Last Name>last_name|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|
Name Prefix|Name Suffix|Nickname|File As|Organization Name|Organization Title>function|Organization Department|
Birthday|Notes|Photo|Labels|E-mail 1 - Label|!E-mail 1 - Value>email|E-mail 2 - Label|E-mail 2 - Value|
Phone 1 - Label|Phone 1 - Value>phone|Address 1 - Label|Address 1 - Formatted|Address 1 - Street|Address 1 - City|
Address 1 - PO Box|Address 1 - Region|Address 1 - Postal Code|Address 1 - Country|Address 1 - Extended Address|
Website 1 - Label|Website 1 - Value|Event 1 - Label|Event 1 - Value|Custom Field 1 - Label|Custom Field 1 - Value

Microsoft 365
!Username>login|First name>first_name|Last name>last_name|!Display name>full_name|Job title>function|Department|
Office number|Office phone>phone|Mobile phone>phone|Fax|Alternate email address|Address|City|State or province|
ZIP or postal code|Country or region

Microsoft 365
!User Name>login|First Name>first_name|Last Name>last_name|!Display Name>full_name|Job Title>function|Department|
Office Number|Office Phone>phone|Mobile Phone>phone|Fax|Address|City|State or Province|ZIP or Postal Code|
Country or Region

Microsoft 365
!Nom d'utilisateur>login|Prénom>first_name|Nom>last_name|!Nom complet>full_name|Poste>function|Service|
Numéro de bureau|Téléphone (bureau)>phone|Téléphone mobile>phone|Télécopie|Autre adresse de courrier|Adresse|Ville|
Département ou région|Code postal|Pays ou région

Microsoft 365
!Display name>full_name|DirSyncEnabled|!User principal name>login|Object Id|First name>first_name|Last name>last_name|
When created|Soft deletion time stamp|Title>function|Department|Preferred data location|City|CountryOrRegion|Office|
StateOrProvince|Usage location|Last dirsync time|Block credential>blocked|Licenses|Password never expires|
Last password change time stamp|Mobile Phone>phone|Phone number>phone|Postal code|Preferred language|Street address|
Fax|Proxy addresses

Microsoft 365
Block credential>blocked|City|Country/Region|Department|DirSyncEnabled|!Display name>full_name|Fax|
First name>first_name|Last dirsync time|Last name>last_name|Last password change time stamp|
License assignment details|Licenses|Mobile Phone>phone|Oath token meta data|Object Id|Office|Password never expires|
Phone number>phone|Postal code|Preferred data location|Preferred language|Proxy addresses|Release track|
Soft deletion time stamp|State|Street address|Strong password required|Title>function|Usage location|
!User principal name>login|When created

Microsoft Entra
!userPrincipalName>login|displayName>full_name|surname>last_name|mail>email|!givenName>first_name|objectId|userType|
jobTitle>function|department|accountEnabled>status|usageLocation|streetAddress|state|country|
physicalDeliveryOfficeName|city|postalCode|telephoneNumber>phone|mobile>phone|authenticationPhoneNumber|
authenticationAlternativePhoneNumber|authenticationEmail|alternateEmailAddress|ageGroup|consentProvidedForMinor|
legalAgeGroupClassification

Microsoft Entra
!userPrincipalName>login|displayName>full_name|surname>last_name|mail>email|!givenName>first_name|id|userType|
jobTitle>function|department|accountEnabled>status|usageLocation|streetAddress|state|country|officeLocation|city|
postalCode|telephoneNumber>phone|mobilePhone>phone|alternateEmailAddress|ageGroup|consentProvidedForMinor|
legalAgeGroupClassification|companyName|creationType|directorySynced|invitationState|identityIssuer|createdDateTime

Microsoft Entra
Name [displayName] Required>full_name|!User name [userPrincipalName] Required>login|
Initial password [passwordProfile] Required|Block sign in (Yes/No) [accountEnabled] Required>blocked|
First name [givenName]>first_name|Last name [surname]>last_name|Job title [jobTitle]>function|Department [department]|
Usage location [usageLocation]|Street address [streetAddress]|State or province [state]|Country or region [country]|
Office [physicalDeliveryOfficeName]|City [city]|ZIP or postal code [postalCode]|Office phone [telephoneNumber]>phone|
Mobile phone [mobile]>phone

Microsoft Entra
Nom [displayName] Obligatoire>full_name|!Nom d'utilisateur [userPrincipalName] Obligatoire>login|
Mot de passe initial [passwordProfile] Obligatoire|
Bloquer la connexion (Oui/Non) [accountEnabled] Obligatoire>blocked|Prénom [givenName]>first_name|
Nom de famille [surname]>last_name|Poste [jobTitle]>function|Service [department]|Lieu d'utilisation [usageLocation]|
Rue [streetAddress]|Département ou région [state]|Pays ou région [country]|Office [physicalDeliveryOfficeName]|
Ville [city]|Code postal [postalCode]|Téléphone (bureau) [telephoneNumber]>phone|Téléphone mobile [mobile]>phone

Active Directory
DistinguishedName|Enabled>status|GivenName>first_name|Name>full_name|ObjectClass|ObjectGUID|!SamAccountName>login|SID|
Surname>last_name|UserPrincipalName>login

Outlook
Title|First Name>first_name|!Middle Name|Last Name>last_name|Suffix|Company|Department|Job Title>function|
Business Street|Business Street 2|Business Street 3|Business City|Business State|Business Postal Code|
Business Country/Region|Home Street|Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|
Home Country/Region|Other Street|Other Street 2|Other Street 3|Other City|Other State|Other Postal Code|
Other Country/Region|Assistant's Phone|Business Fax|Business Phone>phone|Business Phone 2|Callback|Car Phone|
Company Main Phone|Home Fax|Home Phone|Home Phone 2|ISDN|Mobile Phone>phone|Other Fax|Other Phone|Pager|Primary Phone|
Radio Phone|TTY/TDD Phone|Telex|Account|Anniversary|Assistant's Name|Billing Information|Birthday|
Business Address PO Box|Categories|Children|Directory Server|!E-mail Address>email|E-mail Type|E-mail Display Name|
E-mail 2 Address|E-mail 2 Type|E-mail 2 Display Name|E-mail 3 Address|E-mail 3 Type|E-mail 3 Display Name|Gender|
Government ID Number|Hobby|Home Address PO Box|Initials|Internet Free Busy|Keywords|Language|Location|Manager's Name|
Mileage|Notes|Office Location|Organizational ID Number|Other Address PO Box|Priority|Private|Profession>function|
Referred By|Sensitivity|Spouse|User 1|User 2|User 3|User 4|Web Page

Outlook
First Name>first_name|!Middle Name|Last Name>last_name|Title|Suffix|Nickname|Given Yomi|Surname Yomi|
!E-mail Address>email|E-mail 2 Address|E-mail 3 Address|Home Phone|Home Phone 2|Business Phone>phone|Business Phone 2|
Mobile Phone>phone|Car Phone|Other Phone|Primary Phone|Pager|Business Fax|Home Fax|Other Fax|Company Main Phone|
Callback|Radio Phone|Telex|TTY/TDD Phone|IMAddress|Job Title>function|Department|Company|Office Location|
Manager's Name|Assistant's Name|Assistant's Phone|Company Yomi|Business Street|Business City|Business State|
Business Postal Code|Business Country/Region|Home Street|Home City|Home State|Home Postal Code|Home Country/Region|
Other Street|Other City|Other State|Other Postal Code|Other Country/Region|Personal Web Page|Spouse|Schools|Hobby|
Location|Web Page|Birthday|Anniversary|Notes

Outlook
Titre|Prénom>first_name|!Deuxième prénom|Nom>last_name|Suffixe|Société|Service|Titre>function|Rue (bureau)|
Rue (bureau) 2|Rue (bureau) 3|Ville (bureau)|Dép/Région (bureau)|Code postal (bureau)|Pays/Région (bureau)|
Rue (domicile)|Rue (domicile) 2|Rue (domicile) 3|Ville (domicile)|Dép/Région (domicile)|Code postal (domicile)|
Pays/Région (domicile)|Rue (autre)|Rue (autre) 2|Rue (autre) 3|Ville (autre)|Dép/Région (autre)|Code postal (autre)|
Pays/Région (autre)|Téléphone de l'assistant(e)|Télécopie (bureau)|Téléphone (bureau)>phone|Téléphone 2 (bureau)|
Rappel|Téléphone (voiture)|Téléphone société|Télécopie (domicile)|Téléphone (domicile)|Téléphone 2 (domicile)|RNIS|
Tél. mobile>phone|Télécopie (autre)|Téléphone (autre)|Récepteur de radiomessagerie|Téléphone principal|Radiotéléphone|
Téléphone TDD/TTY|Télex|!Adresse de courrier>email|Type de courrier|Nom complet de l'adresse de courrier|
Adresse de courrier 2|Type de courrier 2|Nom complet de l'adresse de courrier 2|Adresse de courrier 3|
Type de courrier 3|Nom complet de l'adresse de courrier 3|Anniversaire|Anniversaire de mariage ou fête|
Autre boîte postale|B.P. professionnelle|Boîte postale du domicile|Bureau|Catégories|Compte|Conjoint(e)|
Critère de diffusion|Disponibilité Internet|Emplacement|Enfants|Informations facturation|Initiales|Kilométrage|Langue|
Mots clés|Nom de l'assistant(e)|Notes|Numéro d’identification d’administration publique|
Numéro d'identification de l'organisation|Page web|Passe-temps|Priorité|Privé|Profession>function|Recommandé par|
Responsable|Serveur d’annuaire|Sexe|Utilisateur 1|Utilisateur 2|Utilisateur 3|Utilisateur 4

Outlook
Nom>full_name|Titre|Prénom>first_name|!Deuxième prénom|Nom>last_name|Suffixe|Surnom|Société|Service|Titre>function|
Rue (bureau)|Rue (bureau) 2|Rue (bureau) 3|Ville (bureau)|Dép/Région (bureau)|Code postal (bureau)|Pays (bureau)|
Tél. mobile>phone|!Adresse de messagerie>email|Type de messagerie|Nom complet de l'adresse de messagerie|
Adresse de messagerie 2|Adresse de messagerie 3|Anniversaire|Responsable

Thunderbird
First Name>first_name|Last Name>last_name|!Display Name>full_name|Nickname|!Primary Email>email|Secondary Email|
Screen Name|Work Phone>phone|Home Phone|Fax Number|Pager Number|Mobile Number>phone|Home Address|Home Address 2|
Home City|Home State|Home ZipCode|Home Country|Work Address|Work Address 2|Work City|Work State|Work ZipCode|
Work Country|Job Title>function|Department|Organization|Web Page 1|Web Page 2|Birth Year|Birth Month|Birth Day|
Custom 1|Custom 2|Custom 3|Custom 4|Notes

Thunderbird
First Name>first_name|Last Name>last_name|!Display Name>full_name|Nickname|!Primary Email>email|Secondary Email|
Screen Name|Work Phone>phone|Home Phone|Fax Number|Pager Number|Mobile Number>phone|Home Address|Home Address 2|
Home City|Home County|Home Post Code|Home Country|Work Address|Work Address 2|Work City|Work County|Work Post Code|
Work Country|Job Title>function|Department|Organisation|Web Page 1|Web Page 2|Birth Year|Birth Month|Birth Day|
Custom 1|Custom 2|Custom 3|Custom 4|Notes

Thunderbird
Prénom>first_name|Nom de famille>last_name|!Nom à afficher>full_name|Surnom|!Adresse électronique principale>email|
Adresse électronique secondaire|Nom de l’écran|Tél. professionnel>phone|Tél. personnel|Fax|Pager|Portable>phone|
Adresse privée|Adresse privée 2|Ville|Pays/État|Code postal|Pays/Région (domicile)|Adresse professionnelle|
Adresse professionnelle 2|Ville|Pays/État|Code postal|Pays/Région (bureau)|Profession>function|Service|Société|
Site web 1|Site web 2|Année de naissance|Mois|Jour|Divers 1|Divers 2|Divers 3|Divers 4|Notes
"""

EXPORTS = tuple(
    (name, "".join(lines)) for name, *lines in (each.splitlines() for each in _WRITTEN.strip().split("\n\n"))
)
