BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0028');
CREATE TABLE broadcasts (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	payload JSON NOT NULL, 
	at DATETIME NOT NULL, 
	besides INTEGER NOT NULL, 
	cursor INTEGER NOT NULL, 
	ahead JSON NOT NULL, 
	request TEXT, 
	done BOOLEAN NOT NULL, 
	CONSTRAINT pk_broadcasts PRIMARY KEY (id), 
	CONSTRAINT fk_broadcasts_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_broadcasts_entry_journal FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT fk_broadcasts_besides_people FOREIGN KEY(besides) REFERENCES people (id)
);
INSERT INTO "broadcasts" VALUES(1,1,8,'administrator_enrolled','{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "approved_by": 2}','2026-03-02 08:30:01.030543',1,5,'[]','2677619398C2',1);
INSERT INTO "broadcasts" VALUES(2,1,11,'administrator_enrolled','{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "approved_by": 1}','2026-03-02 08:30:01.879424',2,5,'[]','157D90181CDF',1);
INSERT INTO "broadcasts" VALUES(3,1,14,'administrator_enrolled','{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "approved_by": 1}','2026-03-02 08:30:02.677924',3,5,'[]','AAA4AECF4128',1);
INSERT INTO "broadcasts" VALUES(4,1,43,'administrator_enrolled','{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}','2026-03-02 08:30:07.579357',15,22,'[]','1693ABCDB5ED',1);
INSERT INTO "broadcasts" VALUES(5,1,59,'administrator_resigned','{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}','2026-03-10 08:00:01.895575',3,22,'[15]','076F123AE1EE',1);
CREATE TABLE gathered (
	message CHAR(32) NOT NULL, 
	entry INTEGER NOT NULL, 
	stranger INTEGER NOT NULL, 
	CONSTRAINT pk_gathered PRIMARY KEY (message, entry), 
	CONSTRAINT fk_gathered_message_outbox FOREIGN KEY(message) REFERENCES outbox (id), 
	CONSTRAINT fk_gathered_entry_journal FOREIGN KEY(entry) REFERENCES journal (id)
);
INSERT INTO "gathered" VALUES('a3a780f958ba438d88e15ab9570f06f8',79,0);
INSERT INTO "gathered" VALUES('a3a780f958ba438d88e15ab9570f06f8',82,0);
INSERT INTO "gathered" VALUES('a3a780f958ba438d88e15ab9570f06f8',83,0);
INSERT INTO "gathered" VALUES('a3a780f958ba438d88e15ab9570f06f8',84,0);
CREATE TABLE homes (
	space_id INTEGER NOT NULL, 
	slack_id TEXT NOT NULL, 
	person INTEGER, 
	opened_at DATETIME NOT NULL, 
	locale TEXT NOT NULL, 
	timezone TEXT NOT NULL, 
	shown TEXT NOT NULL, 
	CONSTRAINT pk_homes PRIMARY KEY (space_id, slack_id), 
	CONSTRAINT fk_homes_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_homes_person_people FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO "homes" VALUES(1,'U0CLAIRE',1,'2026-03-02 08:30:00.306566','fr-FR','Europe/Paris','08153e7abbb0cb58e7ad354ccf044f5959dbe1991c67bd2ca77e96aea0f49867');
INSERT INTO "homes" VALUES(1,'U0HUGH',2,'2026-03-02 08:30:00.342846','en-GB','Europe/London','735f5b02874feb8da551c8045d5034165bdc106f4fd9e6381989e82ee1a02809');
INSERT INTO "homes" VALUES(1,'U0PAULE',3,'2026-03-02 08:30:00.368363','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO "homes" VALUES(1,'U0ANNE',NULL,'2026-03-02 08:30:00.395242','fr-FR','Europe/Paris','e8796aaf86fc84df360c303c1d160921cd139911839881a935eb0914c3b3027f');
INSERT INTO "homes" VALUES(1,'U0ZOE',NULL,'2026-03-02 08:30:00.420118','en-US','Europe/Paris','86d6819237983d5614b15453a3c6433e4a94b2abe0da84ca91e73fc7fced570a');
INSERT INTO "homes" VALUES(1,'U0MARC',7,'2026-03-02 08:30:04.712254','fr-FR','Europe/Paris','6c11d0d6c15571be5f9c422215f82722eb0059c61c0b31978195ad0b5ddc5cb3');
INSERT INTO "homes" VALUES(1,'U0NORA',9,'2026-03-02 08:30:04.801279','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
CREATE TABLE import_lines (
	import_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	verdict TEXT NOT NULL, 
	typed JSON NOT NULL, 
	refusals JSON NOT NULL, 
	cautions JSON NOT NULL, 
	CONSTRAINT pk_import_lines PRIMARY KEY (import_id, number), 
	CONSTRAINT fk_import_lines_import_id_imports FOREIGN KEY(import_id) REFERENCES imports (id), 
	CONSTRAINT fk_import_lines_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id)
);
INSERT INTO "import_lines" VALUES('90fb66ab81434a959af03934bee69042',2,1,'add','{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('90fb66ab81434a959af03934bee69042',3,1,'add','{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('90fb66ab81434a959af03934bee69042',4,1,'add','{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('90fb66ab81434a959af03934bee69042',5,1,'add','{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('90fb66ab81434a959af03934bee69042',6,1,'add','{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('90fb66ab81434a959af03934bee69042',7,1,'refused','{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}','[["not_a_collaborator", {"email": "sam@gmail.com"}]]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',7,1,'add','{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',8,1,'add','{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',9,1,'add','{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',10,1,'add','{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',11,1,'add','{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',12,1,'add','{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('8100ede032364206a3a6b56c4f1014ff',13,1,'add','{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}','[]','[]');
CREATE TABLE imports (
	id TEXT NOT NULL, 
	space_id INTEGER NOT NULL, 
	author INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	total INTEGER NOT NULL, 
	added INTEGER NOT NULL, 
	there INTEGER NOT NULL, 
	left_out INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	outside INTEGER NOT NULL, 
	told INTEGER NOT NULL, 
	holder TEXT, 
	lease_until DATETIME, 
	notice CHAR(32), 
	upload TEXT, 
	settled BOOLEAN NOT NULL, coverage JSON, 
	CONSTRAINT pk_imports PRIMARY KEY (id), 
	CONSTRAINT fk_imports_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_imports_author_people FOREIGN KEY(author) REFERENCES people (id)
);
INSERT INTO "imports" VALUES('c4893248d8724572aa279d0fffca63fb',1,1,'done','abonnés.csv','90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174','','2026-03-02 08:30:05.279691','2026-03-02 08:30:05.437449',5,4,0,0,1,1,4,NULL,NULL,'1f2f2d56134a4f148d189498553bfc79','F2259551F33',1,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('90fb66ab81434a959af03934bee69042',1,2,'proposed','paie.csv','3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6','','2026-03-11 09:00:01.557000',NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,NULL,0,'{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('8100ede032364206a3a6b56c4f1014ff',1,1,'running','arrivées.csv','1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91','','2026-03-11 09:00:01.973612',NULL,12,5,0,0,0,0,0,'cabinet:1:deadbeef','2026-03-11 09:00:32.013247','d0de70ee505c46b289b4f072ff6ad8e2',NULL,0,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	actor INTEGER, 
	whom INTEGER, 
	why TEXT NOT NULL, 
	form TEXT, request TEXT, salt TEXT DEFAULT '' NOT NULL, digest TEXT DEFAULT '' NOT NULL, hash TEXT DEFAULT '' NOT NULL, told TEXT, actor_name TEXT, actor_salt TEXT, actor_digest TEXT, blanked JSON, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_journal_actor FOREIGN KEY(actor) REFERENCES people (id), 
	CONSTRAINT fk_journal_whom FOREIGN KEY(whom) REFERENCES people (id), 
	CONSTRAINT uq_journal_space_id_form UNIQUE (space_id, form)
);
INSERT INTO "journal" VALUES(1,1,'2026-03-02 08:30:00.027355','partner_added',NULL,1,'',NULL,'8EDAB3C9291D','08dd60f9496bc91b3968012dd7ebc573','8443bd77171d1744c45e6d770f06b97d726eb404ea1befb19dedc2c0e3c75615','6893775b5f0ec6e19407aa538f163418f103e6256094ec883608a7439e6decae','{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}','','b8fb0079d75bcef183f73dd725e4eb22','e19c0aa9ecb9f6b30263b202594c3feb194cff704b234cc386ef4b586427878a',NULL);
INSERT INTO "journal" VALUES(2,1,'2026-03-02 08:30:00.027355','partner_added',NULL,2,'',NULL,'8EDAB3C9291D','fcf34d079acd7fd8003bad84528c9d80','d739bde6dc03f2da6e1a6d8ab79c8316e5f3f5e2e8eb019577210773c1dbf0d8','cdf4a5b39a2b8093b837a57a52a1808d3bb1ee37e28749e72b93f548b0a54e95','{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}','','a0da46d58fa0f43d717099531534d271','45c164c05017c0046e3e7046234f037d063e7b34aefa6c26b45ae166c3d88ef6',NULL);
INSERT INTO "journal" VALUES(3,1,'2026-03-02 08:30:00.027355','partner_added',NULL,3,'',NULL,'8EDAB3C9291D','889c84d31c904118e122cb99c634b023','30dfb04c8057a5f6e305b64ad333a26e3dcd6b5a40dd945db210070ddd76fca4','240c860af5d2897e66e349d6c3d9210469dfd3a111bedde4b219b3af92b5ee29','{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}','','3eaa0eae1df752137900a4e6b3f81454','cef9c2afcd69bec6f63c875d82cf087787f585b0b2be6a4af8484eb51868558f',NULL);
INSERT INTO "journal" VALUES(4,1,'2026-03-02 08:30:00.027355','partner_added',NULL,4,'',NULL,'8EDAB3C9291D','d4941415031e67babac465aa4ab51d25','f10628988dcdece82de8edb823b20a4c89e1b3f28e88e7c31f3ef630d093ef7a','43d7fa4712b5509de80d15ab83d4197a18cee509667a0a3ad5a1ac0eb2b28223','{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}','','411ea79231786854b780408503e44b20','c36726342e6dd91b624e53f24a272dd64bba2018e8af54d7deabf7b48152200e',NULL);
INSERT INTO "journal" VALUES(5,1,'2026-03-02 08:30:00.027355','partner_added',NULL,5,'',NULL,'8EDAB3C9291D','2c1bb6ca395375fe1f535704c18c557d','f271f7a746891b3130c4abf439ed7fa6079ea031ff4e5f781c20d258c3e17a21','0a4696eeea899638d734aebf7a17701b7a1b51bc34c09472d6898393edf6e983','{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','','2c7f62550312011e8e690d278dfc01e7','dde69407627d5ce0d95d021abaae78f0cbadd6b16e767e33e49e7c50ec2fd717',NULL);
INSERT INTO "journal" VALUES(6,1,'2026-03-02 08:30:00.457146','enrolment_asked',1,1,'','e12b0a26c00b44ca9e8b78cfa29a6246','B979C18EA3DE','ce12fa59f4d7d80b373e529a5aad16d8','7ef1b53d1a9ca26ac86f0956e4936a52ee07e7bbbdc4f2554886bfebf6aa2d3b','8f2a87f0f1ee610d0b711e6fd751e61afe58714103596c03f68b2fa4373d5586','{"name":"Claire Durand"}','Claire Durand','cabdc553e5cf660087ef2bfe3e54e61d','9f2cd31903d61184015adce4b6e17785d111f2ede3912b05e841f4b38539d055',NULL);
INSERT INTO "journal" VALUES(7,1,'2026-03-02 08:30:01.030543','enrolment_approved',2,1,'','answer:6','2677619398C2','c439e173236acc7cbc5b5469c4694a5c','66fca4f89073365052a6ac8c87bdf980ab8ffd83ed3fe03500fd653415b2487e','a15fc464775dea891849de39b4c74de70bc8ace96f90ee88e2a186445b85d425','{"name":"Claire Durand"}','Hugh Martin','ea8d5bac753c9ced046a0b44f8253342','05a2f5705b7b0f23a0b440441950a4bab0e2bb4cd2026a37f0d3ff3e109c5d9f',NULL);
INSERT INTO "journal" VALUES(8,1,'2026-03-02 08:30:01.030543','administrator_enrolled',1,1,'',NULL,'2677619398C2','f50f77f58b1687a9388b4b529f23112a','4514c3fbc277b44c766a8f41e76f82a852013264fca2bf3dc722be4200659188','3a0ecfb5dda6e9a0b0d871d6d62db7d20a9689eef7a7bfa3713316f6ff45279e','{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}','Claire Durand','753d2fe655cee370b4701ad4cfc7fbec','b5367209d2c176c5259879d4aa5646a69e7565a627259763668da1cdafbfca84',NULL);
INSERT INTO "journal" VALUES(9,1,'2026-03-02 08:30:01.331323','enrolment_asked',2,2,'','81c78540ac4b44fe8cb2fcc15866c518','0C3FD9434AA5','4b028aa27d53e633e76ab33f09e680a9','4f2f16332ad74572678206659367dda706ce38570b4ce7d168ef3e80fdd486cc','2607399e79862160f5f18f7bed1e4007574be6e888b63f71c6deb8c295ba4ba3','{"name":"Hugh Martin"}','Hugh Martin','7734844540e5a49b9866bffaa49ad2a9','c7c749c78006bc3f3b126d4b987607ac9d86870b13a994c45c9024cfc3fcefb0',NULL);
INSERT INTO "journal" VALUES(10,1,'2026-03-02 08:30:01.879424','enrolment_approved',1,2,'','answer:9','157D90181CDF','4ab8a326e7d34918f35ca458fb757825','4cd443e4c4dfba6ba6c594ecf18bfa1327679874808c26359ac1d5507dfd394e','5c6918be315e3b8c21f780397298c9bfc2b4ce764363c7b48f7730023af5d16f','{"name":"Hugh Martin"}','Claire Durand','e2248e2ab574a0f3b4d3696696d6362b','897a431519c926a5738ffcbff4d4e1435e72ea6bbb5524930b9b40df4d24befe',NULL);
INSERT INTO "journal" VALUES(11,1,'2026-03-02 08:30:01.879424','administrator_enrolled',2,2,'',NULL,'157D90181CDF','9e7ed2eccfafc17976b258c3e8ddca3a','d838a4f54ae00b34cdbf4261a0d8a89679b51e4542aac858c637d72179bcb317','e6b12e64038878ac1e45e935c9e7f406da1444dd7b35ed3123e5743b99df25c9','{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}','Hugh Martin','3bdfa8547213926b55fd17390cb91243','cca20388b8a1fc7a60db22dadab986afa8b18f48c73f67d939e035ce2dbe142f',NULL);
INSERT INTO "journal" VALUES(12,1,'2026-03-02 08:30:02.140325','enrolment_asked',3,3,'','d913db662aab4eaa946c09915cd57712','16E6E8DD559A','87890a77007d2c647136e925bfcb635c','9917f86996b04ea34016dd0f946d4e66c97ff92117ea079e4742e3625c6ff057','bfa197cddd4b59ce45da55686b883f12a80b0d456335cdd868206f4de349bd6b','{"name":"Paule Rey"}','Paule Rey','351f40ef2f1daddceb6efc90bdd4595f','753d0d01d84d64563d13bb62510ae45aad70cfebf0c4a54296a0482ae6d87a10',NULL);
INSERT INTO "journal" VALUES(13,1,'2026-03-02 08:30:02.677924','enrolment_approved',1,3,'','answer:12','AAA4AECF4128','e8252820fc6c94c5df4e41740769e521','4e781ae307e66253c42b5c04b0d328773eadf89c99848b5a7dc9989f92a455be','495e9f47d846d462b41c78da98dfe2208aa454e3b8e7dffbaa7890524b166dec','{"name":"Paule Rey"}','Claire Durand','31491165881021366181a62b9109f186','36d46cde1569f5cc75b65d406783597b68c95e33aadd38e1b9fcb0dbf8ea379b',NULL);
INSERT INTO "journal" VALUES(14,1,'2026-03-02 08:30:02.677924','administrator_enrolled',3,3,'',NULL,'AAA4AECF4128','e6bc9b5d263370e82e6b2c398805757b','a87da54b7893cf5494c54f147d84f79ce5001e8709ae2a178e3a6daa171dcdab','e6081b78fe2aae397acf144d29bbe38e44aaa79d2c38a80e3b648225aad93694','{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}','Paule Rey','c7dea761cd4a77f24d9f7e29a9ec4252','0102869e39498b78c322f802202278bef069ef229eadc851c9689c8c46ada018',NULL);
INSERT INTO "journal" VALUES(15,1,'2026-03-02 08:30:02.985608','subscriber_added',1,6,'','5f8bb7be180941d4a70fd8a613587501','CBE55FF7F883','65007c041ebb40784ae146f492033ab6','1f74531cd2997c06718383a0a015e69c28203ebc60fc7fbe8355a82a7b57ede2','44306d25c6259be1af28c5fcab818f5580d21fd650335babaf4d265fe34a2653','{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}','Claire Durand','d539261b4ef55b4ce000b7b8b9b672f4','04f6f7c5a7731357072d17047041d03b4fd83e8d2265b0123784bbbac7d5a9ac',NULL);
INSERT INTO "journal" VALUES(16,1,'2026-03-02 08:30:03.135458','subscriber_added',1,7,'','75372fa79caf424caa296bb2a740f5cb','84A6C6B9D405','a02c80f8f1e609f6e7e3f7edcde1202f','f8f5ced0965e867df5f406ec25560b54d7952035020f924428e7a83bfd14e654','06f9e88efa68ba492b64d49dbe25f65dbbf728eb059e0f5d7ea2da8d9c0f3a66','{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}','Claire Durand','d87f464a21019c351c3d4cf6ae0745ea','d0a8c5bb3eae1d60d9b649de98e21c16a80d7e1497f375d88cc3d4ca05738cae',NULL);
INSERT INTO "journal" VALUES(17,1,'2026-03-02 08:30:03.265069','subscriber_added',1,8,'','87ba05fac3d947a3bb545b1be254fee9','458FB0628197','1c8fa043d3c6e20de5ea21e4bf5eb064','6b13cddb0f2c0f54d55b41efa180cff85765e8fef46a7a0fafc8a5c09b7ce528','0d240b449c184ce7b730e65fffa45f79e2c6060f5b21f7a1cd793d83d485bbeb','{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}','Claire Durand','bd2fc6e1248e0ae9f6ccacfaddb05f13','15228d6447f9c22c4c40f8189c6fd2d854b95600fbf7e44da9e7dec985c3c9cd',NULL);
INSERT INTO "journal" VALUES(18,1,'2026-03-02 08:30:03.411877','subscriber_added',1,9,'','f46bba4ec6cf4022bcf4ad5a59345ff4','79A581B9D27C','f788b9bd2c495f3a4fc55d918c1c0086','9f317195c4aff0b14b693c1dddeb07d16780bcb22bb85334a142914bf9a56914','7998810e5d925d4e5aff93add050d4c9fc68fcfd7d3595af45ce9ace8b73be45','{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}','Claire Durand','f6e50fff46b873e6b33106532a7d6b65','952ccc318f65e8166bf5e22268620f4f364657c3ac89bd1fa1d66f02df5f14ea',NULL);
INSERT INTO "journal" VALUES(19,1,'2026-03-02 08:30:03.580469','subscriber_added',1,10,'','4e4a8ea2843044d2bf2a2f3fb542617a','82AB62CD68B6','6463349b61064408c07393a7d59535c7','7f67aa9ea5409ca44bb7367e125a28ca8afa3f2d0d6e8483783ea98ef5ca2dcd','cb0d856e2ec6ac4dc08f48923c33b7eaf31b10c9145b82ffe6375ce7691f9417','{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}','Claire Durand','aac0e3775992a3759d485c7b679bb465','89baa8fe71a0ef3360c02e2c9183b876e946fdda4a9b2623fc4b64fe0c29335f',NULL);
INSERT INTO "journal" VALUES(20,1,'2026-03-02 08:30:03.721216','subscriber_added',1,11,'','1795648b8f6742959507a923ab74c568','9E763C48050F','edb1c06bd5284b34b8a1314e8fc48d63','7b39afe81cfcc27784d91c883f8b9000fa47dec370333284d6c1b9d2e2e922a1','de0b96e7097ea1b7b3e181dc896794a44dac39b0ccda4eb7cecdab07888d00ba','{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}','Claire Durand','b5801fcc7a3b7dba14f7143a17ef9481','78c6c24fa89fd574758a7b76cf5b1396b095c6bbdc72769f560a359bbf03e181',NULL);
INSERT INTO "journal" VALUES(21,1,'2026-03-02 08:30:03.856893','subscriber_added',1,12,'','b6c8d99a0151471892dc2e6d3d5b54c7','FB507B89C160','5e99cdb6217316233ea2addae7cf6d65','79498fdb96bf807853efe66a5395d572354214a354ed510068890132cb539c2a','8a471404020fc597487990b62d19938a886f46d06e52a6b87eaf092ac7b2275a','{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}','Claire Durand','98e6def11b20e45b5de57d9d7e55c22b','eac868f8fa2945f564a72f74951db0da9e1d7a05eaa5bdf7b6ca4f999eede00d',NULL);
INSERT INTO "journal" VALUES(22,1,'2026-03-02 08:30:03.984601','subscriber_added',1,13,'','7eb01272143f4a288d6eb616be256cec','7FDDA3C309D7','2bcf39d07608e63410cc5fade2407f86','0c7d9d98851c6b10487a6d098d051e695b8810091751c46251aa8e4086d5f23a','8832147cd5d116d502686eed152011433fdb5a6144c690bac0c6479814cc7532','{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}','Claire Durand','f4f8a47b82c667cede25869f078aff83','407d30a8792ce164549963d0f70db70416f8fc51416dc14e5ef4c217370c6003',NULL);
INSERT INTO "journal" VALUES(23,1,'2026-03-02 08:30:04.129164','subscriber_added',1,14,'','29b4c7376e3941a6987c8b14f9704c16','C0DE16AD1F78','','dcc997b72ee85d02668261054f322f5be6cd47b589c883a664e87c0621c04643','fe6b0a05a25fd9b43e9487ac0372c7c0a88cfea7996493d7c32c5e58367c0607','','Claire Durand','020ce64c0343e3bbd4af5d0775b0a7d3','fd63598a137fafee1099af42e606e4bacf9fb98d786b4dab42d01150f8dfb048',NULL);
INSERT INTO "journal" VALUES(24,1,'2026-03-02 08:30:04.262387','subscriber_added',1,15,'','1b7a4eb43ae346cab420f62277cc5548','43840DC9DA41','4293d1a594ce81e4d5708010d4b73ab6','1479f6b9139568214039b105225b9e9613b8c04c2cd6d481f716988aa91428a0','8a6fa3cf6b204a38f35a3ec33caa135d84e0c807b1e38925e2c41b2dab5262cb','{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}','Claire Durand','a9345a3dd816015a4d0fa8ce60e55b30','f88429938aab994b05e5c0f4cd7f86b1c495257fc6e3e253d9f9eb99c96eecf2',NULL);
INSERT INTO "journal" VALUES(25,1,'2026-03-02 08:30:04.359750','subscriber_added',1,16,'','a89db6cbf8554617bffce828765914f4','DB6AFE8A7793','8d7710e8bc23556af8e9980240e6adac','c7097c462b95e108e3c5a847d179f129344d149a570e7b81e5584e8c486e6ec6','61d5599025eef9e9fb7eae1483684a1c0f85e47c48609377a78c6db882ed72d0','{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}','Claire Durand','ca75192cabbda7bcbcd4e33a2a724444','fd249d7e77da1b224a90d7fa06a9187c1bd16958f2e41eabdd8f16d023bc1ee4',NULL);
INSERT INTO "journal" VALUES(26,1,'2026-03-02 08:30:04.447316','subscriber_added',1,17,'','96d83e27a94f41c59efc2fa3909fb4a1','6ADB7B1BABAF','235637e2b6e2742024060776582d3ea6','5095889e0d611bf197c3b4fb4fdb6c8acee0cc924cc6a8e07be42d35e9576a1c','9faf7ddd0a01eb39fb6563351d485dd7e07da79014c2d3ca3dd899db1254c81b','{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}','Claire Durand','e537b868c2c514a0de5d9fc3cc3ef4ad','3f0731ef1c48cfd847ce7e0aa3da510b1ce82bc529d1e523665531da8f23bba0',NULL);
INSERT INTO "journal" VALUES(27,1,'2026-03-02 08:30:04.571819','subscriber_added',1,18,'','e0e7c761e680457cb76dd53afa8e3043','818DF1B3087E','273199254659e2d61268dcf165385c0a','6570d1ddb201da5209b2a500cc7b289ff76d988a89d72dbc43371f8e06eea968','c7d78b08e7697696575d85f02c4de0e61d65cb268d1292a838c4f8421b133d80','{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','81729ba36283a4ef347b1ab5779cc63e','a8b41bea82712270493e581809fa2e04c6821301a2c4a9fdb88b74494a7c7f36',NULL);
INSERT INTO "journal" VALUES(28,1,'2026-03-02 08:30:04.739879','password_noted',7,7,'',NULL,'910E8170AA30','88bd50ee1d0f6dcb806d1af7954b25cf','76022be1d94a59fd12695f7378ff2db12a735d636e6b1906422f75c3b94d9fe1','9c58077a6b0067bab2e6dabcbc35394399794a372fc1b57187acecb845fb5385','{"name":"Marc Lefèvre"}','Marc Lefèvre','393657c7134b9a488b59bbeeba490273','7ddd90c8165d199794b3ba0f40106fd7c1288f639c3f06c031704338f6c4144d',NULL);
INSERT INTO "journal" VALUES(29,1,'2026-03-02 08:30:04.827504','password_noted',9,9,'',NULL,'BC61C9FB49C7','f7e835a5192ca20049fb187b7c66ce30','1f7c438568ccd6737b008bc024de3d133026fe8b5551d4906042cd930902c632','055c499002dc093c3dc5f45859de743c47b9e459681bda1905b0a85772801b25','{"name":"Nora Benali"}','Nora Benali','52789b63353ba7684a6247c51546eeda','317187ecd0020010cd9e2b885c982b3b182d203103ac859a05c7420e89051f1d',NULL);
INSERT INTO "journal" VALUES(30,1,'2026-03-02 08:30:05.327223','import_started',1,NULL,'','c4893248d8724572aa279d0fffca63fb','4E642BBA5E10','6000002adaf9a1c2e16a92c4516656cb','dd4ea6f3e2403b48ab1cc5cd7bbb8201c8608fdc579335b1bef66b99ee4cd43d','c723f02da9c2c995f3ced0b3e23770b71545f8e65787e44cb5a345e2b6b19da7','{"facts":{"file":"abonnés.csv","total":5}}','Claire Durand','9961a12cd31338359bf54dbcc8607c71','4b4191fa44327b7b860c805c4d15922146505caa8a64f0bb1b8229fe47344f9a',NULL);
INSERT INTO "journal" VALUES(31,1,'2026-03-02 08:30:05.394802','subscriber_added',1,19,'',NULL,NULL,'362771fd541588454d5f51c0b18c7b91','32634df13592371cccf68024848331d873d53a95b677e3a0a05f49b47d7d3d37','ab880d3f7a11115a86f75cc17ec6acc79fa57fe63ebdb7b40391f953cfaf3200','{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}','Claire Durand','a053d518c2b041fd3e660230e88c47d6','9e0f2f0103ef0ec52887e675556fa49f1c6fb3ecc7ef7ae8045f51928915547d',NULL);
INSERT INTO "journal" VALUES(32,1,'2026-03-02 08:30:05.394802','subscriber_added',1,20,'',NULL,NULL,'fa30d5d6de248594989ea6806c7a05fd','32dbeaad4d0bac271bcab9445f2a06c6ca928f75b2882c210449df7afde31328','bd58c9f97f033c0587b729302225ae878353c9a7b946ebe0f55c234695d3e6cc','{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}','Claire Durand','2e9202b9fa8bc47d44158e96ddc7ca21','46b13ac539da5ffb4e062fec04bc56e8a5d9de7c2e596aca589eba17906bbdb6',NULL);
INSERT INTO "journal" VALUES(33,1,'2026-03-02 08:30:05.394802','subscriber_added',1,21,'',NULL,NULL,'917245cb51fc0216530af27e0bddb46b','30d1bfbf33afc2db6f3d29543e7ffd6d2be1c4b80c055c7573e73999b0f53841','c5a47f12224fc7aa5e714a03705804d651909b4034ee4698ff397b9b9e373be3','{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}','Claire Durand','0cd91f57dece5178a23dc891be593410','6d52ad54c7f2a80d1759dea33a280d79ef262e3283f6c577414710e7d79b8e3a',NULL);
INSERT INTO "journal" VALUES(34,1,'2026-03-02 08:30:05.394802','subscriber_added',1,22,'',NULL,NULL,'c70dd738a3c218a1732b1d57ae978796','c20a1eb42456577bd4dae0cf5d0f5431cb1317076d4ec06e3ddc4d1fe88f8b3a','6cbee0d30fee0900a92c32e33cc345a0a0b5424326a7a48809c348fc447e42d6','{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','1f99ca08d052fc9d9fec267d63dd2f51','18186bf9dbd2662b7c05869d43e2eb0ae6295393c2de671a10cd25c9b5afaff1',NULL);
INSERT INTO "journal" VALUES(35,1,'2026-03-02 08:30:05.437449','import_ended',1,NULL,'',NULL,NULL,'822e9b9a290835a671bc14803f773824','05d951018bd49aaebb7dd2b49cf0b2bbacbac6580684b5421bda25e8146397b5','02d8ec5bfc29bdb934a091ba009e9dfd5aff6d0ec39435c3ba162900e0d16ee4','{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}','Claire Durand','4e4ab61079c7958b8ab4c34962d20f07','b411053050ec92a35858382577f568c39feb602bb3b4856efdd2151ed40fe87c',NULL);
INSERT INTO "journal" VALUES(36,1,'2026-03-02 08:30:05.789837','subscriber_suspended',1,12,'Congé sabbatique','40633cb29f3f472d93a2b8a96f8b7ac9','10B314C7F5B0','2f172ae3f13ec87c1486a0b01f0bfb45','417ec42da7e083f4a74f3dbf65db6f826bbadcd6d26b6022f4a52f65c2ab8c46','d44433e786ff6fcee7fa9f77f683455d5a0a0d9cb57e41da73d6d2580a5544c0','{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','3b641ed2cb110cd7720a2f3d189988f5','92faf46f42997a932597a51ad2f65aa27d3cdcfd558b93de33c109ef5cdb90a7',NULL);
INSERT INTO "journal" VALUES(37,1,'2026-03-02 08:30:05.995396','subscriber_removed',1,13,'Fin de mission','899bc82275ca40969f297dbbebff95b9','A3B2D3404AEA','a48a1f3f25f843fae32d99a515c1fc00','6f0ebfeba9c0c02167827e18a2d031b2b5702979c4c5ae35a5753f4febc8a352','b7cd9dcd9fb94b007971bd850075469ea10bd8ee33c46fd46e1d33e42019b202','{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}','Claire Durand','408b40bd2c95d6012fa26531c2bafd86','0b2419da39b2f644a5c5731acabed768d701697cbf6d402a470e95a760f88109',NULL);
INSERT INTO "journal" VALUES(38,1,'2026-03-02 08:30:06.143557','subscriber_removed',1,14,'','8aee51597f654b7180bbde3ee518204f','3D0AE5C530EA','','552d7898c24887548c66f404d0031ab8c3bdb3604d138b7b63e3d1fe1852e3bc','9138fc75fa56f3edf16693a2bfc553b8cb4e9b787644c0352f78e1a3a938760a','','Claire Durand','60c948afc6f33898a9dc43a776df079f','a9c4a580f4e2033afac4c795d521a34049dbb790affa772ef6b949cb1a60fe88',NULL);
INSERT INTO "journal" VALUES(39,1,'2026-03-02 08:30:06.271359','enrolment_asked',7,7,'','5696fe14ecd44ef9937e333060961649','3FAB3C6115E5','04adb84a7f361f03a3ab8f16cb0ad1b2','3ac0484878ffeaafdf5f993e778cf425bcbe37559f8223f38fa89d61ff1ab56d','02f5a6ddd15cff7ea1b99a888b5a1e87776fcf62fb4d0743cc32a1d192ccbe4b','{"name":"Marc Lefèvre"}','Marc Lefèvre','626b52be8770a2e271608e09a8ff4f44','b8efed77f2e3ab3cc4ade25f84e973370db1002371da165e63e43bdf99f100a3',NULL);
INSERT INTO "journal" VALUES(40,1,'2026-03-02 08:30:06.816569','enrolment_refused',2,7,'','answer:39','4A6758DA3B78','a6547429bc6f963153419b1655b290d2','b5bd9f4fc19298e68492464afa63f819d08fa101f6691f1b73b6e35e1309e9ca','fde78ca25398d8bfc2316484ac142436ce2a92607bc1d7d6b6a556b1b066cc1d','{"name":"Marc Lefèvre"}','Hugh Martin','f27b160ebd17efa49dae8c5e9919efe4','aeca1b23fc2b2a16d66d061c0a0e8d809221bcee2a75f7ba725c285380c40bc1',NULL);
INSERT INTO "journal" VALUES(41,1,'2026-03-02 08:30:06.989582','enrolment_asked',15,15,'','894e52a5321742a8bf254c1a72bf8c5c','B3545024E61B','5c0a2ce92059980b4221b0ebcd65f981','06b0960bf6f7ea09617e5a6a3700744b419d6c36b4cd0d229e0763cf2738157a','e2d1cd8ddff66e14bd84d4b6fbd6408d42aa7e917f608cd8993b9b3c963f34ab','{"name":"Emma Hubert"}','Emma Hubert','f09126ffbcf3c8140527e94aba1171d4','a1c8caffac0f80a16b7344a93e38294c9fcae18e939ae51424602e08e6ad04c1',NULL);
INSERT INTO "journal" VALUES(42,1,'2026-03-02 08:30:07.579357','enrolment_approved',2,15,'','answer:41','1693ABCDB5ED','e255181e8d11acea582af42d0fd43c7c','dc91028175416321254428136fb297c18e2181305f4a8f29a9763db20855f9d8','4d1935221b680443d402934a3552e0076b4682a2391f01d42650edf8ca3b5845','{"name":"Emma Hubert"}','Hugh Martin','3257b78171ed90df89f3ee844c5eef3b','232768b8f176c630644e25eca948763c14acb5e2391778394627f4984d5c680d',NULL);
INSERT INTO "journal" VALUES(43,1,'2026-03-02 08:30:07.579357','administrator_enrolled',15,15,'',NULL,'1693ABCDB5ED','2e002c1dc2cbcfdb253af7bcff1dcddd','8637caace419c5890d0b173dd6895e2a9e0c27f954138cc30fd3da472bdd0d4f','2051b21201c933566abcf44250cc0ecb0770e9651d522063ae51e14fd6334b98','{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}','Emma Hubert','f5cf3678980c7603f5debac5e4e513b6','4ac2393347b6819d93d1633ea2410007859ae49b86375093312a78dfb0de72a6',NULL);
INSERT INTO "journal" VALUES(44,1,'2026-03-02 08:30:07.798327','enrolment_asked',6,6,'','2d40fe1cbefe4fe583c358573efe0646','D4C419D26FE6','e051a70fcba43dd56282fabc0cd6c402','611ec2cc71f23f4f3b1c75e6c7876a0f4fd51f3d4dc8d67bd53206e850fb81c9','1fa943464d508a05427be43db02bc595d7c8ad7c58de06f5ebfeac94d91962de','{"name":"Anne Petit"}','Anne Petit','5cd09102ad4b6beca686031d81cbe167','caea1a47e6b6c16d5c07660f848bab193ae6919f8f1f5e8e5098f3cffa2084b4',NULL);
INSERT INTO "journal" VALUES(45,1,'2026-03-10 08:00:00.171925','end_reminded',NULL,15,'',NULL,'B7490AB2037E','33d356f4809104409daedd52009306dd','75e03f7a793e37326b55751817d82c5f18141821e0953e85559628a42d6fcea3','3332958e06cde4371caf765201895ce93c071e19c1839e166108826bf76bce3f','{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}','','f1a2beeab813aa274a0f8dc90ba91334','14389900ed8104d32a745fa1b74d2c5f168488f4e77f90c0ab6d97c01e7de8d0',NULL);
INSERT INTO "journal" VALUES(46,1,'2026-03-10 08:00:00.294242','enrolment_expired',NULL,6,'','answer:44','60251C8455B1','3d78bc8f97f94cb7f74f7a49c30803cb','71339983405db5848ccdc7b4455152ab7ec8ed525dac0d8b7fd3c2086c942b92','21125b09b20223bf0cd469263e9a31d1f46fe6416664fceef082f7470d8c64c3','{"name":"Anne Petit"}','','434ef62850180a277fbe80a9453dfe3a','994aeb0fce431aa390d9bd39fd42f0a40089b6976fe4ac9c3d4e877a587a56e0',NULL);
INSERT INTO "journal" VALUES(47,1,'2026-03-10 08:00:00.530180','member_joined',NULL,NULL,'',NULL,'4FEACA672670','4b6b9fd997cb5b9fcdc8a3ea90f23563','a056928651d3f1869b4a1bc41ed03bc8125befc261d6dab93022aabdc30f6343','5b193383eff2248de58a1324ad42045a4638df2caa5be6e3fb25f41657664cac','{"facts":{"stranger":1}}','','563b7e8e7ca99a42becd9de3ac34ef08','76f5e85f9037ad4481948bb79bcfee91f5e71fb2cfec12da96ec589e80c5b56f',NULL);
INSERT INTO "journal" VALUES(48,1,'2026-03-10 08:00:00.826206','proposal_set_aside',1,NULL,'','answer:47','E13110F74219','d8b80b1769d53b9aea9c753545ff97db','94420ce07767c4aa7deb875cf88af270445d54b5220974c7bdef4184ab6be79f','0f917e0d549323ea6c5ebac4ece135ed5c9a72dd5592ee7450e1d891abcd1129','','Claire Durand','074a102cd00baed9e1369b41a8777d8d','423f2810e993357f6265af4b020971a58d5ef8e15d5fb0aefab5f6f4500e1bef',NULL);
INSERT INTO "journal" VALUES(49,1,'2026-03-10 08:00:01.060409','member_joined',NULL,NULL,'',NULL,'8C7713550A5F','a0a0b76eb9c6ad8cb3a17f6f36e85ce0','04c4eb9c4cc733f891bec040d26f48935ae8438470c486a0e3ea10bebc07355d','ebabf656232f7a920315e310aee12a97df69fc54f13ff82c7fdf42cb6bd684c0','{"facts":{"stranger":2}}','','405bcd756bcb7c18da5e92a3719ca74f','6f965a4486e0c44e9516ceb7fbe1f981468dd447a8c70686a042bb9945a191c4',NULL);
INSERT INTO "journal" VALUES(50,1,'2026-03-10 08:00:01.093555','member_changed',NULL,7,'',NULL,'F6EF5FE70603','491eb5f7604b4c8f63ecb7d2c68c0a22','cb5a0fb097bf60aa4297ca1f4935f8791f13ad3a657e9f17ec1203047cb44e77','af62f09caf1c9151112f0693630f5994c11be1752b417f5950a19b2b247ff38a','{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}','','133fa060f3b94cefa11b31629c8a2c49','76c778ae0acf9dd974029606392db4716a911bfc8f84a45320161598ad7a914c',NULL);
INSERT INTO "journal" VALUES(51,1,'2026-03-10 08:00:01.162942','account_lost',NULL,11,'',NULL,'4AC04046E423','0f53a5155ad7af9adbe97f07920764ce','da116a33dd5a0b9b90202fb023fd3de375840908fbe063d88a8b56882fecf4e0','63c5c4b9cd0dd5821c5c91a23d277e92e7984537e9ed8a3b9159bc0c112335bc','{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}','','a146afbb7b65c97b5209dce7fb13514c','a887c1fbf4825e7e53770b97d170b2d2619dc8710f5d4deb8edd065fd531bf77',NULL);
INSERT INTO "journal" VALUES(52,1,'2026-03-10 08:00:01.162942','subscriber_suspended',NULL,11,'account_closed',NULL,'4AC04046E423','fcf433f2926136923b59828b52aa9c08','9cb679bfde0e79c3199388ed1d81350f90065a24cd112836161a54fca5b87752','1fcbdab4f4e7ec8eeff4711d4ec83480d5740d9e123828b93aede85b9e06d353','{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}','','783969dae03219551d99979da80046c7','0cea7f5fba8abd552ec8de0472ff4b86b31a80987adb037a0541454a670829da',NULL);
INSERT INTO "journal" VALUES(53,1,'2026-03-10 08:00:01.520651','member_returned',NULL,11,'',NULL,'AD590F344677','5662f1e74c4575972b8feb476bc35d71','839a707ae0d6178f906adc6bc38bf31c33ba84fdcf73c5d86550681f2991e41e','4a0e393ee51b3c452bed5682893bdc4b635c2cb063912d01ec8718c8495e2c65','{"name":"Oscar Dupuis"}','','cf9f1be1f7d4b0e9e5a8a7ef8f508cc1','5756eed98203b9877a00e07a880190169c413a062c839240b40b34802737eb12',NULL);
INSERT INTO "journal" VALUES(54,1,'2026-03-10 08:00:01.520651','account_back',11,11,'',NULL,'AD590F344677','7578c8d6e69d30a655614a09ac193460','528d018edd8c15d2df31fe88a5955c70d65126fde02c5a6d8a5c09a96082f20f','2144708c845b98f978b97e85ef287ed8256ad73275ebf965a8e71e2fa3b855ea','{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}','Oscar Dupuis','6f2f3dc1823afb65a6d071cc155113ef','d7f640545345d7f1ceb65c2f501bd17c401dab0a49104c66d70825c5809ebcdb',NULL);
INSERT INTO "journal" VALUES(55,1,'2026-03-10 08:00:01.773269','account_lost',NULL,9,'',NULL,'AF72952F4D8A','f48a24e223a3fe6666cbb9d603185e4c','463048d5f06b069f56863bb37fde4d6974ec782cdfc3524be9ffbb9b1727fe62','16e2d347e048fe8fa8d06f34e21cdabe1a9bd8f10834695573ebcddbb2068827','{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}','','52e6d68fd5f1e8c214cdcfe87e3dfd01','ad53a9e239cc4bde093b4b44a6ffab7827c33af69599d317ffad65ddce667033',NULL);
INSERT INTO "journal" VALUES(56,1,'2026-03-10 08:00:01.773269','subscriber_suspended',NULL,9,'account_closed',NULL,'AF72952F4D8A','f8d9c6d3f23179a44a666512180b39ed','5997cfbcac096f3db0ae6347c0ab6df3bef9184213281f7477cc290e9fe1a268','a0a28c092fa658e635cae00ec8beca7ed0b39092a54474993ef490c0871d2152','{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}','','94bf9f120bfe182aa5b0b39f35f45628','e4de9372d283699f647ec704c5a5e60629902bf7fd8d406313c598439d3d053f',NULL);
INSERT INTO "journal" VALUES(57,1,'2026-03-10 08:00:01.806269','account_lost',NULL,10,'',NULL,'590B8E68D906','efb9b184f4c2a977a27a6a4d6ed9ad99','478542dfd6919c3a54152198ea3806e3f244da9a7c602974169391b844f044aa','634594c52d73cfc54040b1d4c486359c08908e0e69097279ec7c0a6f544203e8','{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}','','72ca29be979d367d2af6894836e8a715','a686b2612e6f50dd356c043fea377e643d630f94141918e4bdc32108ffb6972d',NULL);
INSERT INTO "journal" VALUES(58,1,'2026-03-10 08:00:01.806269','subscriber_suspended',NULL,10,'account_closed',NULL,'590B8E68D906','fbc6b9d1e40d9521b05b0c4f02582b32','dc8d80556acb6cad7dcea5bd78ccd6968a117832cff205b939ef3df7eba9bc32','87eaec1829d142e63da2a22ede26d8fa7ace63b21e561ebfcb38d4fa243789ae','{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}','','86385257a8c1eec4e171a992205f73ec','013a5e2e77955c3cccaf6559b273ccd155050067268e10b935e15e4eafa6a74f',NULL);
INSERT INTO "journal" VALUES(59,1,'2026-03-10 08:00:01.895575','account_lost',NULL,3,'',NULL,'076F123AE1EE','92b6997f2e554e096febc803fdd26d76','dbbffa02f392742604f7f119257294bb81d9582182d9b5d8695ed8d421f2ec60','dbd9a8c582806091bf17dba938091e622a3483d813108b35ec6107fe3f0cbf0f','{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}','','7b7aa4ce74ade1bdbfb7db981d7b584c','0a71668298fade4460bac93e96f8d36950778f6dad0898c4d5ebe4b29ea87035',NULL);
INSERT INTO "journal" VALUES(60,1,'2026-03-10 08:00:01.974278','account_lost',NULL,4,'',NULL,'D8EE4CDC86E9','4f156a7ba2123b543d8ad2279aa3eb53','649d40ac9c9cd55bd36135189fabce7cfa975cc67e8df0691c807e8e498cb054','4cf5c1cac5030462f665be212e12b9279870922b67329d451745ee023ef0cacf','{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}','','51597e73a14c191495e94619aaf84106','ee59a37e8c3e8c0330c45b12be5ace1c1fbed579cc65344d5ca638c75a62def4',NULL);
INSERT INTO "journal" VALUES(61,1,'2026-03-10 08:00:02.026330','account_lost',NULL,13,'',NULL,'F1C0075A553D','ddae6d4859fdf895894b58717e7f4985','683598035dcbe3835d49b895dc6651a8819a533b5f46be65c2d2e381f36f1912','fdde350d50374889db81109ffb1abf228ba2535c425e08abbe3cb2f488d93a3d','{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}','','a25e3280d4b1af284fab8832b0483b1d','7934985e6887758efc4d14ab4e0bcaf62cc7de12f10d402de518a3dd9039e564',NULL);
INSERT INTO "journal" VALUES(62,1,'2026-03-10 08:00:02.561407','identity_asked',NULL,13,'','identity:13:fa5cae6c493f793b:0','1700FA97E7DB','6db2aa28dd2b1c6798b887541dbe88d7','b0e5f79a6853522365f4a6657a7a569f62190e45153a924569de71d8c29b8132','d57a2ecbcfcf7e06281436d980829ee1267452de3873e48a0cb9557a2c42f554','{"name":"Thomas Fabre"}','','a04a73acdd05f24043ea722b8e11bc39','59885fd4a65c7e2b864c2d2b7ff5e31a629608a570ae2b2426fad968b9fb8e9f',NULL);
INSERT INTO "journal" VALUES(63,1,'2026-03-10 08:00:02.754973','review_opened',1,NULL,'',NULL,'EBF82CC27332','70432510df5079444b74956646c99a39','3ff9305148df8f0fbe7fe98b65cb0324001201ee21bc530ab81e5cfcb18e1414','038139d2d07c2ecd9ec4ea66cb5c42a67e5b1da531cd10ce658e2f12dce5613b','{"facts":{"people":14}}','Claire Durand','24bac6fa1069d928095effc4ed3364f6','9d95b9e8beba282fabc63e1a81a9e2d408079268bd447ccd9883899c5ed35060',NULL);
INSERT INTO "journal" VALUES(64,1,'2026-03-10 08:00:03.010280','access_confirmed',1,6,'',NULL,'071FD9FCE5B5','b94a0af4e49dcde2b83bb742f1b57fc6','b833813ddbd57cf64982b501c1801add2cbb8aa00d9072d26682e10c2ad0ea9b','282c22f0b459798f079f923ca2fab2b97b1bf4eef7303fcdf4736a4881ed9b7e','{"name":"Anne Petit"}','Claire Durand','be77e914a82960d57289a979431637ad','fe1a21017390bbf0b7f4ed65d25e62a21316a7cf5d3e198db3f7af4f72745400',NULL);
INSERT INTO "journal" VALUES(65,1,'2026-03-10 08:00:03.088217','access_confirmed',1,7,'',NULL,'9DE066484B21','217065223f42069a10bd96451cbbf01b','2af76980c9bcd9afa9f6291feb8831c2a70e987f82518073692d4ae0e7cfb24e','c321d5cc68edca4555483519caad8a87a22a2d160bb8d99adf62d3ff7a815ec4','{"name":"Marc Lefèvre"}','Claire Durand','f3dc7c5bb6b06cac9562668b43f7e3f0','0bb936580c26675e71b2db47d7eaa67dc6e7d4e77ee690acaa1ba439c8ee5f86',NULL);
INSERT INTO "journal" VALUES(66,1,'2026-03-10 08:00:03.197811','subscriber_added',1,23,'','87ecf78331964c8f9286a4894a6cd592','8CCC1FCF58AD','2d23f00bbfc00f38f122232eb28a9105','ef0e0d9f5f7bedae0c634ce049e39ff1f3c831bb46acdd6fa12ce7bb14745321','a3e255b80c3ca087827acb5888668ae75cb3b687942110b1fb3ac2f4767aa2c8','{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}','Claire Durand','a3d405d4f9dac5b5271745991d0c0e5c','ec4bbd55bc78c258c12350bcb011b2b61d44fce9431d2d4a50060080a1369615',NULL);
INSERT INTO "journal" VALUES(67,1,'2026-03-10 08:00:03.337711','subscriber_added',1,24,'','7aa1cd05eead46c3a185ba7798dfa046','9AD1AA62988B','32a5266ad84060cd72a166a85e9e1274','bab3165b98ada87d60ff205c5557a7e22bdf522ab9965a27d523a2df26687bb7','2c3d0b9d795a87fe4117e224b3caa8e9b38259aa4780f5c753531605ba8f5d7a','{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}','Claire Durand','39f73caf52dd5b9b1887fa7628f915c2','8db059b6840eae9c02e3ee22cae75c4078dcffb3c1f77a26d61a47af94de462c',NULL);
INSERT INTO "journal" VALUES(68,1,'2026-03-10 08:00:03.459430','subscriber_added',1,25,'','64983b9815ee49e9a9b2406a8ec8c108','77FE631FDEA7','30a970a22f88420f6dde6c09a5f4996e','6fd095ef936e751c71b7567256c9a06b703dfbf5647ab035c750c16aad8be02f','315369611802b2fd816b894f0d7573218274c1fb285a68c293efdee517c7c43d','{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}','Claire Durand','34cef211a0bfe39ba8347181798ca749','6cd019f66c8d97617c85f60e9476b94fdb81356eaac8109bbf0e00d8aeffa391',NULL);
INSERT INTO "journal" VALUES(69,1,'2026-03-10 08:00:03.645220','subscriber_suspended',1,19,'Fin de mission','a819bf133d9e4e749c615d9c2e6468b4','BD196F6E924E','0accc44966f132cf860deddb26acf12c','2d1fe16405872aee0912970754ea6e32e45c808b540efd686d99d4de89554927','4511407b5e1d5be9a3e2803ad1ce74a8b20e938e4a2cf813333e00713c6bc795','{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','3ff209d6fdf55e176774636a7f6832db','01f72d7576c76749fc3bfc8cc9da013c146a0ab4daf4789f79efb407d81e8294',NULL);
INSERT INTO "journal" VALUES(70,1,'2026-03-10 08:00:03.840551','password_shown',24,24,'',NULL,'AC789CF1C4C6','a6edda9d824287e049d9dfd75244bb97','feabc0b0f0716911225c35a40740e5808fc26c7118de5f83bee7448402289376','a14a03f212f4e7c831549c9cc827a92c0ff7d736581557307bb05c0170ef138b','{"name":"Lila Leroy"}','Lila Leroy','9f4e047b490b816214aa9d9eca8c8c41','ad67450ddb94fb67f8178809856b0adfadf3f43ab4b0efed888c77b64b75eed8',NULL);
INSERT INTO "journal" VALUES(71,1,'2026-03-10 08:00:03.894609','enrolment_asked',8,8,'','cc66148790e2418b9f1ae0c4622e3dac','E97D6634314A','9a9464618ab32d7e0dd2dc4b4670ed37','3ec9fe382478e48520ecff3009e06de45398652d98183ca09d5c104d3310bd04','d42955aead831c8efc51c0097acbfc6aac4b3d849ae5463343882f1d81a7269e','{"name":"Zoë O’Neill"}','Zoë O’Neill','5912fbb8bcf271682b0b9aa095aaf88f','6acb5752be58aeedf010cf9a9fd1e4a20e3c853dd708a2e0eace6fe4bb223199',NULL);
INSERT INTO "journal" VALUES(72,1,'2026-03-10 08:00:04.459726','person_erased',NULL,14,'',NULL,NULL,'ff351d09ea22115d3d6ef05fa3f977e2','1adbd74e0455bf7b8fb564cc3e6ba201ae0c6042f29a10cc9039694a87f8f882','69eec959379f8c621b50bd012e19c4e98210e0038adb32b769d8aa4123b1db60','{"name":"№ 14"}','','f4f6b84d1f0691dae3d644c692b8f3de','4f86610e7852477be275a6394243198c5dd18da9e143fcc723068521eff888d8',NULL);
INSERT INTO "journal" VALUES(73,1,'2026-03-10 10:00:00.314557','password_renewed',1,8,'','6ec8a5f6734e45248564c9e24546b672','76A982E11DC0','1eb55c94e871f866c555929048944669','b3ea21975095e9c73c71721077575e53a639301e722d4fbdd232f340a0e74c3a','bfbfda3494413979ad7729e10d07e9cefd9f4c4982ccebaa13f692157f54983b','{"name":"Zoë O’Neill"}','Claire Durand','388bac1442680d7d156446f05b62967e','dd4ec30eae4366e833e76ad8f72552781eb0e45f6fa71181fa2e0a67133df1b9',NULL);
INSERT INTO "journal" VALUES(74,1,'2026-03-10 10:00:00.686201','password_renewed',1,7,'','51069901279c4a2e824098b01a4709d4','D555FA7232E7','77bdbcb634b2aa23e81adf4d07b9b2bf','2c5517ff78a51478dd3d7063c92c05b4da12a4ef646a371a893515af79af36a3','9558b76462dbbb7c745f39c2090df4ad161d7308f917a9b35f9529328b01ed94','{"name":"Marc Lefèvre"}','Claire Durand','717ad77428a3ca5064092bc514824979','6a709a6f5d587517e35483df0e12a7f55bbcf48dfc3a15a12851b4cadc99055a',NULL);
INSERT INTO "journal" VALUES(75,1,'2026-03-10 10:00:00.888433','password_renewed',1,21,'','2348e039ea6d47a1bc957ff38af6efb8','5BEA267B67ED','09e8b46e43ada695ecd16d082fe5a2e7','c39825a14d4142a56e2c6c5273e9da8e2e93e06d67aa51e99d72b073e3900dee','9dfecf0ae10504a91a1b656b8f76fcb6916bcf53e5c254ed4a101b9e11cf7135','{"name":"Prénom2 Nom2"}','Claire Durand','126da6908ddc25e2f55537b22e810202','967c0945354c2289f6dba05d1b96bd5e29c51daae6fc050b1f4b71fa61cf6653',NULL);
INSERT INTO "journal" VALUES(76,1,'2026-03-10 10:00:01.125039','subscriber_changed',1,6,'','495de372ea704682a804c3835ce93a4f','2B0304301C2A','25d8e2a4f6e4b93f521497786533444d','13fd602d4514c8e7550135401d68a7180fa1f10093c5d28e7f33da7c14954301','9fc8f6a22d1191f09dd4e1c57edebc9a00d66c704f4bde84ef017aa8a6aac311','{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}','Claire Durand','c54a46a2474560c10d39a42babdb243a','a188e92f57b74264dfbbf5e6c2cab5b7353d80265d4516b1baa6c6f322cfec06',NULL);
INSERT INTO "journal" VALUES(77,1,'2026-03-11 09:00:00.069320','access_began',NULL,17,'',NULL,'82CCBD926586','58a561e66822a84447f87f42ec61a8b9','0c627ad290fc51b68159b588e236dc1e40b1943c79be907cd09e7c5327b1cf42','24d42a26a83052e8ffdb3b1302007f9b2a86f31e84951f0c7df17d5a608ee9b4','{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}','','aa3587f707ed6436c33b17e9e4da036e','7b2f8616864bf4a1665f80f2044b5c4f65b2f66a4f872704a6a230eab4f2884f',NULL);
INSERT INTO "journal" VALUES(78,1,'2026-03-11 09:00:00.168976','access_asked',26,26,'Paie','db99c2a8f2ee40dc871a4e3edb2f3456','BA4204133727','44b2c8ed4847a3e9e5918945b74333bf','df94582ba99a9d6fffeb74a474e7a84885b59d38eb243546adec7c33802b052e','fe4d394dd34b96f7def9227088ef3bbfe1b7c2eb812fac4f2aac0c3c26d27a70','{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}','Elsa Noël','767b955b344322ca967e25a71170f64b','80d9cbb980bcd91e3ebb725827cedfbe106d01d9319173d4ac01ce39681f2ed8',NULL);
INSERT INTO "journal" VALUES(79,1,'2026-03-11 09:00:00.254007','subscriber_suspended',1,23,'Congé parental','a3ca5a090df9434693ca080d67e4daf9','DCB9A95AC77C','82affc7b8f29baf3d4a948f24f5319ff','442fba035a6e69e51b92e025a949b94c1a1f9d2b290c1148798e5041fba2ca58','bf622b793c75a833f363fc4caa607b584341c48f807c4ee7223bb2566ebca986','{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}','Claire Durand','3ddba8905bda8d5dcb5bce36bbaccc39','a52a2b50175d0fa76c023f469ffead96ddb43ad05935c74aaf846d9e75cbb92a',NULL);
INSERT INTO "journal" VALUES(80,1,'2026-03-11 09:00:00.385239','subscriber_added',1,27,'','ce9b7e5b5b094f37a326950c507de0b1','04352C327873','9959c02b29348247aac9b930cc64415f','1c5716759c27e06873829082841920b4787c432e76c80ee16b1a63a307142020','d811af13be923ef881f6463576ffac67aa298e143dcb77ee089970f72e6267d7','{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}','Claire Durand','296b4646210e1b911fb7a47c624fec7f','3c9d04d6515f7bdfe16b85ad2636043d96cc46143dd5a4dc4f30e0b4fb7c72c5',NULL);
INSERT INTO "journal" VALUES(81,1,'2026-03-11 09:00:00.460801','subscriber_added',1,28,'','9612d40447ef42bf82dfcf2dca42743b','48ED0FDB5ECC','a79452f42126e5a4753224ef3a5005b9','6f3c87fcada1409bc083656e609025f0d979fb513be923170e134f670700fc26','2d2c131dabe09cca7f9c3ce9bbd2b34413dfea66a6bb46367087178d87c5a519','{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}','Claire Durand','28c4c8c2fd851ca60dfb9a15847eff21','e33d8de0fde4fcd6d50f65fa52773fde3493849ecbba2522e83a830e85bbdd9f',NULL);
INSERT INTO "journal" VALUES(82,1,'2026-03-11 09:00:00.553408','subscriber_suspended',1,28,'Fin de mission','f205e3fa59b74f22990a541be3dd3650','583E51F32F1F','43cf63ae1b3997a8683cbd7483909329','0509e4912f6638749eb5bad3247880f4d035b657a7d380b591999e3bc153e4c1','a267a0e4f2d0df0314a7f48b9ef0393924cfc20c1ec90c2d7f0e207feec17ed3','{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','b0d76641d3a26a1c54c0e115c2d153f9','3aca75d03b7a18cd0164aa6832b9e8cfc5a08c70b47c02aaef50285aa300859d',NULL);
INSERT INTO "journal" VALUES(83,1,'2026-03-11 09:00:00.675910','subscriber_suspended',1,20,'Fin de mission','216b7c7e37e3414182ad98f9b5858294','736956EC09DC','7a935a8dfa093d7d345981db614658c9','46e95604b62e7e0bfe2cbb0f049839fdb1d91ca57e54cc81743d2a3af078eac2','328675281a708d0fbf7479df909c6831ea8046333aab3948cf6dfbd2275c932f','{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','846c5e53a3c50520dc649ebfad4d0b28','ed8dce21b4ece19b3d35fdf9615e190d8fba741a2531c8835ac3a5de4df43aa4',NULL);
INSERT INTO "journal" VALUES(84,1,'2026-03-11 09:00:00.784477','subscriber_suspended',1,21,'Fin de mission','7c14508c76644ceea8ee05400da88d68','8DD079E3E13C','82b8b7b17f026fce698765a5317e1201','6b3275583d483776de6e519b8144297b388d7a856195fe146b5717cc270f6aa6','8f1c1969d4e39bc9457f1b6e43977472a9d66e2a4270724713fddaf319361897','{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','a466940318159d6870a58f6d92ad94fb','4a1c2fe9984fde220cc06716284ce3c15170e24686ff79ea4a49d47012bab727',NULL);
INSERT INTO "journal" VALUES(85,1,'2026-03-11 09:00:02.000167','import_started',1,NULL,'','8100ede032364206a3a6b56c4f1014ff','6EE55C999EDE','4eb5785b219e449a5251c6a4553d4ee4','6ed425746967e6b382b41d84df7782e81d665b746a6fd45631fe082a85a45b5a','651e1ed1e8e50497cd80eda60c32a19b032511ffaf46b04009394ad87ab8089a','{"facts":{"file":"arrivées.csv","total":12}}','Claire Durand','b05d0d3a538f0ef0881e5e37ef4c1a3d','de132e92dd9fd8601570e2e2a72bac7c028931fbeb973197e37ac080821632d6',NULL);
INSERT INTO "journal" VALUES(86,1,'2026-03-11 09:00:02.013247','subscriber_added',1,29,'',NULL,NULL,'9acfb468435debfe8950bd0352f5312f','058a5439d5146cb1fdfc0484f66fa8bd014e966b146e2abde31904f3fba346b7','655bfa7fc264faf2ea0fdf82b116031ab08380a0bea1ef29b78d438773ec9439','{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}','Claire Durand','3a7c3cc1931743cf1e2938ad587bebc6','b3e41d1ac6f9b5032fac19b884c5e5cbb1a7a293c737658823aa013fc60c237f',NULL);
INSERT INTO "journal" VALUES(87,1,'2026-03-11 09:00:02.013247','subscriber_added',1,30,'',NULL,NULL,'2a8e4675604ed960212f699cf0c1b2dd','d16dc4734910e7dc89fdc82253224c6fac165c85f7099384902475253724e50b','5e89c53928c81cae26628a3b68fac90de97aa4afe4b0e2e886f69c9aaad133cc','{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}','Claire Durand','1f70e49037d8b6ab235e2fecc88723ee','845100fd90f4b4c33a3dd72f70585d91fb5455a8b1e2a14f46117a38b0f6d026',NULL);
INSERT INTO "journal" VALUES(88,1,'2026-03-11 09:00:02.013247','subscriber_added',1,31,'',NULL,NULL,'63f487136a000d8787829ace3ddeb65f','cc9fde91b67c01a06deea813e64705bae8ae3ab63b1cbab77ef82fc3042f3d3e','e1c3e02552ad911e5e9eb45ec95799d0e3fdf576479197663102a119c896b22b','{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}','Claire Durand','bb7c3ea63f0e7b3b35dcc8fa5c68db6b','ab1d76cfb03460a190c3a32bd6d97bda4bce0fdcd991ec6ecb0677191c04808f',NULL);
INSERT INTO "journal" VALUES(89,1,'2026-03-11 09:00:02.013247','subscriber_added',1,32,'',NULL,NULL,'3511d705d572b77a576695cec1d726c0','e25d6cbdf6ce6346c1385a3240ed67f3cece95f88c9b855484b90a52195f7772','5f3896a477a6625fe0f34cee4ad29f0f2444e0030b2f17ec5fdfa1f6a32ab81f','{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}','Claire Durand','d76994a985d7318e0086ca98bf2d0c37','3447e0de90a4c48960907cb523cdf06feef47c3a76dd44c3240ca430a9ff9baa',NULL);
INSERT INTO "journal" VALUES(90,1,'2026-03-11 09:00:02.013247','subscriber_added',1,33,'',NULL,NULL,'1661159c7fc4a1471da1e97dabbc235d','27ad11c092a98763a6b3c7e8a5bafc438fb958c6f18a4356384519e6061792dd','cfd26d92f97cc9b02f1e1d837c2190aa134a3ef105d122adc7aca8f6b163eee5','{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}','Claire Durand','e249d41fbbfd7b317efb9d1a63011ab8','34740e46dd79005fb3c8b59b171ecd0a884da955c06c5b06be4e1d5ddc5998b2',NULL);
CREATE TABLE members (
	space_id INTEGER NOT NULL, 
	slack_id TEXT NOT NULL, 
	is_full BOOLEAN NOT NULL, 
	mark TEXT NOT NULL, updated BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (space_id, slack_id), 
	CONSTRAINT fk_members_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id)
);
INSERT INTO "members" VALUES(1,'U0ESPACE',0,'229496130622007b',1772440200);
INSERT INTO "members" VALUES(1,'U0CLAIRE',1,'8ded34adef9515dd',1772440200);
INSERT INTO "members" VALUES(1,'U0HUGH',1,'09855a016ce53203',1772440200);
INSERT INTO "members" VALUES(1,'U0ANNE',1,'3ddff20a3d74ef42',1772440200);
INSERT INTO "members" VALUES(1,'U0MARC',1,'ced91a9968fbecae',1773129601);
INSERT INTO "members" VALUES(1,'U0ZOE',1,'2267d0ed9d8cd4b5',1772440200);
INSERT INTO "members" VALUES(1,'U0GUEST',0,'ea2c88599f4ab777',1772440200);
INSERT INTO "members" VALUES(1,'U0GONE',0,'f01de74054501342',1772440200);
INSERT INTO "members" VALUES(1,'U0PAULE',0,'489cdd24cd772199',1773129601);
INSERT INTO "members" VALUES(1,'U0REMI',0,'0579e16d8ec64bb4',1773129601);
INSERT INTO "members" VALUES(1,'U0NORA',0,'c765e2f558437dcd',1773129601);
INSERT INTO "members" VALUES(1,'U0BRUNO',0,'2830f0b9dc94a65f',1773129601);
INSERT INTO "members" VALUES(1,'U0OSCAR',1,'ad490459b6839fca',1773129601);
INSERT INTO "members" VALUES(1,'U0SOPHIE',1,'9112bc33ec9ecf8b',1772440200);
INSERT INTO "members" VALUES(1,'U0THOMAS',0,'3f9a5532ba432c42',1773129601);
INSERT INTO "members" VALUES(1,'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25',1,'',1772440200);
INSERT INTO "members" VALUES(1,'U0EMMA',1,'9e588f39d691d22a',1772440200);
INSERT INTO "members" VALUES(1,'U0YANN',1,'1e5ba915a49e4718',1772440200);
INSERT INTO "members" VALUES(1,'U0LEA',1,'da6dfc8197cdbdc1',1772440200);
INSERT INTO "members" VALUES(1,'U0KARIM',1,'7078ddf53b0faf89',1772440200);
INSERT INTO "members" VALUES(1,'U0LILA',1,'1d9a2e5d0cc9a111',1772440200);
INSERT INTO "members" VALUES(1,'U0GAEL',1,'c745726fadf53c2a',1772440200);
INSERT INTO "members" VALUES(1,'U0VICTOR',1,'099b37f15b1afa2f',1772440200);
INSERT INTO "members" VALUES(1,'U0WALID',1,'d8db8e17de28e485',1772440200);
INSERT INTO "members" VALUES(1,'U100000',1,'73e2e54e36166e1b',1772440200);
INSERT INTO "members" VALUES(1,'U100001',1,'6d790c81177e69b5',1772440200);
INSERT INTO "members" VALUES(1,'U100002',1,'2991f966bf2e9ca0',1772440200);
INSERT INTO "members" VALUES(1,'U100003',1,'abae854e099c0347',1772440200);
INSERT INTO "members" VALUES(1,'U100004',1,'7f156dd46eaafb92',1772440200);
INSERT INTO "members" VALUES(1,'U100005',1,'4814410351b791bf',1772440200);
INSERT INTO "members" VALUES(1,'U100006',1,'ddd554442c636a3b',1772440200);
INSERT INTO "members" VALUES(1,'U100007',1,'9e6d5c611d612fa8',1772440200);
INSERT INTO "members" VALUES(1,'U100008',1,'fbdcd07dc84f5370',1772440200);
INSERT INTO "members" VALUES(1,'U100009',1,'a73e193a59d8fd54',1772440200);
INSERT INTO "members" VALUES(1,'U100010',1,'aef6ad52e017e1d6',1772440200);
INSERT INTO "members" VALUES(1,'U100011',1,'bfd66fcaba93ed82',1772440200);
INSERT INTO "members" VALUES(1,'U100012',1,'d0489ef949cae11b',1772440200);
INSERT INTO "members" VALUES(1,'U100013',1,'ab0fc688a00f2d59',1772440200);
INSERT INTO "members" VALUES(1,'U100014',1,'c3fbf02a8773b64d',1772440200);
INSERT INTO "members" VALUES(1,'U100015',1,'7b681672535741a0',1772440200);
INSERT INTO "members" VALUES(1,'U100016',1,'8f6d2d31bc4ed56f',1772440200);
INSERT INTO "members" VALUES(1,'U100017',1,'3ff5ac9a667ccf02',1772440200);
INSERT INTO "members" VALUES(1,'U100018',1,'d6c27c9f4ca00cc9',1772440200);
INSERT INTO "members" VALUES(1,'U100019',1,'f447ce49889eef14',1772440200);
INSERT INTO "members" VALUES(1,'USLACKBOT',0,'a6103423d7bb43ac',1772440200);
INSERT INTO "members" VALUES(1,'U0ELSA',1,'cfc2a22e090f933d',1773129600);
INSERT INTO "members" VALUES(1,'U0IVAN',1,'bdb8489c589412d7',1773129601);
INSERT INTO "members" VALUES(1,'U0HEIR',1,'4744fc93035e56fd',1773129602);
CREATE TABLE "outbox" (
	position INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	space_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	recipient INTEGER, 
	lane TEXT, 
	kind TEXT NOT NULL, 
	facts JSON NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	lease_holder TEXT, 
	lease_until DATETIME, 
	edits CHAR(32), 
	channel TEXT, 
	ts TEXT, 
	failure TEXT NOT NULL, 
	settled_at DATETIME, 
	request TEXT, 
	urgent BOOLEAN DEFAULT 0 NOT NULL, 
	about INTEGER, payload JSON, since DATETIME, 
	CONSTRAINT pk_outbox PRIMARY KEY (position), 
	CONSTRAINT fk_outbox_entry FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT fk_outbox_recipient FOREIGN KEY(recipient) REFERENCES people (id), 
	CONSTRAINT uq_outbox_id UNIQUE (id), 
	CONSTRAINT fk_outbox_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_outbox_about FOREIGN KEY(about) REFERENCES people (id)
);
INSERT INTO "outbox" VALUES(1,'7737f5ff519e413a80e6b8ec86488959',1,5,NULL,'channel','partners_changed','{}','sent',1,'2026-03-02 08:30:00.089185','2026-03-02 08:30:00.027355',NULL,NULL,NULL,'C0EQUIPE','1772440200.197390','','2026-03-02 08:30:00.198703','8EDAB3C9291D',0,NULL,'{"at": "2026-03-02T08:30:00.027355+00:00", "added": [1, 2, 3, 4, 5], "removed": []}',NULL);
INSERT INTO "outbox" VALUES(2,'e029a90ebc9f4adba26461134160702b',1,6,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.466944','2026-03-02 08:30:00.457146',NULL,NULL,NULL,'D0HUGH','1772440200.773342','','2026-03-02 08:30:00.775376','B979C18EA3DE',0,NULL,'{"at": "2026-03-02T08:30:00.457146+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(3,'4140687f25c54f9ea9a3f8d6a9e32871',1,6,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.466944','2026-03-02 08:30:00.457146',NULL,NULL,NULL,'D0PAULE','1772440200.778494','','2026-03-02 08:30:00.782625','B979C18EA3DE',0,NULL,'{"at": "2026-03-02T08:30:00.457146+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(4,'b19310baa32c44aeaf46d5f64f679864',1,6,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.466944','2026-03-02 08:30:00.457146',NULL,NULL,NULL,'D0REMI','1772440200.781043','','2026-03-02 08:30:00.783062','B979C18EA3DE',0,NULL,'{"at": "2026-03-02T08:30:00.457146+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(5,'4a72683fe2964adfb504974597f3924f',1,6,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.039400','2026-03-02 08:30:01.030543',NULL,NULL,'e029a90ebc9f4adba26461134160702b','D0HUGH','1772440200.773342','','2026-03-02 08:30:01.157148','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:00.457146+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.030543+00:00"}, "person": 1}','2026-03-02 08:30:00.466944');
INSERT INTO "outbox" VALUES(6,'334e9b57fa9e4c739e0440a83feb6a5a',1,6,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.039897','2026-03-02 08:30:01.030543',NULL,NULL,'4140687f25c54f9ea9a3f8d6a9e32871','D0PAULE','1772440200.778494','','2026-03-02 08:30:01.157542','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:00.457146+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.030543+00:00"}, "person": 1}','2026-03-02 08:30:00.466944');
INSERT INTO "outbox" VALUES(7,'6e7a7c4d23b64f79b32cc3100a5d7cc0',1,6,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.040194','2026-03-02 08:30:01.030543',NULL,NULL,'b19310baa32c44aeaf46d5f64f679864','D0REMI','1772440200.781043','','2026-03-02 08:30:01.157861','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:00.457146+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.030543+00:00"}, "person": 1}','2026-03-02 08:30:00.466944');
INSERT INTO "outbox" VALUES(8,'63c4fdcfc79a4b7fab0bf07aa15dbe7d',1,8,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.058243','2026-03-02 08:30:01.030543',NULL,NULL,NULL,'D0HUGH','1772440201.159383','','2026-03-02 08:30:01.166594','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(9,'9b6f3e01bd034ce3b1804712ef8fee36',1,8,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.058243','2026-03-02 08:30:01.030543',NULL,NULL,NULL,'D0PAULE','1772440201.161430','','2026-03-02 08:30:01.167031','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(10,'321616cd39cc409aa97ea5f651286a05',1,8,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.058243','2026-03-02 08:30:01.030543',NULL,NULL,NULL,'D0REMI','1772440201.162911','','2026-03-02 08:30:01.167332','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(11,'9b5fd4c9150d4d8db8d64fb545a12a90',1,8,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:01.058243','2026-03-02 08:30:01.030543',NULL,NULL,NULL,NULL,NULL,'',NULL,'2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(12,'18e13f0595914680a149656b66275eb4',1,8,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.059083','2026-03-02 08:30:01.030543',NULL,NULL,NULL,'C0EQUIPE','1772440201.164780','','2026-03-02 08:30:01.167565','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(13,'0319ee2b3712493a9c9922aced2c120b',1,6,1,'1','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.059636','2026-03-02 08:30:01.030543',NULL,NULL,NULL,'D0CLAIRE','1772440201.165410','','2026-03-02 08:30:01.167822','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(14,'91ae7e8de2f0458cbb0a89e3942b5d5b',1,6,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.059636','2026-03-02 08:30:01.030543',NULL,NULL,NULL,'C0EQUIPE','1772440201.218485','','2026-03-02 08:30:01.219572','2677619398C2',0,NULL,'{"at": "2026-03-02T08:30:01.030543+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(15,'ba0ac787efba4642a2b1dea6c8e4fc22',1,9,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.337121','2026-03-02 08:30:01.331323',NULL,NULL,NULL,'D0CLAIRE','1772440201.384419','','2026-03-02 08:30:01.387215','0C3FD9434AA5',0,NULL,'{"at": "2026-03-02T08:30:01.331323+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(16,'ff8f0d7585d54e9aa58aa2e802b170ae',1,9,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.337121','2026-03-02 08:30:01.331323',NULL,NULL,NULL,'D0PAULE','1772440201.385447','','2026-03-02 08:30:01.387634','0C3FD9434AA5',0,NULL,'{"at": "2026-03-02T08:30:01.331323+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(17,'079589371ccb44f7aba5ecf98bb0f216',1,9,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.337121','2026-03-02 08:30:01.331323',NULL,NULL,NULL,'D0REMI','1772440201.386180','','2026-03-02 08:30:01.387952','0C3FD9434AA5',0,NULL,'{"at": "2026-03-02T08:30:01.331323+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(18,'049bd64e222e438c96d830a1addef99c',1,9,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.885124','2026-03-02 08:30:01.879424',NULL,NULL,'ba0ac787efba4642a2b1dea6c8e4fc22','D0CLAIRE','1772440201.384419','','2026-03-02 08:30:01.963720','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.331323+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.879424+00:00"}, "person": 2}','2026-03-02 08:30:01.337121');
INSERT INTO "outbox" VALUES(19,'af7a873399184141be7e8ba5aed10617',1,9,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.885686','2026-03-02 08:30:01.879424',NULL,NULL,'ff8f0d7585d54e9aa58aa2e802b170ae','D0PAULE','1772440201.385447','','2026-03-02 08:30:01.964085','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.331323+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.879424+00:00"}, "person": 2}','2026-03-02 08:30:01.337121');
INSERT INTO "outbox" VALUES(20,'654ff3ddb7e64d1b866bb4dabbd242a6',1,9,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.886126','2026-03-02 08:30:01.879424',NULL,NULL,'079589371ccb44f7aba5ecf98bb0f216','D0REMI','1772440201.386180','','2026-03-02 08:30:01.964346','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.331323+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.879424+00:00"}, "person": 2}','2026-03-02 08:30:01.337121');
INSERT INTO "outbox" VALUES(21,'f5ebc90e9c194cd1bf8bbe268b0664a1',1,11,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.890870','2026-03-02 08:30:01.879424',NULL,NULL,NULL,'D0CLAIRE','1772440201.958778','','2026-03-02 08:30:01.964905','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(22,'ef357ff1338c4f1bb798897ea2969480',1,11,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.890870','2026-03-02 08:30:01.879424',NULL,NULL,NULL,'D0PAULE','1772440201.959396','','2026-03-02 08:30:01.965180','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(23,'9d8d08a6481f4b8d980937eae208e248',1,11,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.890870','2026-03-02 08:30:01.879424',NULL,NULL,NULL,'D0REMI','1772440201.960568','','2026-03-02 08:30:01.965442','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(24,'fbf946360beb4f12aeefa6be913e31dc',1,11,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:01.890870','2026-03-02 08:30:01.879424',NULL,NULL,NULL,NULL,NULL,'',NULL,'157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(25,'2c06af4b87ea44d6a92193899d88ae6e',1,11,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.891484','2026-03-02 08:30:01.879424',NULL,NULL,NULL,'C0EQUIPE','1772440201.961170','','2026-03-02 08:30:01.965657','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(26,'6f7df4c9350d4cbdb7a3a4200345ff64',1,9,2,'2','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.892015','2026-03-02 08:30:01.879424',NULL,NULL,NULL,'D0HUGH','1772440201.962025','','2026-03-02 08:30:01.965904','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(27,'5a7a5841238340008e425c2688567380',1,9,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.892015','2026-03-02 08:30:01.879424',NULL,NULL,NULL,'C0EQUIPE','1772440202.003121','','2026-03-02 08:30:02.004987','157D90181CDF',0,NULL,'{"at": "2026-03-02T08:30:01.879424+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(28,'889cbd8fd6d4410683433998d3bdff13',1,12,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.147839','2026-03-02 08:30:02.140325',NULL,NULL,NULL,'D0CLAIRE','1772440202.201317','','2026-03-02 08:30:02.203488','16E6E8DD559A',0,NULL,'{"at": "2026-03-02T08:30:02.140325+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(29,'99e46215f9e043e8b0fce20476ebfe7e',1,12,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.147839','2026-03-02 08:30:02.140325',NULL,NULL,NULL,'D0HUGH','1772440202.202098','','2026-03-02 08:30:02.203794','16E6E8DD559A',0,NULL,'{"at": "2026-03-02T08:30:02.140325+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(30,'48be2512a9734ffe8be028d33570d24e',1,12,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.147839','2026-03-02 08:30:02.140325',NULL,NULL,NULL,'D0REMI','1772440202.202632','','2026-03-02 08:30:02.204070','16E6E8DD559A',0,NULL,'{"at": "2026-03-02T08:30:02.140325+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(31,'052301900e7b49e88cc22591df7ea7fe',1,12,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.682470','2026-03-02 08:30:02.677924',NULL,NULL,'889cbd8fd6d4410683433998d3bdff13','D0CLAIRE','1772440202.201317','','2026-03-02 08:30:02.769392','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.140325+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.677924+00:00"}, "person": 3}','2026-03-02 08:30:02.147839');
INSERT INTO "outbox" VALUES(32,'407f652f21c4406e8620b8bb91ed8d1e',1,12,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.682893','2026-03-02 08:30:02.677924',NULL,NULL,'99e46215f9e043e8b0fce20476ebfe7e','D0HUGH','1772440202.202098','','2026-03-02 08:30:02.769921','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.140325+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.677924+00:00"}, "person": 3}','2026-03-02 08:30:02.147839');
INSERT INTO "outbox" VALUES(33,'f4ad6b38702145e7b857d7e3fe138cac',1,12,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.683157','2026-03-02 08:30:02.677924',NULL,NULL,'48be2512a9734ffe8be028d33570d24e','D0REMI','1772440202.202632','','2026-03-02 08:30:02.770247','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.140325+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.677924+00:00"}, "person": 3}','2026-03-02 08:30:02.147839');
INSERT INTO "outbox" VALUES(34,'e44ff0876fef4923b622967dc840f207',1,14,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.687393','2026-03-02 08:30:02.677924',NULL,NULL,NULL,'D0CLAIRE','1772440202.765747','','2026-03-02 08:30:02.771614','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(35,'fe9f812de0cd4de7aa733e5d18d91082',1,14,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.687393','2026-03-02 08:30:02.677924',NULL,NULL,NULL,'D0HUGH','1772440202.766733','','2026-03-02 08:30:02.771981','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(36,'68c6a4b315df4dfabcb304544326712c',1,14,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.687393','2026-03-02 08:30:02.677924',NULL,NULL,NULL,'D0REMI','1772440202.767391','','2026-03-02 08:30:02.772302','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(37,'b107531920874302a2994b33f2ec89e9',1,14,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:02.687393','2026-03-02 08:30:02.677924',NULL,NULL,NULL,NULL,NULL,'',NULL,'AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(38,'9bf68272fc7040a98504bf104bc4bfdb',1,14,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.688052','2026-03-02 08:30:02.677924',NULL,NULL,NULL,'C0EQUIPE','1772440202.767887','','2026-03-02 08:30:02.772539','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(39,'ec9c8a18a64d459eade6828b28b9aec7',1,12,3,'3','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.688566','2026-03-02 08:30:02.677924',NULL,NULL,NULL,'D0PAULE','1772440202.768350','','2026-03-02 08:30:02.772773','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(40,'d8e4ec39edfb4c1abe1d4d617c059397',1,12,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.688566','2026-03-02 08:30:02.677924',NULL,NULL,NULL,'C0EQUIPE','1772440202.816751','','2026-03-02 08:30:02.817987','AAA4AECF4128',0,NULL,'{"at": "2026-03-02T08:30:02.677924+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(41,'4ced45958d97423c97c5f3a03f3fc413',1,15,6,'6','password','{}','sent',1,'2026-03-02 08:30:02.995684','2026-03-02 08:30:02.985608',NULL,NULL,NULL,'D0ANNE','1772440203.070744','','2026-03-02 08:30:03.073290','CBE55FF7F883',1,6,'{"at": "2026-03-02T08:30:02.985608+00:00", "person": 6, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(42,'40c76da3e20e49e592430b2a84b6293c',1,15,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.995684','2026-03-02 08:30:02.985608',NULL,NULL,NULL,'D0HUGH','1772440203.063610','','2026-03-02 08:30:03.068008','CBE55FF7F883',0,NULL,'{"at": "2026-03-02T08:30:02.985608+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(43,'0314c867932947e68d949cd98a30bc1f',1,15,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.995684','2026-03-02 08:30:02.985608',NULL,NULL,NULL,'D0PAULE','1772440203.064098','','2026-03-02 08:30:03.068343','CBE55FF7F883',0,NULL,'{"at": "2026-03-02T08:30:02.985608+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(44,'05c27bbf35d047f88dd2ec4e519dce43',1,15,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.995684','2026-03-02 08:30:02.985608',NULL,NULL,NULL,'D0REMI','1772440203.064458','','2026-03-02 08:30:03.068521','CBE55FF7F883',0,NULL,'{"at": "2026-03-02T08:30:02.985608+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(45,'a886db478612480c94bdca422c6550ea',1,15,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.995684','2026-03-02 08:30:02.985608',NULL,NULL,NULL,NULL,NULL,'',NULL,'CBE55FF7F883',0,NULL,'{"at": "2026-03-02T08:30:02.985608+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(46,'5a3152ee258d4cb6a8b8c45b79f395b2',1,15,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.995684','2026-03-02 08:30:02.985608',NULL,NULL,NULL,'C0EQUIPE','1772440203.064745','','2026-03-02 08:30:03.068674','CBE55FF7F883',0,NULL,'{"at": "2026-03-02T08:30:02.985608+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(47,'9777238516e7425080fd840aca2c1809',1,15,6,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.095770','2026-03-03 08:30:03.073290',NULL,NULL,'4ced45958d97423c97c5f3a03f3fc413','D0ANNE','1772440203.070744','','2026-03-10 08:00:00.250852','CBE55FF7F883',1,NULL,'{"at": "2026-03-03T08:30:03.073290+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:02.995684');
INSERT INTO "outbox" VALUES(48,'19c16d94eb4448969110ecc0826b4a99',1,16,7,'7','password','{}','sent',1,'2026-03-02 08:30:03.138970','2026-03-02 08:30:03.135458',NULL,NULL,NULL,'D0MARC','1772440203.205758','','2026-03-02 08:30:03.207346','84A6C6B9D405',1,7,'{"at": "2026-03-02T08:30:03.135458+00:00", "person": 7, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(49,'edbda8a78c43420cb12924a4c67f729b',1,16,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138970','2026-03-02 08:30:03.135458',NULL,NULL,NULL,'D0HUGH','1772440203.195189','','2026-03-02 08:30:03.201712','84A6C6B9D405',0,NULL,'{"at": "2026-03-02T08:30:03.135458+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(50,'d225fa21afee49b2a64c430d3e169c26',1,16,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138970','2026-03-02 08:30:03.135458',NULL,NULL,NULL,'D0PAULE','1772440203.195661','','2026-03-02 08:30:03.202018','84A6C6B9D405',0,NULL,'{"at": "2026-03-02T08:30:03.135458+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(51,'83dec8e8cca14a8c9af3b56aced598ee',1,16,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138970','2026-03-02 08:30:03.135458',NULL,NULL,NULL,'D0REMI','1772440203.196302','','2026-03-02 08:30:03.202177','84A6C6B9D405',0,NULL,'{"at": "2026-03-02T08:30:03.135458+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(52,'bff39965fdce4b9d86379eb5cdf9c257',1,16,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.138970','2026-03-02 08:30:03.135458',NULL,NULL,NULL,NULL,NULL,'',NULL,'84A6C6B9D405',0,NULL,'{"at": "2026-03-02T08:30:03.135458+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(53,'cbd0bf6fac664d6a836181dca8ca7c37',1,16,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138970','2026-03-02 08:30:03.135458',NULL,NULL,NULL,'C0EQUIPE','1772440203.196626','','2026-03-02 08:30:03.202316','84A6C6B9D405',0,NULL,'{"at": "2026-03-02T08:30:03.135458+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(54,'44a301cec3364149926342e532ea5e71',1,16,7,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.226433','2026-03-02 08:30:04.739879',NULL,NULL,'19c16d94eb4448969110ecc0826b4a99','D0MARC','1772440203.205758','','2026-03-02 08:30:04.780335','910E8170AA30',1,NULL,'{"at": "2026-03-02T08:30:04.739879+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:03.138970');
INSERT INTO "outbox" VALUES(55,'6fdf7dd4514c4d9e8875f6fadbc57bce',1,17,8,'8','password','{}','sent',1,'2026-03-02 08:30:03.269567','2026-03-02 08:30:03.265069',NULL,NULL,NULL,'D0ZOE','1772440203.356056','','2026-03-02 08:30:03.360386','458FB0628197',1,8,'{"at": "2026-03-02T08:30:03.265069+00:00", "person": 8, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(56,'e5f124716783496e8b8c2bd97c73e9e8',1,17,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.269567','2026-03-02 08:30:03.265069',NULL,NULL,NULL,'D0HUGH','1772440203.342284','','2026-03-02 08:30:03.352167','458FB0628197',0,NULL,'{"at": "2026-03-02T08:30:03.265069+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(57,'ea615c7984e5483a84fdaf68e879ae1b',1,17,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.269567','2026-03-02 08:30:03.265069',NULL,NULL,NULL,'D0PAULE','1772440203.343702','','2026-03-02 08:30:03.352693','458FB0628197',0,NULL,'{"at": "2026-03-02T08:30:03.265069+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(58,'d449409b2e154255b6840f51f689a52f',1,17,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.269567','2026-03-02 08:30:03.265069',NULL,NULL,NULL,'D0REMI','1772440203.344797','','2026-03-02 08:30:03.353069','458FB0628197',0,NULL,'{"at": "2026-03-02T08:30:03.265069+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(59,'3a9cb31d34f043d3b40754027f7daaae',1,17,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.269567','2026-03-02 08:30:03.265069',NULL,NULL,NULL,NULL,NULL,'',NULL,'458FB0628197',0,NULL,'{"at": "2026-03-02T08:30:03.265069+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(60,'efdfb7a0d4da4b3b9de06e81a98c2a66',1,17,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.269567','2026-03-02 08:30:03.265069',NULL,NULL,NULL,'C0EQUIPE','1772440203.345294','','2026-03-02 08:30:03.353351','458FB0628197',0,NULL,'{"at": "2026-03-02T08:30:03.265069+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(61,'a006f2a782674d419ba7cca1c99e01e1',1,17,8,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.393007','2026-03-03 08:30:03.360386',NULL,NULL,'6fdf7dd4514c4d9e8875f6fadbc57bce','D0ZOE','1772440203.356056','','2026-03-10 08:00:00.263003','458FB0628197',1,NULL,'{"at": "2026-03-03T08:30:03.360386+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.269567');
INSERT INTO "outbox" VALUES(62,'26a92bbb3e39475889ede8c57e24b41b',1,18,9,'9','password','{}','sent',1,'2026-03-02 08:30:03.417915','2026-03-02 08:30:03.411877',NULL,NULL,NULL,'D0NORA','1772440203.503774','','2026-03-02 08:30:03.505176','79A581B9D27C',1,9,'{"at": "2026-03-02T08:30:03.411877+00:00", "person": 9, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(63,'a7a811d9d6ec4566a1bee4a76c91b9f2',1,18,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.417915','2026-03-02 08:30:03.411877',NULL,NULL,NULL,'D0HUGH','1772440203.492714','','2026-03-02 08:30:03.499965','79A581B9D27C',0,NULL,'{"at": "2026-03-02T08:30:03.411877+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(64,'ba7bd51f8c484362805023a5dbb71d40',1,18,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.417915','2026-03-02 08:30:03.411877',NULL,NULL,NULL,'D0PAULE','1772440203.493450','','2026-03-02 08:30:03.500380','79A581B9D27C',0,NULL,'{"at": "2026-03-02T08:30:03.411877+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(65,'6fb8af50a3734ce5b066e21563417bb0',1,18,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.417915','2026-03-02 08:30:03.411877',NULL,NULL,NULL,'D0REMI','1772440203.494037','','2026-03-02 08:30:03.500649','79A581B9D27C',0,NULL,'{"at": "2026-03-02T08:30:03.411877+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(66,'f40c288d27194b8fb27704abd229b4cb',1,18,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.417915','2026-03-02 08:30:03.411877',NULL,NULL,NULL,NULL,NULL,'',NULL,'79A581B9D27C',0,NULL,'{"at": "2026-03-02T08:30:03.411877+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(67,'472042fdc52740758346a688bac62c20',1,18,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.417915','2026-03-02 08:30:03.411877',NULL,NULL,NULL,'C0EQUIPE','1772440203.494635','','2026-03-02 08:30:03.500955','79A581B9D27C',0,NULL,'{"at": "2026-03-02T08:30:03.411877+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(68,'d3cbd54892984dc191e02f53ec062857',1,18,9,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.539721','2026-03-02 08:30:04.827504',NULL,NULL,'26a92bbb3e39475889ede8c57e24b41b','D0NORA','1772440203.503774','','2026-03-02 08:30:04.865565','BC61C9FB49C7',1,NULL,'{"at": "2026-03-02T08:30:04.827504+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:03.417915');
INSERT INTO "outbox" VALUES(69,'440f2be143b6416cb3e653ed53af2be6',1,19,10,'10','password','{}','sent',1,'2026-03-02 08:30:03.585027','2026-03-02 08:30:03.580469',NULL,NULL,NULL,'D0BRUNO','1772440203.660050','','2026-03-02 08:30:03.663427','82AB62CD68B6',1,10,'{"at": "2026-03-02T08:30:03.580469+00:00", "person": 10, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(70,'4b5d72780038485aa5427531abe7c63d',1,19,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.585027','2026-03-02 08:30:03.580469',NULL,NULL,NULL,'D0HUGH','1772440203.648642','','2026-03-02 08:30:03.655964','82AB62CD68B6',0,NULL,'{"at": "2026-03-02T08:30:03.580469+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(71,'4abac63c08ba4d4ebb5f580e1f135ab4',1,19,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.585027','2026-03-02 08:30:03.580469',NULL,NULL,NULL,'D0PAULE','1772440203.649318','','2026-03-02 08:30:03.656342','82AB62CD68B6',0,NULL,'{"at": "2026-03-02T08:30:03.580469+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(72,'9c1efbdad06d447581e34ba32245ac2c',1,19,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.585027','2026-03-02 08:30:03.580469',NULL,NULL,NULL,'D0REMI','1772440203.650613','','2026-03-02 08:30:03.656604','82AB62CD68B6',0,NULL,'{"at": "2026-03-02T08:30:03.580469+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(73,'d7cb599b636a443194d27c5513c92646',1,19,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.585027','2026-03-02 08:30:03.580469',NULL,NULL,NULL,NULL,NULL,'',NULL,'82AB62CD68B6',0,NULL,'{"at": "2026-03-02T08:30:03.580469+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(74,'c5997b8a6537434fb13ca19a8e6d91ea',1,19,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.585027','2026-03-02 08:30:03.580469',NULL,NULL,NULL,'C0EQUIPE','1772440203.651673','','2026-03-02 08:30:03.656862','82AB62CD68B6',0,NULL,'{"at": "2026-03-02T08:30:03.580469+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(75,'6768136bfb6e4f2f99778e856e75fe7a',1,19,10,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.678753','2026-03-03 08:30:03.663427',NULL,NULL,'440f2be143b6416cb3e653ed53af2be6','D0BRUNO','1772440203.660050','','2026-03-10 08:00:00.263368','82AB62CD68B6',1,NULL,'{"at": "2026-03-03T08:30:03.663427+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.585027');
INSERT INTO "outbox" VALUES(76,'b69ac6e7894441cf9715d4113f4a2522',1,20,11,'11','password','{}','sent',1,'2026-03-02 08:30:03.726235','2026-03-02 08:30:03.721216',NULL,NULL,NULL,'D0OSCAR','1772440203.810471','','2026-03-02 08:30:03.811736','9E763C48050F',1,11,'{"at": "2026-03-02T08:30:03.721216+00:00", "person": 11, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(77,'01c7a7c74573474e83c56efae360d5b8',1,20,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.726235','2026-03-02 08:30:03.721216',NULL,NULL,NULL,'D0HUGH','1772440203.800233','','2026-03-02 08:30:03.807497','9E763C48050F',0,NULL,'{"at": "2026-03-02T08:30:03.721216+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(78,'74db9f75932c4fe7a8ef93f9182d5504',1,20,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.726235','2026-03-02 08:30:03.721216',NULL,NULL,NULL,'D0PAULE','1772440203.801121','','2026-03-02 08:30:03.807867','9E763C48050F',0,NULL,'{"at": "2026-03-02T08:30:03.721216+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(79,'5eb8184bb66840a381b374b3d798ac03',1,20,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.726235','2026-03-02 08:30:03.721216',NULL,NULL,NULL,'D0REMI','1772440203.801711','','2026-03-02 08:30:03.808134','9E763C48050F',0,NULL,'{"at": "2026-03-02T08:30:03.721216+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(80,'1d057b2fcac94efc9dd05407f279ffee',1,20,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.726235','2026-03-02 08:30:03.721216',NULL,NULL,NULL,NULL,NULL,'',NULL,'9E763C48050F',0,NULL,'{"at": "2026-03-02T08:30:03.721216+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(81,'919345d7c71346889de94893051396bb',1,20,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.726235','2026-03-02 08:30:03.721216',NULL,NULL,NULL,'C0EQUIPE','1772440203.802300','','2026-03-02 08:30:03.808410','9E763C48050F',0,NULL,'{"at": "2026-03-02T08:30:03.721216+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(82,'289eceed2d9d45c6847b9ad49c5fdeef',1,20,11,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.830274','2026-03-03 08:30:03.811736',NULL,NULL,'b69ac6e7894441cf9715d4113f4a2522','D0OSCAR','1772440203.810471','','2026-03-10 08:00:00.263642','9E763C48050F',1,NULL,'{"at": "2026-03-03T08:30:03.811736+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.726235');
INSERT INTO "outbox" VALUES(83,'82b519bcd2394f109fa8ec3a1496e420',1,21,12,'12','password','{}','sent',1,'2026-03-02 08:30:03.860319','2026-03-02 08:30:03.856893',NULL,NULL,NULL,'D0SOPHIE','1772440203.945781','','2026-03-02 08:30:03.946968','FB507B89C160',1,12,'{"at": "2026-03-02T08:30:03.856893+00:00", "person": 12, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(84,'de08ae0bf97445aaafd34a13cdccc603',1,21,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.860319','2026-03-02 08:30:03.856893',NULL,NULL,NULL,'D0HUGH','1772440203.937473','','2026-03-02 08:30:03.943774','FB507B89C160',0,NULL,'{"at": "2026-03-02T08:30:03.856893+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(85,'f716366d224e4aec956b4137496839f9',1,21,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.860319','2026-03-02 08:30:03.856893',NULL,NULL,NULL,'D0PAULE','1772440203.938068','','2026-03-02 08:30:03.944153','FB507B89C160',0,NULL,'{"at": "2026-03-02T08:30:03.856893+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(86,'36a2eb9df1f14345a638bbd9bb2e08a8',1,21,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.860319','2026-03-02 08:30:03.856893',NULL,NULL,NULL,'D0REMI','1772440203.938542','','2026-03-02 08:30:03.944404','FB507B89C160',0,NULL,'{"at": "2026-03-02T08:30:03.856893+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(87,'8f55ec8183bf4875833eba23c5003884',1,21,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.860319','2026-03-02 08:30:03.856893',NULL,NULL,NULL,NULL,NULL,'',NULL,'FB507B89C160',0,NULL,'{"at": "2026-03-02T08:30:03.856893+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(88,'52454481b4564ced97c162649f56d912',1,21,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.860319','2026-03-02 08:30:03.856893',NULL,NULL,NULL,'C0EQUIPE','1772440203.938912','','2026-03-02 08:30:03.944593','FB507B89C160',0,NULL,'{"at": "2026-03-02T08:30:03.856893+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(89,'e4c65846e3f04580b963d8505f0427a6',1,21,12,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.974123','2026-03-02 08:30:05.789837',NULL,NULL,'82b519bcd2394f109fa8ec3a1496e420','D0SOPHIE','1772440203.945781','','2026-03-02 08:30:05.903490','10B314C7F5B0',1,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}','2026-03-02 08:30:03.860319');
INSERT INTO "outbox" VALUES(90,'78cc6d9068de4187af4e321abb565e93',1,22,13,'13','password','{}','sent',1,'2026-03-02 08:30:03.991486','2026-03-02 08:30:03.984601',NULL,NULL,NULL,'D0THOMAS','1772440204.064153','','2026-03-02 08:30:04.065721','7FDDA3C309D7',1,13,'{"at": "2026-03-02T08:30:03.984601+00:00", "person": 13, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(91,'5ef009abf7d747a59826e6d08ce5c1f5',1,22,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.991486','2026-03-02 08:30:03.984601',NULL,NULL,NULL,'D0HUGH','1772440204.049263','','2026-03-02 08:30:04.057337','7FDDA3C309D7',0,NULL,'{"at": "2026-03-02T08:30:03.984601+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(92,'421c7412ee3b4d8699ce55078b5c6698',1,22,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.991486','2026-03-02 08:30:03.984601',NULL,NULL,NULL,'D0PAULE','1772440204.050067','','2026-03-02 08:30:04.057633','7FDDA3C309D7',0,NULL,'{"at": "2026-03-02T08:30:03.984601+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(93,'ac6f9794a79749debefa9ea87a7cc701',1,22,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.991486','2026-03-02 08:30:03.984601',NULL,NULL,NULL,'D0REMI','1772440204.051453','','2026-03-02 08:30:04.057983','7FDDA3C309D7',0,NULL,'{"at": "2026-03-02T08:30:03.984601+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(94,'89941aebc9184c1f9c1048969ad67282',1,22,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.991486','2026-03-02 08:30:03.984601',NULL,NULL,NULL,NULL,NULL,'',NULL,'7FDDA3C309D7',0,NULL,'{"at": "2026-03-02T08:30:03.984601+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(95,'1d1ffea4440e4e7ca1a0e661cc2dfe6c',1,22,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.991486','2026-03-02 08:30:03.984601',NULL,NULL,NULL,'C0EQUIPE','1772440204.052086','','2026-03-02 08:30:04.058170','7FDDA3C309D7',0,NULL,'{"at": "2026-03-02T08:30:03.984601+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(96,'8a92d200ff1344c18a69d4d2fe757a4e',1,22,13,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.087465','2026-03-02 08:30:05.995396',NULL,NULL,'78cc6d9068de4187af4e321abb565e93','D0THOMAS','1772440204.064153','','2026-03-02 08:30:06.088520','A3B2D3404AEA',1,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:03.991486');
INSERT INTO "outbox" VALUES(97,'c4fdd0a317654a17afc51944e74e1dd8',1,23,14,'14','password','{}','sent',1,'2026-03-02 08:30:04.133276','2026-03-02 08:30:04.129164',NULL,NULL,NULL,'D0LOUIS','1772440204.207681','','2026-03-02 08:30:04.208782','C0DE16AD1F78',1,14,'{"at": "2026-03-02T08:30:04.129164+00:00", "person": 14, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(98,'8e7d1e445dd445b2840a7323d062b753',1,23,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.133276','2026-03-02 08:30:04.129164',NULL,NULL,NULL,'D0HUGH','1772440204.196258','','2026-03-02 08:30:04.202535','C0DE16AD1F78',0,NULL,'{"at": "2026-03-02T08:30:04.129164+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(99,'6535cd25459142fab1b4a0a0b163bcfe',1,23,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.133276','2026-03-02 08:30:04.129164',NULL,NULL,NULL,'D0PAULE','1772440204.196987','','2026-03-02 08:30:04.202858','C0DE16AD1F78',0,NULL,'{"at": "2026-03-02T08:30:04.129164+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(100,'8ca5f111a50e4f9eaf643c99eeb0e12e',1,23,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.133276','2026-03-02 08:30:04.129164',NULL,NULL,NULL,'D0REMI','1772440204.198017','','2026-03-02 08:30:04.203070','C0DE16AD1F78',0,NULL,'{"at": "2026-03-02T08:30:04.129164+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(101,'51d7149fdf5c4c289cecc3ae5a924ab4',1,23,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.133276','2026-03-02 08:30:04.129164',NULL,NULL,NULL,NULL,NULL,'',NULL,'C0DE16AD1F78',0,NULL,'{"at": "2026-03-02T08:30:04.129164+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(102,'a6541c23bfff4ab8ac027495b8f6ab78',1,23,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.133276','2026-03-02 08:30:04.129164',NULL,NULL,NULL,'C0EQUIPE','1772440204.198577','','2026-03-02 08:30:04.203253','C0DE16AD1F78',0,NULL,'{"at": "2026-03-02T08:30:04.129164+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(103,'e47bc10240824e8b88df1c2bce3446f8',1,23,14,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.232437','2026-03-02 08:30:06.143557',NULL,NULL,'c4fdd0a317654a17afc51944e74e1dd8','D0LOUIS','1772440204.207681','','2026-03-02 08:30:06.214075','3D0AE5C530EA',1,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:04.133276');
INSERT INTO "outbox" VALUES(104,'0d57da58526f4069bdd6343f7e6c41bd',1,24,15,'15','password','{}','sent',1,'2026-03-02 08:30:04.266389','2026-03-02 08:30:04.262387',NULL,NULL,NULL,'D0EMMA','1772440204.332477','','2026-03-02 08:30:04.334005','43840DC9DA41',1,15,'{"at": "2026-03-02T08:30:04.262387+00:00", "person": 15, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(105,'08d7d2b914a74d15ad7e87a30f9a1420',1,24,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.266389','2026-03-02 08:30:04.262387',NULL,NULL,NULL,'D0HUGH','1772440204.321345','','2026-03-02 08:30:04.329037','43840DC9DA41',0,NULL,'{"at": "2026-03-02T08:30:04.262387+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(106,'683491f172b24c719ba9b166271b3017',1,24,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.266389','2026-03-02 08:30:04.262387',NULL,NULL,NULL,'D0PAULE','1772440204.322012','','2026-03-02 08:30:04.329345','43840DC9DA41',0,NULL,'{"at": "2026-03-02T08:30:04.262387+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(107,'79d9f1da39174b15ae1e11093c820950',1,24,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.266389','2026-03-02 08:30:04.262387',NULL,NULL,NULL,'D0REMI','1772440204.322949','','2026-03-02 08:30:04.329576','43840DC9DA41',0,NULL,'{"at": "2026-03-02T08:30:04.262387+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(108,'fd90603f980f400fbaa64cafe4f63692',1,24,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.266389','2026-03-02 08:30:04.262387',NULL,NULL,NULL,NULL,NULL,'',NULL,'43840DC9DA41',0,NULL,'{"at": "2026-03-02T08:30:04.262387+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(109,'9d6562f3989c44d79ba0513610f70112',1,24,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.266389','2026-03-02 08:30:04.262387',NULL,NULL,NULL,'C0EQUIPE','1772440204.323512','','2026-03-02 08:30:04.329800','43840DC9DA41',0,NULL,'{"at": "2026-03-02T08:30:04.262387+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(110,'547fc91675b64511978760c5a0297ab1',1,24,15,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.362161','2026-03-03 08:30:04.334005',NULL,NULL,'0d57da58526f4069bdd6343f7e6c41bd','D0EMMA','1772440204.332477','','2026-03-10 08:00:00.263894','43840DC9DA41',1,NULL,'{"at": "2026-03-03T08:30:04.334005+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.266389');
INSERT INTO "outbox" VALUES(111,'fc810fdddb0e4b68ba53239b0a32ca63',1,25,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.374600','2026-03-02 08:30:04.359750',NULL,NULL,NULL,'D0HUGH','1772440204.440621','','2026-03-02 08:30:04.443438','DB6AFE8A7793',0,NULL,'{"at": "2026-03-02T08:30:04.359750+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(112,'530e30f24f2344d58bebd74360db834b',1,25,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.374600','2026-03-02 08:30:04.359750',NULL,NULL,NULL,'D0PAULE','1772440204.441130','','2026-03-02 08:30:04.443684','DB6AFE8A7793',0,NULL,'{"at": "2026-03-02T08:30:04.359750+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(113,'24846978aaea4895836fca514d9e6c16',1,25,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.374600','2026-03-02 08:30:04.359750',NULL,NULL,NULL,'D0REMI','1772440204.441511','','2026-03-02 08:30:04.443884','DB6AFE8A7793',0,NULL,'{"at": "2026-03-02T08:30:04.359750+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(114,'bfee4a873f574b4ca7feb09a3eb9e792',1,25,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.374600','2026-03-02 08:30:04.359750',NULL,NULL,NULL,NULL,NULL,'',NULL,'DB6AFE8A7793',0,NULL,'{"at": "2026-03-02T08:30:04.359750+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(115,'7e35089338ec41c7b22f0fc74e9ce19e',1,25,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.374600','2026-03-02 08:30:04.359750',NULL,NULL,NULL,'C0EQUIPE','1772440204.442137','','2026-03-02 08:30:04.444038','DB6AFE8A7793',0,NULL,'{"at": "2026-03-02T08:30:04.359750+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(116,'35d2340fc637465ab2653398f7be25c7',1,26,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.456164','2026-03-02 08:30:04.447316',NULL,NULL,NULL,'D0HUGH','1772440204.503343','','2026-03-02 08:30:04.509523','6ADB7B1BABAF',0,NULL,'{"at": "2026-03-02T08:30:04.447316+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(117,'6cc030a32ddb4673bc78e7be2ab10a55',1,26,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.456164','2026-03-02 08:30:04.447316',NULL,NULL,NULL,'D0PAULE','1772440204.505454','','2026-03-02 08:30:04.509867','6ADB7B1BABAF',0,NULL,'{"at": "2026-03-02T08:30:04.447316+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(118,'dcba94d100c14e8fb5969d9ae914d9b2',1,26,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.456164','2026-03-02 08:30:04.447316',NULL,NULL,NULL,'D0REMI','1772440204.506059','','2026-03-02 08:30:04.510084','6ADB7B1BABAF',0,NULL,'{"at": "2026-03-02T08:30:04.447316+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(119,'8be4392375af4ec9b32409557185f02e',1,26,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.456164','2026-03-02 08:30:04.447316',NULL,NULL,NULL,NULL,NULL,'',NULL,'6ADB7B1BABAF',0,NULL,'{"at": "2026-03-02T08:30:04.447316+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(120,'b136f4a2b64c4c1f92608e49ebe8455e',1,26,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.456164','2026-03-02 08:30:04.447316',NULL,NULL,NULL,'C0EQUIPE','1772440204.506486','','2026-03-02 08:30:04.510265','6ADB7B1BABAF',0,NULL,'{"at": "2026-03-02T08:30:04.447316+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(121,'ead3a28a183d48819de7fa16ef4e5b6f',1,27,1,'1','password','{}','sent',1,'2026-03-02 08:30:04.575619','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0CLAIRE','1772440204.629264','','2026-03-02 08:30:04.631057','818DF1B3087E',1,18,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(122,'c7ce1f2c15b24297b3927ab0965a196b',1,27,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.575619','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0HUGH','1772440204.617624','','2026-03-02 08:30:04.626396','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(123,'5746e7a3f8854f579b1e52c4861c6677',1,27,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.575619','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0PAULE','1772440204.618167','','2026-03-02 08:30:04.626801','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(124,'4fea6cd65d944dae951f18792dddc15c',1,27,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.575619','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0REMI','1772440204.618579','','2026-03-02 08:30:04.627117','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(125,'5f18299a39314bda841a03f5cdcd0c46',1,27,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.575619','2026-03-02 08:30:04.571819',NULL,NULL,NULL,NULL,NULL,'',NULL,'818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(126,'639fe27235bc44ceb11fbfa089352995',1,27,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.575619','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'C0EQUIPE','1772440204.618973','','2026-03-02 08:30:04.627361','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(127,'9a0d8af97f0247f1b8bfcaed421c8555',1,27,2,'2','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.577088','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0HUGH','1772440204.669791','','2026-03-02 08:30:04.672671','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(128,'a033d596f27447b58834541d342e2dd4',1,27,3,'3','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.577088','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0PAULE','1772440204.670505','','2026-03-02 08:30:04.673262','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(129,'77b15a77aec7493db79a514d53535b33',1,27,4,'4','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.577088','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'D0REMI','1772440204.671092','','2026-03-02 08:30:04.673636','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(130,'673198ec941045d591ed94cf3cff8286',1,27,5,'5','password_sent_for','{}','unreachable',0,'2026-03-02 08:30:04.577088','2026-03-02 08:30:04.571819',NULL,NULL,NULL,NULL,NULL,'',NULL,'818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(131,'5a2a3844fd0d4cce9ff73c97eabb780f',1,27,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.577088','2026-03-02 08:30:04.571819',NULL,NULL,NULL,'C0EQUIPE','1772440204.671590','','2026-03-02 08:30:04.674002','818DF1B3087E',0,NULL,'{"at": "2026-03-02T08:30:04.571819+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(132,'b34f59aecc7b4e249c0b1d54e4a308f1',1,27,1,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.643090','2026-03-03 08:30:04.631057',NULL,NULL,'ead3a28a183d48819de7fa16ef4e5b6f','D0CLAIRE','1772440204.629264','','2026-03-10 08:00:00.264179','818DF1B3087E',1,NULL,'{"at": "2026-03-03T08:30:04.631057+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.575619');
INSERT INTO "outbox" VALUES(133,'1f2f2d56134a4f148d189498553bfc79',1,30,1,'1','import_started','{}','sent',1,'2026-03-02 08:30:05.331920','2026-03-02 08:30:05.327223',NULL,NULL,NULL,'D0CLAIRE','1772440205.393414','','2026-03-02 08:30:05.394579','4E642BBA5E10',0,NULL,'{"at": "2026-03-02T08:30:05.327223+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(134,'5fd9652152ca4624b4bf62c5281a8295',1,31,19,'19','password','{}','sent',1,'2026-03-02 08:30:05.431654','2026-03-02 08:30:05.394802',NULL,NULL,NULL,'D100000','1772440205.639923','','2026-03-02 08:30:05.641751',NULL,0,19,'{"at": "2026-03-02T08:30:05.394802+00:00", "person": 19, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(135,'2a15b9e0e6cc487e98bbc08358c24628',1,32,20,'20','password','{}','sent',1,'2026-03-02 08:30:05.431654','2026-03-02 08:30:05.394802',NULL,NULL,NULL,'D100001','1772440205.673542','','2026-03-02 08:30:05.675145',NULL,0,20,'{"at": "2026-03-02T08:30:05.394802+00:00", "person": 20, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(136,'9c2269890704495f8ca61472bc78cae3',1,33,21,'21','password','{}','sent',1,'2026-03-02 08:30:05.431654','2026-03-02 08:30:05.394802',NULL,NULL,NULL,'D100002','1772440205.684295','','2026-03-02 08:30:05.685133',NULL,0,21,'{"at": "2026-03-02T08:30:05.394802+00:00", "person": 21, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(137,'c634d42babc4497eadd870d95f4c19b6',1,35,2,'2','subscribers_imported','{}','sent',1,'2026-03-02 08:30:05.446434','2026-03-02 08:30:05.437449',NULL,NULL,NULL,'D0HUGH','1772440205.515972','','2026-03-02 08:30:05.537467',NULL,0,NULL,'{"at": "2026-03-02T08:30:05.437449+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(138,'5890c4614b074c529ae248f427b7f973',1,35,3,'3','subscribers_imported','{}','sent',1,'2026-03-02 08:30:05.446434','2026-03-02 08:30:05.437449',NULL,NULL,NULL,'D0PAULE','1772440205.516764','','2026-03-02 08:30:05.537946',NULL,0,NULL,'{"at": "2026-03-02T08:30:05.437449+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(139,'50134f0b358f44f0ad53bff8da67f7e7',1,35,4,'4','subscribers_imported','{}','sent',1,'2026-03-02 08:30:05.446434','2026-03-02 08:30:05.437449',NULL,NULL,NULL,'D0REMI','1772440205.517388','','2026-03-02 08:30:05.538321',NULL,0,NULL,'{"at": "2026-03-02T08:30:05.437449+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(140,'f8d1dba299ff4d028c6aa7401b398905',1,35,5,'5','subscribers_imported','{}','unreachable',0,'2026-03-02 08:30:05.446434','2026-03-02 08:30:05.437449',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-02T08:30:05.437449+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(141,'25c8d6b2cf3845dc8ab956101614500f',1,35,NULL,'channel','subscribers_imported','{}','sent',1,'2026-03-02 08:30:05.446434','2026-03-02 08:30:05.437449',NULL,NULL,NULL,'C0EQUIPE','1772440205.517907','','2026-03-02 08:30:05.538612',NULL,0,NULL,'{"at": "2026-03-02T08:30:05.437449+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(142,'313599febfb643fe9563243b03489701',1,31,19,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.686498','2026-03-03 08:30:05.641751',NULL,NULL,'5fd9652152ca4624b4bf62c5281a8295','D100000','1772440205.639923','','2026-03-10 08:00:00.264418',NULL,1,NULL,'{"at": "2026-03-03T08:30:05.641751+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:05.431654');
INSERT INTO "outbox" VALUES(143,'171266c4794f4992acab6175f1895e93',1,32,20,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.691559','2026-03-03 08:30:05.675145',NULL,NULL,'2a15b9e0e6cc487e98bbc08358c24628','D100001','1772440205.673542','','2026-03-10 08:00:00.264688',NULL,1,NULL,'{"at": "2026-03-03T08:30:05.675145+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:05.431654');
INSERT INTO "outbox" VALUES(144,'0cd1d63d8a1945c49ba6c5c1887bb69a',1,33,21,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.695921','2026-03-03 08:30:05.685133',NULL,NULL,'9c2269890704495f8ca61472bc78cae3','D100002','1772440205.684295','','2026-03-10 08:00:00.264940',NULL,1,NULL,'{"at": "2026-03-03T08:30:05.685133+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:05.431654');
INSERT INTO "outbox" VALUES(145,'3ca4ac4564df4b1db75017d5e6833f42',1,36,12,'12','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.800050','2026-03-02 08:30:05.789837',NULL,NULL,NULL,'D0SOPHIE','1772440205.898606','','2026-03-02 08:30:05.904375','10B314C7F5B0',0,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(146,'8557438822734714ba071e1865f2b8f3',1,36,2,'2','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.807585','2026-03-02 08:30:05.789837',NULL,NULL,NULL,'D0HUGH','1772440205.899950','','2026-03-02 08:30:05.904703','10B314C7F5B0',0,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(147,'4c2f02c4b71446c2805a095893767b64',1,36,3,'3','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.807585','2026-03-02 08:30:05.789837',NULL,NULL,NULL,'D0PAULE','1772440205.900984','','2026-03-02 08:30:05.905024','10B314C7F5B0',0,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(148,'bb86681abf424497afab79f3b0671576',1,36,4,'4','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.807585','2026-03-02 08:30:05.789837',NULL,NULL,NULL,'D0REMI','1772440205.901656','','2026-03-02 08:30:05.905307','10B314C7F5B0',0,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(149,'a9e9266a5f1e44bb9f4d3802fcb505f0',1,36,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-02 08:30:05.807585','2026-03-02 08:30:05.789837',NULL,NULL,NULL,NULL,NULL,'',NULL,'10B314C7F5B0',0,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(150,'878442d0c8df456387c06d5d06d34cf3',1,36,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.808307','2026-03-02 08:30:05.789837',NULL,NULL,NULL,'C0EQUIPE','1772440205.902324','','2026-03-02 08:30:05.905573','10B314C7F5B0',0,NULL,'{"at": "2026-03-02T08:30:05.789837+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(151,'6c938bd9c8cf42a3ba175780c1f3b357',1,37,13,'13','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.002699','2026-03-02 08:30:05.995396',NULL,NULL,NULL,'D0THOMAS','1772440206.085163','','2026-03-02 08:30:06.089042','A3B2D3404AEA',0,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(152,'90f3758330d4465183c4080f0af17a65',1,37,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.006744','2026-03-02 08:30:05.995396',NULL,NULL,NULL,'D0HUGH','1772440206.085734','','2026-03-02 08:30:06.089235','A3B2D3404AEA',0,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(153,'48039b6f1f254e8aae37546163022fb1',1,37,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.006744','2026-03-02 08:30:05.995396',NULL,NULL,NULL,'D0PAULE','1772440206.086664','','2026-03-02 08:30:06.089410','A3B2D3404AEA',0,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(154,'40abe50c6f5243e5a67dd8737abb99ec',1,37,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.006744','2026-03-02 08:30:05.995396',NULL,NULL,NULL,'D0REMI','1772440206.087285','','2026-03-02 08:30:06.089578','A3B2D3404AEA',0,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(155,'1da2f85e70dd4a42960f64a98b1899c4',1,37,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:06.006744','2026-03-02 08:30:05.995396',NULL,NULL,NULL,NULL,NULL,'',NULL,'A3B2D3404AEA',0,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(156,'fd38b242483044c5a121bfb53fe7427c',1,37,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.007446','2026-03-02 08:30:05.995396',NULL,NULL,NULL,'C0EQUIPE','1772440206.087597','','2026-03-02 08:30:06.089720','A3B2D3404AEA',0,NULL,'{"at": "2026-03-02T08:30:05.995396+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(157,'b9d57ac61ad04f268309c9788f32f1da',1,38,14,'14','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.149299','2026-03-02 08:30:06.143557',NULL,NULL,NULL,'D0LOUIS','1772440206.204083','','2026-03-02 08:30:06.216845','3D0AE5C530EA',0,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(158,'0a7daca5fa064adfac8d0c1dd7d7ff21',1,38,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.151160','2026-03-02 08:30:06.143557',NULL,NULL,NULL,'D0HUGH','1772440206.204792','','2026-03-02 08:30:06.217310','3D0AE5C530EA',0,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(159,'d3322b30a96a49f09a6786e2017b1c44',1,38,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.151160','2026-03-02 08:30:06.143557',NULL,NULL,NULL,'D0PAULE','1772440206.208347','','2026-03-02 08:30:06.217642','3D0AE5C530EA',0,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(160,'3a0712e0fd404be0ac61b68738fe0dfc',1,38,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.151160','2026-03-02 08:30:06.143557',NULL,NULL,NULL,'D0REMI','1772440206.210272','','2026-03-02 08:30:06.217971','3D0AE5C530EA',0,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(161,'829e298a130d49259aca3e654f02b297',1,38,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:06.151160','2026-03-02 08:30:06.143557',NULL,NULL,NULL,NULL,NULL,'',NULL,'3D0AE5C530EA',0,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(162,'6218ae4937824abbb42adbe40f03d589',1,38,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:06.151759','2026-03-02 08:30:06.143557',NULL,NULL,NULL,'C0EQUIPE','1772440206.212899','','2026-03-02 08:30:06.218233','3D0AE5C530EA',0,NULL,'{"at": "2026-03-02T08:30:06.143557+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(163,'d4f3d8ec43ca445c8bc7dbf032b230e3',1,39,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.276941','2026-03-02 08:30:06.271359',NULL,NULL,NULL,'D0CLAIRE','1772440206.328894','','2026-03-02 08:30:06.334155','3FAB3C6115E5',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(164,'29c70b6a81f4452aa2c2996bd50c42ee',1,39,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.276941','2026-03-02 08:30:06.271359',NULL,NULL,NULL,'D0HUGH','1772440206.330404','','2026-03-02 08:30:06.334585','3FAB3C6115E5',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(165,'a593a9cfeec1448fb9faf267d1d7842d',1,39,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.276941','2026-03-02 08:30:06.271359',NULL,NULL,NULL,'D0PAULE','1772440206.331564','','2026-03-02 08:30:06.334909','3FAB3C6115E5',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(166,'84be72ddbddf4b74b3998c9fea0b6857',1,39,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.276941','2026-03-02 08:30:06.271359',NULL,NULL,NULL,'D0REMI','1772440206.332763','','2026-03-02 08:30:06.335174','3FAB3C6115E5',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(167,'63b7943e2eb044698ce40b6ad0cd4e32',1,39,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.821670','2026-03-02 08:30:06.816569',NULL,NULL,'d4f3d8ec43ca445c8bc7dbf032b230e3','D0CLAIRE','1772440206.328894','','2026-03-02 08:30:06.889358','4A6758DA3B78',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.816569+00:00"}, "person": 7}','2026-03-02 08:30:06.276941');
INSERT INTO "outbox" VALUES(168,'2404d6c5242d4c9593dd53ee3f8406d3',1,39,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.822120','2026-03-02 08:30:06.816569',NULL,NULL,'29c70b6a81f4452aa2c2996bd50c42ee','D0HUGH','1772440206.330404','','2026-03-02 08:30:06.889717','4A6758DA3B78',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.816569+00:00"}, "person": 7}','2026-03-02 08:30:06.276941');
INSERT INTO "outbox" VALUES(169,'691ac89e10be45feba80a269aeee2d75',1,39,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.822384','2026-03-02 08:30:06.816569',NULL,NULL,'a593a9cfeec1448fb9faf267d1d7842d','D0PAULE','1772440206.331564','','2026-03-02 08:30:06.889980','4A6758DA3B78',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.816569+00:00"}, "person": 7}','2026-03-02 08:30:06.276941');
INSERT INTO "outbox" VALUES(170,'61f853abfb1d48cf90e50c380a212209',1,39,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.822628','2026-03-02 08:30:06.816569',NULL,NULL,'84be72ddbddf4b74b3998c9fea0b6857','D0REMI','1772440206.332763','','2026-03-02 08:30:06.890216','4A6758DA3B78',0,NULL,'{"at": "2026-03-02T08:30:06.271359+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.816569+00:00"}, "person": 7}','2026-03-02 08:30:06.276941');
INSERT INTO "outbox" VALUES(171,'0f4bb25757ff4bb0a8f8dba447ea631d',1,39,7,'7','enrolment_refused','{}','sent',1,'2026-03-02 08:30:06.823291','2026-03-02 08:30:06.816569',NULL,NULL,NULL,'D0MARC','1772440206.887343','','2026-03-02 08:30:06.890696','4A6758DA3B78',0,NULL,'{"at": "2026-03-02T08:30:06.816569+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(172,'bc17a53201a74faea230ba27ae610a35',1,39,NULL,'channel','enrolment_refused','{}','sent',1,'2026-03-02 08:30:06.823291','2026-03-02 08:30:06.816569',NULL,NULL,NULL,'C0EQUIPE','1772440206.887956','','2026-03-02 08:30:06.891069','4A6758DA3B78',0,NULL,'{"at": "2026-03-02T08:30:06.816569+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(173,'1f3eda3abf5041c7a40ba94a146d654c',1,41,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.994539','2026-03-02 08:30:06.989582',NULL,NULL,NULL,'D0CLAIRE','1772440207.039917','','2026-03-02 08:30:07.043612','B3545024E61B',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(174,'5a49a252b5cb476bb9b754449e2f09f2',1,41,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.994539','2026-03-02 08:30:06.989582',NULL,NULL,NULL,'D0HUGH','1772440207.041075','','2026-03-02 08:30:07.044020','B3545024E61B',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(175,'b3fcac6605aa4a82b4066fdcd078c3f0',1,41,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.994539','2026-03-02 08:30:06.989582',NULL,NULL,NULL,'D0PAULE','1772440207.041946','','2026-03-02 08:30:07.044327','B3545024E61B',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(176,'8c6da752b5c24284a2637d2645f29b27',1,41,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.994539','2026-03-02 08:30:06.989582',NULL,NULL,NULL,'D0REMI','1772440207.042620','','2026-03-02 08:30:07.044587','B3545024E61B',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(177,'3d599c65e96e4b1599f5653b07627825',1,41,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.584512','2026-03-02 08:30:07.579357',NULL,NULL,'1f3eda3abf5041c7a40ba94a146d654c','D0CLAIRE','1772440207.039917','','2026-03-02 08:30:07.673223','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:07.579357+00:00"}, "person": 15}','2026-03-02 08:30:06.994539');
INSERT INTO "outbox" VALUES(178,'2e5f2e820f8a492d98abccbdecd3bfbf',1,41,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.584970','2026-03-02 08:30:07.579357',NULL,NULL,'5a49a252b5cb476bb9b754449e2f09f2','D0HUGH','1772440207.041075','','2026-03-02 08:30:07.673549','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:07.579357+00:00"}, "person": 15}','2026-03-02 08:30:06.994539');
INSERT INTO "outbox" VALUES(179,'59834d2625d04d7f9e3c3d237739da28',1,41,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.585243','2026-03-02 08:30:07.579357',NULL,NULL,'b3fcac6605aa4a82b4066fdcd078c3f0','D0PAULE','1772440207.041946','','2026-03-02 08:30:07.673787','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:07.579357+00:00"}, "person": 15}','2026-03-02 08:30:06.994539');
INSERT INTO "outbox" VALUES(180,'29503a13de454dfcab2310f235d1e726',1,41,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.585490','2026-03-02 08:30:07.579357',NULL,NULL,'8c6da752b5c24284a2637d2645f29b27','D0REMI','1772440207.042620','','2026-03-02 08:30:07.674048','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:06.989582+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:07.579357+00:00"}, "person": 15}','2026-03-02 08:30:06.994539');
INSERT INTO "outbox" VALUES(181,'62aae4b6bde240b6ae7caa80293c49fb',1,43,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.589624','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0CLAIRE','1772440207.670644','','2026-03-02 08:30:07.674572','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(182,'bad63aa084e44579b4d03d1cd2d267ce',1,43,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.589624','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0HUGH','1772440207.671132','','2026-03-02 08:30:07.674813','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(183,'690a06f0939d4ea18d3d1e8957858b3e',1,43,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.589624','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0PAULE','1772440207.671641','','2026-03-02 08:30:07.675125','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(184,'10f91e72a33e4e2e9ab5d11d7451de18',1,43,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.589624','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0REMI','1772440207.672184','','2026-03-02 08:30:07.675398','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(185,'91de65abe2ea498681aa027f150c0e9f',1,43,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:07.589624','2026-03-02 08:30:07.579357',NULL,NULL,NULL,NULL,NULL,'',NULL,'1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(186,'84a10224ea814ebc99e4fd9f6a124983',1,43,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.590311','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'C0EQUIPE','1772440207.676290','','2026-03-02 08:30:07.678663','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(187,'85819555d5b14025a67fb7d3b67b3e16',1,41,15,'15','enrolment_approved','{}','sent',1,'2026-03-02 08:30:07.594013','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0EMMA','1772440207.677624','','2026-03-02 08:30:07.678965','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(188,'3a56b709cbcd47bd803435f20c87b417',1,41,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:07.594013','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'C0EQUIPE','1772440207.736282','','2026-03-02 08:30:07.742751','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(189,'b33a59982b8b4e7695b73a64f31be416',1,43,6,'6','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0ANNE','1772440207.737224','','2026-03-02 08:30:07.743117','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(190,'519639ae416144bfb8ea2ec3a008ab3f',1,43,7,'7','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0MARC','1772440207.737955','','2026-03-02 08:30:07.743370','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(191,'cb057cf0240d48559817402169a17471',1,43,8,'8','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0ZOE','1772440207.738464','','2026-03-02 08:30:07.743601','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(192,'7e2efaba16d44d20963db14760ef5c4e',1,43,9,'9','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0NORA','1772440207.739001','','2026-03-02 08:30:07.743836','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(193,'a6e925c3a19846ed81282f7fa04788df',1,43,10,'10','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0BRUNO','1772440207.739519','','2026-03-02 08:30:07.744122','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(194,'155e9de2d9aa441da5d1952721e2f741',1,43,11,'11','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D0OSCAR','1772440207.740064','','2026-03-02 08:30:07.744390','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(195,'43d5b37d72d148b59b5acb94885e0ca2',1,43,18,'18','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,NULL,NULL,'',NULL,'1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(196,'6b73c769b7c141a2a66c439ced71ef8c',1,43,19,'19','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D100000','1772440207.740578','','2026-03-02 08:30:07.744612','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(197,'5b096d6348f64981a431242a337b8825',1,43,20,'20','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D100001','1772440207.741092','','2026-03-02 08:30:07.744839','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(198,'861519a5794447cdbdcc8695176d0768',1,43,21,'21','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,'D100002','1772440207.741574','','2026-03-02 08:30:07.745131','1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(199,'70ee64888b9b4474a27de6cd371c5422',1,43,22,'22','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:07.633284','2026-03-02 08:30:07.579357',NULL,NULL,NULL,NULL,NULL,'',NULL,'1693ABCDB5ED',0,NULL,'{"at": "2026-03-02T08:30:07.579357+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(200,'f01d7e33d1244b52993aa7f3ecd9dec5',1,44,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.803734','2026-03-02 08:30:07.798327',NULL,NULL,NULL,'D0CLAIRE','1772440207.864172','','2026-03-02 08:30:07.868112','D4C419D26FE6',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(201,'6aacc945b00146629a0584d0e9d2e6c9',1,44,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.803734','2026-03-02 08:30:07.798327',NULL,NULL,NULL,'D0HUGH','1772440207.864981','','2026-03-02 08:30:07.868514','D4C419D26FE6',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(202,'9ccdf7031c3f45679b34ddcb5a268878',1,44,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.803734','2026-03-02 08:30:07.798327',NULL,NULL,NULL,'D0PAULE','1772440207.865550','','2026-03-02 08:30:07.868778','D4C419D26FE6',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(203,'30c26ee136614b2392f97bdc7551b06f',1,44,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.803734','2026-03-02 08:30:07.798327',NULL,NULL,NULL,'D0REMI','1772440207.866483','','2026-03-02 08:30:07.869052','D4C419D26FE6',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(204,'7196e8b366c4443e9bd5a4a93989b3bf',1,44,15,'15','enrolment_asked','{}','sent',1,'2026-03-02 08:30:07.803734','2026-03-02 08:30:07.798327',NULL,NULL,NULL,'D0EMMA','1772440207.867151','','2026-03-02 08:30:07.869285','D4C419D26FE6',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(205,'fce51ca61f254e3d85ef3a38243a8fc7',1,45,1,'1','access_ending','{}','sent',1,'2026-03-10 08:00:00.229447','2026-03-10 08:00:00.171925',NULL,NULL,NULL,'D0CLAIRE','1773129600.327240','','2026-03-10 08:00:00.341330','B7490AB2037E',0,NULL,'{"at": "2026-03-10T08:00:00.171925+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(206,'fb6b380c8e6b40a7854ec170f6ac4c32',1,45,2,'2','access_ending','{}','sent',1,'2026-03-10 08:00:00.229447','2026-03-10 08:00:00.171925',NULL,NULL,NULL,'D0HUGH','1773129600.334200','','2026-03-10 08:00:00.343707','B7490AB2037E',0,NULL,'{"at": "2026-03-10T08:00:00.171925+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(207,'75e2af021bc242fc9f2e8cdffb43a5ca',1,45,3,'3','access_ending','{}','sent',1,'2026-03-10 08:00:00.229447','2026-03-10 08:00:00.171925',NULL,NULL,NULL,'D0PAULE','1773129600.337480','','2026-03-10 08:00:00.344291','B7490AB2037E',0,NULL,'{"at": "2026-03-10T08:00:00.171925+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(208,'445339b16dfa4b9b8b0baac793fd8f05',1,44,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.346768','2026-03-10 08:00:00.294242',NULL,NULL,'f01d7e33d1244b52993aa7f3ecd9dec5','D0CLAIRE','1772440207.864172','','2026-03-10 08:00:00.435651','60251C8455B1',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.294242+00:00"}, "person": 6}','2026-03-02 08:30:07.803734');
INSERT INTO "outbox" VALUES(209,'ef6ce2533ed84ad29c93bc01bba0f761',1,44,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.348738','2026-03-10 08:00:00.294242',NULL,NULL,'6aacc945b00146629a0584d0e9d2e6c9','D0HUGH','1772440207.864981','','2026-03-10 08:00:00.436003','60251C8455B1',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.294242+00:00"}, "person": 6}','2026-03-02 08:30:07.803734');
INSERT INTO "outbox" VALUES(210,'c0f9dbb6757a414aba18fc0f4ddcc0e4',1,44,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.349097','2026-03-10 08:00:00.294242',NULL,NULL,'9ccdf7031c3f45679b34ddcb5a268878','D0PAULE','1772440207.865550','','2026-03-10 08:00:00.436279','60251C8455B1',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.294242+00:00"}, "person": 6}','2026-03-02 08:30:07.803734');
INSERT INTO "outbox" VALUES(211,'bc6e0f807ffe4f58ac720635109c5051',1,44,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.349364','2026-03-10 08:00:00.294242',NULL,NULL,'30c26ee136614b2392f97bdc7551b06f','D0REMI','1772440207.866483','','2026-03-10 08:00:00.436547','60251C8455B1',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.294242+00:00"}, "person": 6}','2026-03-02 08:30:07.803734');
INSERT INTO "outbox" VALUES(212,'2dcb7035080e4586babc5cab85e1f3c9',1,44,15,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.349602','2026-03-10 08:00:00.294242',NULL,NULL,'7196e8b366c4443e9bd5a4a93989b3bf','D0EMMA','1772440207.867151','','2026-03-10 08:00:00.436809','60251C8455B1',0,NULL,'{"at": "2026-03-02T08:30:07.798327+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.294242+00:00"}, "person": 6}','2026-03-02 08:30:07.803734');
INSERT INTO "outbox" VALUES(213,'96e530340dc448499b9362d25dcfdde0',1,44,6,'6','enrolment_expired','{}','sent',1,'2026-03-10 08:00:00.353605','2026-03-10 08:00:00.294242',NULL,NULL,NULL,'D0ANNE','1773129600.434210','','2026-03-10 08:00:00.438869','60251C8455B1',0,NULL,'{"at": "2026-03-10T08:00:00.294242+00:00", "person": 6}',NULL);
INSERT INTO "outbox" VALUES(214,'8b96a556eaae4e97b95082a81d4b946d',1,46,NULL,'channel','journal_head','{}','sent',1,'2026-03-10 08:00:00.429834','2026-03-10 08:00:00.393315',NULL,NULL,NULL,'C0EQUIPE','1773129600.469206','','2026-03-10 08:00:00.474934','1AF6645BF815',0,NULL,'{"at": "2026-03-10T08:00:00.393315+00:00", "lines": 46, "hash": "21125b09b20223bf0cd469263e9a31d1f46fe6416664fceef082f7470d8c64c3"}',NULL);
INSERT INTO "outbox" VALUES(215,'08130191f44e44f1bed5ca8366a6c37a',1,47,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.547046','2026-03-10 08:00:00.530180',NULL,NULL,NULL,'D0CLAIRE','1773129600.607529','','2026-03-10 08:00:00.612762','4FEACA672670',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(216,'637938d8c75948f8bd0a8fd053788cc4',1,47,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.547046','2026-03-10 08:00:00.530180',NULL,NULL,NULL,'D0HUGH','1773129600.609152','','2026-03-10 08:00:00.613222','4FEACA672670',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(217,'7ed0416f0b54431a9d8e9c143c4278bb',1,47,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.547046','2026-03-10 08:00:00.530180',NULL,NULL,NULL,'D0PAULE','1773129600.610604','','2026-03-10 08:00:00.613558','4FEACA672670',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(218,'fde16d3df0164f90ab106d1ed5f11254',1,47,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.547046','2026-03-10 08:00:00.530180',NULL,NULL,NULL,'D0EMMA','1773129600.611571','','2026-03-10 08:00:00.613837','4FEACA672670',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(219,'0af1a20d7bd849ccba83eac44ad9969a',1,47,1,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.832066','2026-03-10 08:00:00.826206',NULL,NULL,'08130191f44e44f1bed5ca8366a6c37a','D0CLAIRE','1773129600.607529','','2026-03-10 08:00:00.894091','E13110F74219',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.826206+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.547046');
INSERT INTO "outbox" VALUES(220,'d1c9af3a17a54c8093b6236a3938809d',1,47,2,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.836798','2026-03-10 08:00:00.826206',NULL,NULL,'637938d8c75948f8bd0a8fd053788cc4','D0HUGH','1773129600.609152','','2026-03-10 08:00:00.895869','E13110F74219',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.826206+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.547046');
INSERT INTO "outbox" VALUES(221,'4435c5170ac44d9d8e679b26c287f0d7',1,47,3,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.837293','2026-03-10 08:00:00.826206',NULL,NULL,'7ed0416f0b54431a9d8e9c143c4278bb','D0PAULE','1773129600.610604','','2026-03-10 08:00:00.896401','E13110F74219',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.826206+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.547046');
INSERT INTO "outbox" VALUES(222,'16e5f22eef31447ab68e23a2c9c8d889',1,47,15,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.838561','2026-03-10 08:00:00.826206',NULL,NULL,'fde16d3df0164f90ab106d1ed5f11254','D0EMMA','1773129600.611571','','2026-03-10 08:00:00.896845','E13110F74219',0,NULL,'{"at": "2026-03-10T08:00:00.530180+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.826206+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.547046');
INSERT INTO "outbox" VALUES(223,'50a2721ce566415e9bd207503a42c03e',1,49,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:01.072672','2026-03-10 08:00:01.060409',NULL,NULL,NULL,'D0CLAIRE','1773129601.116449','','2026-03-10 08:00:01.122639','8C7713550A5F',0,NULL,'{"at": "2026-03-10T08:00:01.060409+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(224,'2e43c89166e24c20b9fa903b1719f903',1,49,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:01.072672','2026-03-10 08:00:01.060409',NULL,NULL,NULL,'D0HUGH','1773129601.118079','','2026-03-10 08:00:01.122953','8C7713550A5F',0,NULL,'{"at": "2026-03-10T08:00:01.060409+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(225,'b8cfa4def9af45e886a6e541fd7239df',1,49,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:01.072672','2026-03-10 08:00:01.060409',NULL,NULL,NULL,'D0PAULE','1773129601.120295','','2026-03-10 08:00:01.123212','8C7713550A5F',0,NULL,'{"at": "2026-03-10T08:00:01.060409+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(226,'9f03b0928b824e2684998ce09097eb71',1,49,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:01.072672','2026-03-10 08:00:01.060409',NULL,NULL,NULL,'D0EMMA','1773129601.121029','','2026-03-10 08:00:01.123445','8C7713550A5F',0,NULL,'{"at": "2026-03-10T08:00:01.060409+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(227,'f1acbbe191cb450dba2d86a7c544527e',1,50,1,'1','member_changed','{}','sent',1,'2026-03-10 08:00:01.136644','2026-03-10 08:00:01.093555',NULL,NULL,NULL,'D0CLAIRE','1773129601.264348','','2026-03-10 08:00:01.272031','F6EF5FE70603',0,NULL,'{"at": "2026-03-10T08:00:01.093555+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(228,'d7947399cf9c400e9291bd8adf0b31a6',1,50,2,'2','member_changed','{}','sent',1,'2026-03-10 08:00:01.136644','2026-03-10 08:00:01.093555',NULL,NULL,NULL,'D0HUGH','1773129601.267243','','2026-03-10 08:00:01.272623','F6EF5FE70603',0,NULL,'{"at": "2026-03-10T08:00:01.093555+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(229,'9400f17d2dc84375a28aec1d81069729',1,50,3,'3','member_changed','{}','sent',1,'2026-03-10 08:00:01.136644','2026-03-10 08:00:01.093555',NULL,NULL,NULL,'D0PAULE','1773129601.268077','','2026-03-10 08:00:01.272899','F6EF5FE70603',0,NULL,'{"at": "2026-03-10T08:00:01.093555+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(230,'c967d49eefe442548cf016652b522805',1,50,15,'15','member_changed','{}','sent',1,'2026-03-10 08:00:01.136644','2026-03-10 08:00:01.093555',NULL,NULL,NULL,'D0EMMA','1773129601.269170','','2026-03-10 08:00:01.273216','F6EF5FE70603',0,NULL,'{"at": "2026-03-10T08:00:01.093555+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(231,'951d7788d9a24959a14e7e95c9c1ea96',1,52,11,'11','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.202053','2026-03-10 08:00:01.162942',NULL,NULL,NULL,NULL,NULL,'',NULL,'4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(232,'502b21c8221e4d9c966f651a68ed57d0',1,52,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.204746','2026-03-10 08:00:01.162942',NULL,NULL,NULL,'D0CLAIRE','1773129601.327610','','2026-03-10 08:00:01.330768','4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(233,'3c7ba4cf859745fa92d1ad8902de08fb',1,52,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.204746','2026-03-10 08:00:01.162942',NULL,NULL,NULL,'D0HUGH','1773129601.328170','','2026-03-10 08:00:01.331036','4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(234,'33f73b436d434b77a731538a7db20d19',1,52,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.204746','2026-03-10 08:00:01.162942',NULL,NULL,NULL,'D0PAULE','1773129601.328674','','2026-03-10 08:00:01.331298','4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(235,'2657e5d232b34799a0b8aa8123271315',1,52,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.204746','2026-03-10 08:00:01.162942',NULL,NULL,NULL,'D0REMI','1773129601.269981','','2026-03-10 08:00:01.273482','4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(236,'036a5e9806934d71b1570cfd31487109',1,52,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.204746','2026-03-10 08:00:01.162942',NULL,NULL,NULL,NULL,NULL,'',NULL,'4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(237,'564bb9693a7e4cf8ab6b42c24ea02e87',1,52,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.204746','2026-03-10 08:00:01.162942',NULL,NULL,NULL,'D0EMMA','1773129601.329152','','2026-03-10 08:00:01.331520','4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(238,'b9c8ddfeedbb4f6b9c4c76b4b6907ac4',1,52,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.205872','2026-03-10 08:00:01.162942',NULL,NULL,NULL,'C0EQUIPE','1773129601.270636','','2026-03-10 08:00:01.273722','4AC04046E423',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(239,'58bbe43d61814f278e442331d152e877',1,53,1,'1','member_returned','{}','sent',1,'2026-03-10 08:00:01.523467','2026-03-10 08:00:01.520651',NULL,NULL,NULL,'D0CLAIRE','1773129601.585110','','2026-03-10 08:00:01.591169','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.520651+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(240,'76b85395ff4547d9afb389b74dfa1d64',1,53,2,'2','member_returned','{}','sent',1,'2026-03-10 08:00:01.523467','2026-03-10 08:00:01.520651',NULL,NULL,NULL,'D0HUGH','1773129601.586229','','2026-03-10 08:00:01.591513','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.520651+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(241,'ef203004e274440ebce2e182cdae6403',1,53,3,'3','member_returned','{}','sent',1,'2026-03-10 08:00:01.523467','2026-03-10 08:00:01.520651',NULL,NULL,NULL,'D0PAULE','1773129601.587091','','2026-03-10 08:00:01.591836','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.520651+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(242,'195947e354f64535bd56453d6af5afdc',1,53,15,'15','member_returned','{}','sent',1,'2026-03-10 08:00:01.523467','2026-03-10 08:00:01.520651',NULL,NULL,NULL,'D0EMMA','1773129601.587835','','2026-03-10 08:00:01.592178','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.520651+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(243,'d3ee47c81e4a4708b33faed5f9d7564a',1,52,1,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.545549','2026-03-10 08:00:01.520651',NULL,NULL,'502b21c8221e4d9c966f651a68ed57d0','D0CLAIRE','1773129601.327610','','2026-03-10 08:00:01.588973','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.520651+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.204746');
INSERT INTO "outbox" VALUES(244,'de15448243aa4758bff75b2b28f99fed',1,52,2,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.545878','2026-03-10 08:00:01.520651',NULL,NULL,'3c7ba4cf859745fa92d1ad8902de08fb','D0HUGH','1773129601.328170','','2026-03-10 08:00:01.589507','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.520651+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.204746');
INSERT INTO "outbox" VALUES(245,'bed61fc3851a414ea12f9e9aee1e29b6',1,52,3,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.546051','2026-03-10 08:00:01.520651',NULL,NULL,'33f73b436d434b77a731538a7db20d19','D0PAULE','1773129601.328674','','2026-03-10 08:00:01.589865','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.520651+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.204746');
INSERT INTO "outbox" VALUES(246,'9e07b17dd5124a99a514e441769e9372',1,52,4,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.546242','2026-03-10 08:00:01.520651',NULL,NULL,'2657e5d232b34799a0b8aa8123271315','D0REMI','1773129601.269981','','2026-03-10 08:00:02.627497','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.520651+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.204746');
INSERT INTO "outbox" VALUES(247,'2f7564c098ce42d899dd575c4efafdf4',1,52,15,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.546402','2026-03-10 08:00:01.520651',NULL,NULL,'564bb9693a7e4cf8ab6b42c24ea02e87','D0EMMA','1773129601.329152','','2026-03-10 08:00:03.892694','AD590F344677',0,NULL,'{"at": "2026-03-10T08:00:01.162942+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.520651+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.204746');
INSERT INTO "outbox" VALUES(248,'3475d43eea4d477a956acff44159090e',1,56,9,'9','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.786229','2026-03-10 08:00:01.773269',NULL,NULL,NULL,NULL,NULL,'',NULL,'AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(249,'27f47ed5981c4a1cafbd449eb83f0858',1,56,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.788642','2026-03-10 08:00:01.773269',NULL,NULL,NULL,'D0CLAIRE','1773129601.849698','','2026-03-10 08:00:01.857536','AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(250,'8b9b4089797c4bd3b3afefac3df3967f',1,56,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.788642','2026-03-10 08:00:01.773269',NULL,NULL,NULL,'D0HUGH','1773129601.852219','','2026-03-10 08:00:01.857803','AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(251,'295c0365c6f74e5fb9a1e2ad7fc9a95d',1,56,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.788642','2026-03-10 08:00:01.773269',NULL,NULL,NULL,'D0PAULE','1773129601.853857','','2026-03-10 08:00:01.857971','AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(252,'9c5aa398262e4c2d8407836eb12ff8e5',1,56,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.788642','2026-03-10 08:00:01.773269',NULL,NULL,NULL,'D0REMI','1773129601.854318','','2026-03-10 08:00:01.858139','AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(253,'d50aad1d3c894d50a26ebfd7e506b63d',1,56,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.788642','2026-03-10 08:00:01.773269',NULL,NULL,NULL,NULL,NULL,'',NULL,'AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(254,'a72abb9861d74691bb9287580c218be4',1,56,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.788642','2026-03-10 08:00:01.773269',NULL,NULL,NULL,'D0EMMA','1773129601.854772','','2026-03-10 08:00:01.858300','AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(255,'848a801fc8e140d2a2f5a74cfb321fc7',1,56,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.789633','2026-03-10 08:00:01.773269',NULL,NULL,NULL,'C0EQUIPE','1773129601.855524','','2026-03-10 08:00:01.858428','AF72952F4D8A',0,NULL,'{"at": "2026-03-10T08:00:01.773269+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(256,'6c1ae1cc9f4448899221f09f3f0425da',1,58,10,'10','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.856617','2026-03-10 08:00:01.806269',NULL,NULL,NULL,NULL,NULL,'',NULL,'590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(257,'ebd5df57f46b489c895ed740b0bfb4a7',1,58,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.862297','2026-03-10 08:00:01.806269',NULL,NULL,NULL,'D0CLAIRE','1773129601.947504','','2026-03-10 08:00:01.956039','590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(258,'0581546ca7cc4703a6d47c0ba0c2a2c1',1,58,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.862297','2026-03-10 08:00:01.806269',NULL,NULL,NULL,'D0HUGH','1773129601.949175','','2026-03-10 08:00:01.956500','590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(259,'d068d78eaf2e4c1c8f0dc34b18ed65f0',1,58,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.862297','2026-03-10 08:00:01.806269',NULL,NULL,NULL,'D0PAULE','1773129601.950674','','2026-03-10 08:00:01.956842','590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(260,'f88922d2772a4465b69cc129e3160edc',1,58,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.862297','2026-03-10 08:00:01.806269',NULL,NULL,NULL,'D0REMI','1773129601.951569','','2026-03-10 08:00:01.957187','590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(261,'23a90355476c43938884d1a688731344',1,58,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.862297','2026-03-10 08:00:01.806269',NULL,NULL,NULL,NULL,NULL,'',NULL,'590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(262,'b0e3c2a0a99445ba82deea8787947dc6',1,58,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.862297','2026-03-10 08:00:01.806269',NULL,NULL,NULL,'D0EMMA','1773129601.953671','','2026-03-10 08:00:01.957513','590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(263,'cfdf5297f83a41db986c00d6b69347e7',1,58,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.865945','2026-03-10 08:00:01.806269',NULL,NULL,NULL,'C0EQUIPE','1773129601.954398','','2026-03-10 08:00:01.957771','590B8E68D906',0,NULL,'{"at": "2026-03-10T08:00:01.806269+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(264,'7048075458424afbaaca369dc2039b01',1,59,1,'1','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.959921','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0CLAIRE','1773129602.069815','','2026-03-10 08:00:02.078219','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(265,'71a1e03a94e04fe5b42756628b8b8a8d',1,59,2,'2','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.959921','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0HUGH','1773129602.070529','','2026-03-10 08:00:02.078542','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(266,'06fd8447446a4c739b5882f5cc4fbe2f',1,59,4,'4','administrator_resigned','{}','cancelled',0,'2026-03-10 08:00:01.959921','2026-03-10 08:00:01.895575',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.974278','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(267,'48aafd111f30442d84bd5fd92a9dc667',1,59,5,'5','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.959921','2026-03-10 08:00:01.895575',NULL,NULL,NULL,NULL,NULL,'',NULL,'076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(268,'a8b84c7ef04e4e09845ee8a1ad1ff46b',1,59,6,'6','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.959921','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0ANNE','1773129602.001671','','2026-03-10 08:00:02.003047','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(269,'1729d775a2bd4d9495e17202304ded1c',1,59,NULL,'channel','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.960955','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'C0EQUIPE','1773129602.070894','','2026-03-10 08:00:02.078760','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(270,'5f15bcf8b9634dc8bf317750834ca8c9',1,59,15,'15','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.967923','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0EMMA','1773129602.071995','','2026-03-10 08:00:02.078997','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(271,'e375564ae79b443d9bda16cb47236c76',1,59,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.968358','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0CLAIRE','1773129602.177102','','2026-03-10 08:00:02.179885','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(272,'6542846dfd844b8392c3afa0a5a4b65f',1,59,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.968358','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0HUGH','1773129602.178427','','2026-03-10 08:00:02.180334','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(273,'5a45d2817b6f456996534c0566897333',1,59,4,'4','partner_left','{}','cancelled',0,'2026-03-10 08:00:01.968358','2026-03-10 08:00:01.895575',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.974278','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(274,'849374bd9edb4c02a8fc9cf0e4eed055',1,59,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.968358','2026-03-10 08:00:01.895575',NULL,NULL,NULL,NULL,NULL,'',NULL,'076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(275,'978f3cb55492473bbcf8c3a194865aeb',1,59,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.968358','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0EMMA','1773129602.178945','','2026-03-10 08:00:02.180721','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(276,'206477fad8a14981aa581d6310aabf77',1,60,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:02.020015','2026-03-10 08:00:01.974278',NULL,NULL,NULL,'D0CLAIRE','1773129602.449091','','2026-03-10 08:00:02.452325','D8EE4CDC86E9',0,NULL,'{"at": "2026-03-10T08:00:01.974278+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(277,'b5f54c6ec06b4effa86c344f97a5036f',1,60,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:02.020015','2026-03-10 08:00:01.974278',NULL,NULL,NULL,'D0HUGH','1773129602.449747','','2026-03-10 08:00:02.452638','D8EE4CDC86E9',0,NULL,'{"at": "2026-03-10T08:00:01.974278+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(278,'d4d003e997314cd69113647a9e1b01bd',1,60,3,'3','partner_left','{}','unreachable',0,'2026-03-10 08:00:02.020015','2026-03-10 08:00:01.974278',NULL,NULL,NULL,NULL,NULL,'',NULL,'D8EE4CDC86E9',0,NULL,'{"at": "2026-03-10T08:00:01.974278+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(279,'1088f043cc584848aef5faaa269df424',1,60,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:02.020015','2026-03-10 08:00:01.974278',NULL,NULL,NULL,NULL,NULL,'',NULL,'D8EE4CDC86E9',0,NULL,'{"at": "2026-03-10T08:00:01.974278+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(280,'7712341c35564dd4bde12bac9649af5a',1,60,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:02.020015','2026-03-10 08:00:01.974278',NULL,NULL,NULL,'D0EMMA','1773129602.450280','','2026-03-10 08:00:02.452897','D8EE4CDC86E9',0,NULL,'{"at": "2026-03-10T08:00:01.974278+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(281,'394f5a2872e247298ff5d90fafd53621',1,59,7,'7','administrator_resigned','{}','sent',1,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0MARC','1773129602.072490','','2026-03-10 08:00:02.079246','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(282,'ee5682aad33f41a69abb92a1c2e82280',1,59,8,'8','administrator_resigned','{}','sent',1,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D0ZOE','1773129602.073172','','2026-03-10 08:00:02.079473','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(283,'09a8819f6a5c424c98db705743f1fde3',1,59,18,'18','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,NULL,NULL,'',NULL,'076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(284,'ef867fd587e24b20b35a9e21c7ba2473',1,59,19,'19','administrator_resigned','{}','sent',1,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D100000','1773129602.074064','','2026-03-10 08:00:02.079707','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(285,'655eba887da647e19f0af726727664b8',1,59,20,'20','administrator_resigned','{}','sent',1,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D100001','1773129602.075616','','2026-03-10 08:00:02.079939','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(286,'6555511c35be4ecaa589c18303c6a71c',1,59,21,'21','administrator_resigned','{}','sent',1,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,'D100002','1773129602.076870','','2026-03-10 08:00:02.080163','076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(287,'c623c2ba0ef14924be13de04aeafdbb7',1,59,22,'22','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:02.026945','2026-03-10 08:00:01.895575',NULL,NULL,NULL,NULL,NULL,'',NULL,'076F123AE1EE',0,NULL,'{"at": "2026-03-10T08:00:01.895575+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(288,'d29859dee9f44530aa6c2c233ae60f5b',1,62,1,'1','identity_asked','{}','sent',1,'2026-03-10 08:00:02.571835','2026-03-10 08:00:02.561407',NULL,NULL,NULL,'D0CLAIRE','1773129602.623470','','2026-03-10 08:00:02.628260','1700FA97E7DB',0,NULL,'{"at": "2026-03-10T08:00:02.561407+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(289,'ce388ae3652d49cbb7e407fd286781cc',1,62,2,'2','identity_asked','{}','sent',1,'2026-03-10 08:00:02.571835','2026-03-10 08:00:02.561407',NULL,NULL,NULL,'D0HUGH','1773129602.625031','','2026-03-10 08:00:02.628668','1700FA97E7DB',0,NULL,'{"at": "2026-03-10T08:00:02.561407+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(290,'89c7d25a461244379ea971cd4cc971fd',1,62,15,'15','identity_asked','{}','sent',1,'2026-03-10 08:00:02.571835','2026-03-10 08:00:02.561407',NULL,NULL,NULL,'D0EMMA','1773129602.626226','','2026-03-10 08:00:02.628971','1700FA97E7DB',0,NULL,'{"at": "2026-03-10T08:00:02.561407+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(291,'ba2df944c13f49a5a43f09f17869120c',1,63,1,'1','review_opened','{}','sent',1,'2026-03-10 08:00:02.779461','2026-03-10 08:00:02.754973',NULL,NULL,NULL,'D0CLAIRE','1773129602.835575','','2026-03-10 08:00:02.842571','EBF82CC27332',0,NULL,'{"at": "2026-03-10T08:00:02.754973+00:00", "author": 1, "until": "2026-03-24T08:00:02.754973+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(292,'3b3e2446cdd1430fb1f024af46930841',1,63,2,'2','review_opened','{}','sent',1,'2026-03-10 08:00:02.779461','2026-03-10 08:00:02.754973',NULL,NULL,NULL,'D0HUGH','1773129602.837045','','2026-03-10 08:00:02.843016','EBF82CC27332',0,NULL,'{"at": "2026-03-10T08:00:02.754973+00:00", "author": 1, "until": "2026-03-24T08:00:02.754973+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(293,'8cee21d03b8e446dbebccb3cc09187e6',1,63,15,'15','review_opened','{}','sent',1,'2026-03-10 08:00:02.779461','2026-03-10 08:00:02.754973',NULL,NULL,NULL,'D0EMMA','1773129602.837686','','2026-03-10 08:00:02.843308','EBF82CC27332',0,NULL,'{"at": "2026-03-10T08:00:02.754973+00:00", "author": 1, "until": "2026-03-24T08:00:02.754973+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(294,'2e76bb999dcd4574afc59f211d372f68',1,66,23,'23','password_ready','{}','sent',1,'2026-03-10 08:00:03.211019','2026-03-10 08:00:03.197811',NULL,NULL,NULL,'D0KARIM','1773129603.308843','','2026-03-10 08:00:03.315349','8CCC1FCF58AD',1,23,'{"at": "2026-03-10T08:00:03.197811+00:00", "person": 23, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(295,'4937dde10d8f4889a7b47224b60b2631',1,66,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:03.211019','2026-03-10 08:00:03.197811',NULL,NULL,NULL,'D0HUGH','1773129603.298661','','2026-03-10 08:00:03.306355','8CCC1FCF58AD',0,NULL,'{"at": "2026-03-10T08:00:03.197811+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(296,'5f6d56ee58104ceabf94334377d00bcf',1,66,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.211019','2026-03-10 08:00:03.197811',NULL,NULL,NULL,NULL,NULL,'',NULL,'8CCC1FCF58AD',0,NULL,'{"at": "2026-03-10T08:00:03.197811+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(297,'81940dee12454e0f9517f72a65d34ffb',1,66,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.211019','2026-03-10 08:00:03.197811',NULL,NULL,NULL,NULL,NULL,'',NULL,'8CCC1FCF58AD',0,NULL,'{"at": "2026-03-10T08:00:03.197811+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(298,'1ac952d2a95240e7b8eca54358c36db5',1,66,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.211019','2026-03-10 08:00:03.197811',NULL,NULL,NULL,NULL,NULL,'',NULL,'8CCC1FCF58AD',0,NULL,'{"at": "2026-03-10T08:00:03.197811+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(299,'07691fe1f6314c0eac299f6a7d193821',1,66,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:03.211019','2026-03-10 08:00:03.197811',NULL,NULL,NULL,'C0EQUIPE','1773129603.299315','','2026-03-10 08:00:03.306727','8CCC1FCF58AD',0,NULL,'{"at": "2026-03-10T08:00:03.197811+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(300,'35f673b8b22b40a49c2d08a39aec28c1',1,67,24,'24','password_ready','{}','sent',1,'2026-03-10 08:00:03.347373','2026-03-10 08:00:03.337711',NULL,NULL,NULL,'D0LILA','1773129603.419352','','2026-03-10 08:00:03.422534','9AD1AA62988B',1,24,'{"at": "2026-03-10T08:00:03.337711+00:00", "person": 24, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(301,'3bdff012feaa488bb69d92fa2318f57c',1,67,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:03.347373','2026-03-10 08:00:03.337711',NULL,NULL,NULL,'D0HUGH','1773129603.407632','','2026-03-10 08:00:03.415970','9AD1AA62988B',0,NULL,'{"at": "2026-03-10T08:00:03.337711+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(302,'b4f717d3adbe44b0bafac0e923d5bffc',1,67,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.347373','2026-03-10 08:00:03.337711',NULL,NULL,NULL,NULL,NULL,'',NULL,'9AD1AA62988B',0,NULL,'{"at": "2026-03-10T08:00:03.337711+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(303,'943d67c3a59747a98cfc056ab95e7d55',1,67,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.347373','2026-03-10 08:00:03.337711',NULL,NULL,NULL,NULL,NULL,'',NULL,'9AD1AA62988B',0,NULL,'{"at": "2026-03-10T08:00:03.337711+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(304,'884e1f0d48934712a0c9b2385d66e2e7',1,67,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.347373','2026-03-10 08:00:03.337711',NULL,NULL,NULL,NULL,NULL,'',NULL,'9AD1AA62988B',0,NULL,'{"at": "2026-03-10T08:00:03.337711+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(305,'fa4af12c2a9041249af7e1598e2c5d86',1,67,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:03.347373','2026-03-10 08:00:03.337711',NULL,NULL,NULL,'C0EQUIPE','1773129603.408051','','2026-03-10 08:00:03.416358','9AD1AA62988B',0,NULL,'{"at": "2026-03-10T08:00:03.337711+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(306,'c218edf3e55d4129ac552a39dff65464',1,68,25,'25','password_ready','{}','failed',1,'2026-03-10 08:00:03.463991','2026-03-10 08:00:03.459430',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:03.535907','77FE631FDEA7',1,25,'{"at": "2026-03-10T08:00:03.459430+00:00", "person": 25, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(307,'e388afafe95d4f6b9b2920f662f1228f',1,68,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:03.463991','2026-03-10 08:00:03.459430',NULL,NULL,NULL,'D0HUGH','1773129603.526853','','2026-03-10 08:00:03.533840','77FE631FDEA7',0,NULL,'{"at": "2026-03-10T08:00:03.459430+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(308,'b2499aacb6db403d8fb60adc5fe0d866',1,68,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.463991','2026-03-10 08:00:03.459430',NULL,NULL,NULL,NULL,NULL,'',NULL,'77FE631FDEA7',0,NULL,'{"at": "2026-03-10T08:00:03.459430+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(309,'c61c331e5f1442e3a5e80d2f1fc038ae',1,68,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.463991','2026-03-10 08:00:03.459430',NULL,NULL,NULL,NULL,NULL,'',NULL,'77FE631FDEA7',0,NULL,'{"at": "2026-03-10T08:00:03.459430+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(310,'f121c89f2fed40cdb9bb7d5ae9318661',1,68,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:03.463991','2026-03-10 08:00:03.459430',NULL,NULL,NULL,NULL,NULL,'',NULL,'77FE631FDEA7',0,NULL,'{"at": "2026-03-10T08:00:03.459430+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(311,'89cd3c0f619244edb9fe8843c8b5ea9c',1,68,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:03.463991','2026-03-10 08:00:03.459430',NULL,NULL,NULL,'C0EQUIPE','1773129603.527890','','2026-03-10 08:00:03.534260','77FE631FDEA7',0,NULL,'{"at": "2026-03-10T08:00:03.459430+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(312,'596a251ca1ea48868df071c2c6dbd589',1,69,19,'19','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:03.651608','2026-03-10 08:00:03.645220',NULL,NULL,NULL,'D100000','1773129603.722267','','2026-03-10 08:00:03.726058','BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(313,'5e06f06dfb8c43bb9feac87cfb242d65',1,69,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:03.653787','2026-03-10 08:00:03.645220',NULL,NULL,NULL,'D0HUGH','1773129603.723069','','2026-03-10 08:00:03.726433','BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(314,'dba8501d383f416a981d1da3f0a43189',1,69,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:03.653787','2026-03-10 08:00:03.645220',NULL,NULL,NULL,NULL,NULL,'',NULL,'BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(315,'38b7a419cf6f43679ca02995fb04885f',1,69,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:03.653787','2026-03-10 08:00:03.645220',NULL,NULL,NULL,NULL,NULL,'',NULL,'BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(316,'8a3fe9ca116b4245897cda3fafc80fa3',1,69,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:03.653787','2026-03-10 08:00:03.645220',NULL,NULL,NULL,NULL,NULL,'',NULL,'BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(317,'5c9a3e6df1ca45fb8f527b2e1b6f615a',1,69,15,'15','subscriber_suspended','{}','failed',1,'2026-03-10 08:00:03.653787','2026-03-10 08:00:03.645220',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:03.727099','BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(318,'0be25e8da95c4bdc8e279481b67433e8',1,69,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:03.654485','2026-03-10 08:00:03.645220',NULL,NULL,NULL,'C0EQUIPE','1773129603.724648','','2026-03-10 08:00:03.727389','BD196F6E924E',0,NULL,'{"at": "2026-03-10T08:00:03.645220+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(319,'6b112e33c1bb48d393d97a96c77982d4',1,67,24,NULL,'password_withdrawn','{}','sent',1,'2026-03-10 08:00:03.844095','2026-03-10 08:00:03.840551',NULL,NULL,'35f673b8b22b40a49c2d08a39aec28c1','D0LILA','1773129603.419352','','2026-03-10 10:00:00.186941','AC789CF1C4C6',1,NULL,'{"at": "2026-03-10T08:00:03.840551+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}','2026-03-10 08:00:03.347373');
INSERT INTO "outbox" VALUES(320,'312403bad00140fabd56a897f64afd8c',1,71,1,'1','enrolment_asked','{}','sent',1,'2026-03-10 08:00:03.908630','2026-03-10 08:00:03.894609',NULL,NULL,NULL,'D0CLAIRE','1773129603.952986','','2026-03-10 08:00:03.959604','E97D6634314A',0,NULL,'{"at": "2026-03-10T08:00:03.894609+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(321,'bd55d8cb4ae94e63baf2e411c629dc1d',1,71,2,'2','enrolment_asked','{}','sent',1,'2026-03-10 08:00:03.908630','2026-03-10 08:00:03.894609',NULL,NULL,NULL,'D0HUGH','1773129603.956813','','2026-03-10 08:00:03.959872','E97D6634314A',0,NULL,'{"at": "2026-03-10T08:00:03.894609+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(322,'878eedd1dfd1468680390a8aeddf2a56',1,71,15,'15','enrolment_asked','{}','sent',1,'2026-03-10 08:00:03.908630','2026-03-10 08:00:03.894609',NULL,NULL,NULL,'D0EMMA','1773129603.958116','','2026-03-10 08:00:03.960063','E97D6634314A',0,NULL,'{"at": "2026-03-10T08:00:03.894609+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(323,'508d3b150f414538a9bc8ab71324eb5c',1,73,8,'8','password','{}','sent',1,'2026-03-10 10:00:00.336023','2026-03-10 10:00:00.314557',NULL,NULL,NULL,'D0ZOE','1773136800.492889','','2026-03-10 10:00:00.493873','76A982E11DC0',1,8,'{"at": "2026-03-10T10:00:00.314557+00:00", "person": 8, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(324,'43ed7f015e744fd1b7b4e67f5911d739',1,73,2,'2','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.338530','2026-03-10 10:00:00.314557',NULL,NULL,NULL,'D0HUGH','1773136800.404443','','2026-03-10 10:00:00.418329','76A982E11DC0',0,NULL,'{"at": "2026-03-10T10:00:00.314557+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(325,'1ca58faff67844fca3ed463826b88869',1,73,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.338530','2026-03-10 10:00:00.314557',NULL,NULL,NULL,NULL,NULL,'',NULL,'76A982E11DC0',0,NULL,'{"at": "2026-03-10T10:00:00.314557+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(326,'a3845b6cfbf44857b7f7985bd2ce72c4',1,73,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.338530','2026-03-10 10:00:00.314557',NULL,NULL,NULL,NULL,NULL,'',NULL,'76A982E11DC0',0,NULL,'{"at": "2026-03-10T10:00:00.314557+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(327,'a679fbb985e34eb185cf23e9a1509d5b',1,73,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.338530','2026-03-10 10:00:00.314557',NULL,NULL,NULL,NULL,NULL,'',NULL,'76A982E11DC0',0,NULL,'{"at": "2026-03-10T10:00:00.314557+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(328,'1ec19eb7274b4144bce06a83aebbb106',1,73,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.338530','2026-03-10 10:00:00.314557',NULL,NULL,NULL,'C0EQUIPE','1773136800.421954','','2026-03-10 10:00:00.423102','76A982E11DC0',0,NULL,'{"at": "2026-03-10T10:00:00.314557+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(329,'446f2bc6f02b48ed8d85c5bdb1ab611c',1,73,8,NULL,'password_withdrawn','{}','owed',0,'2026-03-10 10:00:00.500151','2026-03-11 10:00:00.493873',NULL,NULL,'508d3b150f414538a9bc8ab71324eb5c','D0ZOE','1773136800.492889','',NULL,'76A982E11DC0',1,NULL,'{"at": "2026-03-11T10:00:00.493873+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}','2026-03-10 10:00:00.336023');
INSERT INTO "outbox" VALUES(330,'bdf66853698e42e687ef149bbb0507fd',1,74,7,'7','password','{}','owed',1,'2026-03-10 10:00:00.693816','2026-03-10 10:00:02.019856',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'D555FA7232E7',1,7,'{"at": "2026-03-10T10:00:00.686201+00:00", "person": 7, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(331,'7d9a3c20f46446c0b6f26f26b0ba2acd',1,74,2,'2','password_sent_for','{}','owed',1,'2026-03-10 10:00:00.695168','2026-03-10 10:00:01.895675',NULL,NULL,NULL,NULL,NULL,'http_503',NULL,'D555FA7232E7',0,NULL,'{"at": "2026-03-10T10:00:00.686201+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(332,'d60f3b03a5f74b8aa539eb4f8bc4cc98',1,74,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.695168','2026-03-10 10:00:00.686201',NULL,NULL,NULL,NULL,NULL,'',NULL,'D555FA7232E7',0,NULL,'{"at": "2026-03-10T10:00:00.686201+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(333,'09d83b378da94be29174750dbcfd41a5',1,74,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.695168','2026-03-10 10:00:00.686201',NULL,NULL,NULL,NULL,NULL,'',NULL,'D555FA7232E7',0,NULL,'{"at": "2026-03-10T10:00:00.686201+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(334,'cae3d2261ccf4049a0522316190526ff',1,74,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.695168','2026-03-10 10:00:00.686201',NULL,NULL,NULL,NULL,NULL,'',NULL,'D555FA7232E7',0,NULL,'{"at": "2026-03-10T10:00:00.686201+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(335,'91553beac4df44c88dfab1d44f286439',1,74,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.695168','2026-03-10 10:00:00.686201',NULL,NULL,NULL,'C0EQUIPE','1773136800.754161','','2026-03-10 10:00:00.759693','D555FA7232E7',0,NULL,'{"at": "2026-03-10T10:00:00.686201+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(336,'01f98721a7e149e1848b500a02a6e43a',1,75,21,'21','password','{}','cancelled',1,'2026-03-10 10:00:00.895184','2026-03-10 10:00:02.585948',NULL,NULL,NULL,NULL,NULL,'connection_lost','2026-03-11 09:00:00.784477','5BEA267B67ED',1,21,'{"at": "2026-03-10T10:00:00.888433+00:00", "person": 21, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(337,'72cbacd420e84b1da0fa3edfb1405eca',1,75,2,'2','password_sent_for','{}','owed',0,'2026-03-10 10:00:00.896949','2026-03-10 10:00:00.888433',NULL,NULL,NULL,NULL,NULL,'',NULL,'5BEA267B67ED',0,NULL,'{"at": "2026-03-10T10:00:00.888433+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(338,'7f17a6886b8d4b8692a15a472b11afbf',1,75,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.896949','2026-03-10 10:00:00.888433',NULL,NULL,NULL,NULL,NULL,'',NULL,'5BEA267B67ED',0,NULL,'{"at": "2026-03-10T10:00:00.888433+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(339,'2cf027a683a948a998a61dd86156f098',1,75,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.896949','2026-03-10 10:00:00.888433',NULL,NULL,NULL,NULL,NULL,'',NULL,'5BEA267B67ED',0,NULL,'{"at": "2026-03-10T10:00:00.888433+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(340,'aaa8b02969844a798bcc66a46576f786',1,75,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.896949','2026-03-10 10:00:00.888433',NULL,NULL,NULL,NULL,NULL,'',NULL,'5BEA267B67ED',0,NULL,'{"at": "2026-03-10T10:00:00.888433+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(341,'48f967c84c824715bbf5580aa2a1d88f',1,75,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.896949','2026-03-10 10:00:00.888433',NULL,NULL,NULL,'C0EQUIPE','1773136800.979930','','2026-03-10 10:00:00.983445','5BEA267B67ED',0,NULL,'{"at": "2026-03-10T10:00:00.888433+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(342,'833e1a724ac244ccb6a94d695c7797f7',1,76,6,'6','subscriber_changed','{}','owed',1,'2026-03-10 10:00:01.140932','2026-03-10 10:00:02.270046',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(343,'c2b6b892198944edadc4f25673cae178',1,76,2,'2','subscriber_changed','{}','owed',0,'2026-03-10 10:00:01.140932','2026-03-10 10:00:01.125039',NULL,NULL,NULL,NULL,NULL,'',NULL,'2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(344,'29c673f1b72f4239871e07b3224e697f',1,76,3,'3','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:01.140932','2026-03-10 10:00:01.125039',NULL,NULL,NULL,NULL,NULL,'',NULL,'2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(345,'9ab1ab72ef0b4caea2e8d8b9dbbe5f5a',1,76,4,'4','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:01.140932','2026-03-10 10:00:01.125039',NULL,NULL,NULL,NULL,NULL,'',NULL,'2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(346,'16ad0734a58f4b0dbb078c231b320a36',1,76,5,'5','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:01.140932','2026-03-10 10:00:01.125039',NULL,NULL,NULL,NULL,NULL,'',NULL,'2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(347,'3641769264d94479a9fe8f5d3d728521',1,76,15,'15','subscriber_changed','{}','sent',1,'2026-03-10 10:00:01.140932','2026-03-10 10:00:01.125039',NULL,NULL,NULL,'D0EMMA','1773136801.202927','','2026-03-10 10:00:01.205658','2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(348,'89ab0d6229214a7c8e07cbd7868d1c6a',1,76,NULL,'channel','subscriber_changed','{}','sent',1,'2026-03-10 10:00:01.140932','2026-03-10 10:00:01.125039',NULL,NULL,NULL,'C0EQUIPE','1773136801.203356','','2026-03-10 10:00:01.205899','2B0304301C2A',0,NULL,'{"at": "2026-03-10T10:00:01.125039+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(349,'51860af3323248028645af8661bd9d27',1,77,17,'17','password','{}','owed',0,'2026-03-11 09:00:00.079717','2026-03-11 09:00:00.069320',NULL,NULL,NULL,NULL,NULL,'',NULL,'82CCBD926586',1,17,'{"at": "2026-03-11T09:00:00.069320+00:00", "person": 17, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(350,'0b99e4904d2646bda4fef7d87f60ad23',1,77,NULL,'channel','journal_head','{}','owed',0,'2026-03-11 09:00:00.099435','2026-03-11 09:00:00.095445',NULL,NULL,NULL,NULL,NULL,'',NULL,'0C347EA4E671',0,NULL,'{"at": "2026-03-11T09:00:00.095445+00:00", "lines": 77, "hash": "24d42a26a83052e8ffdb3b1302007f9b2a86f31e84951f0c7df17d5a608ee9b4"}',NULL);
INSERT INTO "outbox" VALUES(351,'b093c233ad094bcf8bef6a0f1cb6fbe3',1,78,1,'1','access_asked','{}','owed',0,'2026-03-11 09:00:00.174619','2026-03-11 09:00:00.168976',NULL,NULL,NULL,NULL,NULL,'',NULL,'BA4204133727',0,NULL,'{"at": "2026-03-11T09:00:00.168976+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(352,'1990c8e583a24cefa116457757873cd3',1,78,2,'2','access_asked','{}','owed',0,'2026-03-11 09:00:00.174619','2026-03-11 09:00:00.168976',NULL,NULL,NULL,NULL,NULL,'',NULL,'BA4204133727',0,NULL,'{"at": "2026-03-11T09:00:00.168976+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(353,'bf73507cfe004bfe8783dbce379fc9d8',1,78,15,'15','access_asked','{}','owed',0,'2026-03-11 09:00:00.174619','2026-03-11 09:00:00.168976',NULL,NULL,NULL,NULL,NULL,'',NULL,'BA4204133727',0,NULL,'{"at": "2026-03-11T09:00:00.168976+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(354,'2117cb7fba2c44c083f1c1f470a69f59',1,66,23,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:00.263506','2026-03-11 09:00:00.254007',NULL,NULL,'2e76bb999dcd4574afc59f211d372f68','D0KARIM','1773129603.308843','',NULL,'DCB9A95AC77C',1,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}','2026-03-10 08:00:03.211019');
INSERT INTO "outbox" VALUES(355,'2bd8506d98c54177a791798c7d7d4981',1,79,23,'23','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.265343','2026-03-11 09:00:00.254007',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(356,'da486a05a34044a99a73a96ab63520eb',1,79,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.269840','2026-03-11 09:00:00.254007',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(357,'0136afa6931c4ee386e1f2bcac6a743d',1,79,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.269840','2026-03-11 09:00:00.254007',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(358,'ff7ebfc4bd364c9286a5179b010a0783',1,79,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.269840','2026-03-11 09:00:00.254007',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(359,'dea82c068aa545579afc90e699986b25',1,79,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.269840','2026-03-11 09:00:00.254007',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(360,'a3a780f958ba438d88e15ab9570f06f8',1,79,15,'15 news gathered','daily_news','{}','owed',0,'2026-03-11 09:00:00.269840','2026-03-11 17:00:00.000000',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}',NULL);
INSERT INTO "outbox" VALUES(361,'66a246e7afdf4a8499f8440921b89b2c',1,79,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.273259','2026-03-11 09:00:00.254007',NULL,NULL,NULL,NULL,NULL,'',NULL,'DCB9A95AC77C',0,NULL,'{"at": "2026-03-11T09:00:00.254007+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(362,'709c0c687412457dba3f4b63ab29524a',1,80,27,'27','password','{}','owed',0,'2026-03-11 09:00:00.392013','2026-03-11 09:00:00.385239','cabinet:17453:39c1196c','2026-03-11 09:00:30.385239',NULL,NULL,NULL,'',NULL,'04352C327873',1,27,'{"at": "2026-03-11T09:00:00.385239+00:00", "person": 27, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(363,'2ef0e5da8cbd4006b9ac8615f8ed707a',1,80,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.392013','2026-03-11 09:00:00.385239',NULL,NULL,NULL,NULL,NULL,'',NULL,'04352C327873',0,NULL,'{"at": "2026-03-11T09:00:00.385239+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(364,'c9a6e5989f6f46fd80157231948367ec',1,80,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.392013','2026-03-11 09:00:00.385239',NULL,NULL,NULL,NULL,NULL,'',NULL,'04352C327873',0,NULL,'{"at": "2026-03-11T09:00:00.385239+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(365,'b1f5ac50de9749b6a6d6731004942e32',1,80,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.392013','2026-03-11 09:00:00.385239',NULL,NULL,NULL,NULL,NULL,'',NULL,'04352C327873',0,NULL,'{"at": "2026-03-11T09:00:00.385239+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(366,'24696102e2df450db6fac950c48d6099',1,80,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.392013','2026-03-11 09:00:00.385239',NULL,NULL,NULL,NULL,NULL,'',NULL,'04352C327873',0,NULL,'{"at": "2026-03-11T09:00:00.385239+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(367,'4297ebdc880d4047af775be966bcd34b',1,80,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.392013','2026-03-11 09:00:00.385239',NULL,NULL,NULL,NULL,NULL,'',NULL,'04352C327873',0,NULL,'{"at": "2026-03-11T09:00:00.385239+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(368,'211f30fc7b284edfa2192b1279b662a5',1,81,28,'28','password','{}','cancelled',0,'2026-03-11 09:00:00.465126','2026-03-11 09:00:00.460801',NULL,NULL,NULL,NULL,NULL,'','2026-03-11 09:00:00.553408','48ED0FDB5ECC',1,28,'{"at": "2026-03-11T09:00:00.460801+00:00", "person": 28, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(369,'1dded9b6a2a34d1c80d35d09c0c20b33',1,81,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.465126','2026-03-11 09:00:00.460801',NULL,NULL,NULL,NULL,NULL,'',NULL,'48ED0FDB5ECC',0,NULL,'{"at": "2026-03-11T09:00:00.460801+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(370,'6e65e0dab5d344dfb5c475719ced7136',1,81,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.465126','2026-03-11 09:00:00.460801',NULL,NULL,NULL,NULL,NULL,'',NULL,'48ED0FDB5ECC',0,NULL,'{"at": "2026-03-11T09:00:00.460801+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(371,'bf5e7232d12147c08d4a187dc22a6f98',1,81,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.465126','2026-03-11 09:00:00.460801',NULL,NULL,NULL,NULL,NULL,'',NULL,'48ED0FDB5ECC',0,NULL,'{"at": "2026-03-11T09:00:00.460801+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(372,'c943c9bf2ac54439b94e1508b310fba6',1,81,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.465126','2026-03-11 09:00:00.460801',NULL,NULL,NULL,NULL,NULL,'',NULL,'48ED0FDB5ECC',0,NULL,'{"at": "2026-03-11T09:00:00.460801+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(373,'8b7539e7af97411a96361537b6665080',1,81,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.465126','2026-03-11 09:00:00.460801',NULL,NULL,NULL,NULL,NULL,'',NULL,'48ED0FDB5ECC',0,NULL,'{"at": "2026-03-11T09:00:00.460801+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(374,'073e868515b54ed1be95c470e4d6a1a6',1,82,28,'28','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.558564','2026-03-11 09:00:00.553408',NULL,NULL,NULL,NULL,NULL,'',NULL,'583E51F32F1F',0,NULL,'{"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(375,'1492e6a70dc54a818556dd4e14113749',1,82,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.566953','2026-03-11 09:00:00.553408',NULL,NULL,NULL,NULL,NULL,'',NULL,'583E51F32F1F',0,NULL,'{"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(376,'220e0336e40e4d968802778d95827865',1,82,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.566953','2026-03-11 09:00:00.553408',NULL,NULL,NULL,NULL,NULL,'',NULL,'583E51F32F1F',0,NULL,'{"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(377,'49fdff1bdd3d4260aa7f5a3607ea089b',1,82,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.566953','2026-03-11 09:00:00.553408',NULL,NULL,NULL,NULL,NULL,'',NULL,'583E51F32F1F',0,NULL,'{"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(378,'87f6f45d640b4ecd91eae810331efe2b',1,82,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.566953','2026-03-11 09:00:00.553408',NULL,NULL,NULL,NULL,NULL,'',NULL,'583E51F32F1F',0,NULL,'{"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(379,'d1a22f769d274f06979a58c580805377',1,82,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.567594','2026-03-11 09:00:00.553408',NULL,NULL,NULL,NULL,NULL,'',NULL,'583E51F32F1F',0,NULL,'{"at": "2026-03-11T09:00:00.553408+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(380,'5e5b7b90d0a24fd68f651f4be7262864',1,83,20,'20','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.681527','2026-03-11 09:00:00.675910',NULL,NULL,NULL,NULL,NULL,'',NULL,'736956EC09DC',0,NULL,'{"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(381,'74566a72a46049bd8493010792da6087',1,83,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.685269','2026-03-11 09:00:00.675910',NULL,NULL,NULL,NULL,NULL,'',NULL,'736956EC09DC',0,NULL,'{"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(382,'4ca786bfcda84eb0ad4c57ec39f7bac1',1,83,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.685269','2026-03-11 09:00:00.675910',NULL,NULL,NULL,NULL,NULL,'',NULL,'736956EC09DC',0,NULL,'{"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(383,'906d1341966d4eb6a6b80ffab94bb4a8',1,83,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.685269','2026-03-11 09:00:00.675910',NULL,NULL,NULL,NULL,NULL,'',NULL,'736956EC09DC',0,NULL,'{"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(384,'f3e4bb1f69e144e2aeb804cfb7a771c9',1,83,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.685269','2026-03-11 09:00:00.675910',NULL,NULL,NULL,NULL,NULL,'',NULL,'736956EC09DC',0,NULL,'{"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(385,'ffad5fea4c034083a2ac29700bd19c43',1,83,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.685792','2026-03-11 09:00:00.675910',NULL,NULL,NULL,NULL,NULL,'',NULL,'736956EC09DC',0,NULL,'{"at": "2026-03-11T09:00:00.675910+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(386,'8664096bb5fb455ca918b5e9cd81eb02',1,75,21,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:00.790048','2026-03-11 09:00:00.784477',NULL,NULL,'01f98721a7e149e1848b500a02a6e43a',NULL,NULL,'',NULL,'8DD079E3E13C',1,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}','2026-03-10 10:00:00.895184');
INSERT INTO "outbox" VALUES(387,'795c4d4551cc45279175062bd6a7abea',1,84,21,'21','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.795296','2026-03-11 09:00:00.784477',NULL,NULL,NULL,NULL,NULL,'',NULL,'8DD079E3E13C',0,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(388,'2c1d9ca9df0b451e99b7168b547c166d',1,84,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.799230','2026-03-11 09:00:00.784477',NULL,NULL,NULL,NULL,NULL,'',NULL,'8DD079E3E13C',0,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(389,'a3eaf7173e244e028849a219f2c73be2',1,84,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.799230','2026-03-11 09:00:00.784477',NULL,NULL,NULL,NULL,NULL,'',NULL,'8DD079E3E13C',0,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(390,'79276b3d48fe4562b336b7c7d0c566c4',1,84,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.799230','2026-03-11 09:00:00.784477',NULL,NULL,NULL,NULL,NULL,'',NULL,'8DD079E3E13C',0,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(391,'d661a9812f7943ae9c7d627eccd66d4c',1,84,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.799230','2026-03-11 09:00:00.784477',NULL,NULL,NULL,NULL,NULL,'',NULL,'8DD079E3E13C',0,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(392,'4026e1c1251148baae655ff63eb7212b',1,84,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.799833','2026-03-11 09:00:00.784477',NULL,NULL,NULL,NULL,NULL,'',NULL,'8DD079E3E13C',0,NULL,'{"at": "2026-03-11T09:00:00.784477+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(393,'d0de70ee505c46b289b4f072ff6ad8e2',1,85,1,'1','import_started','{}','owed',0,'2026-03-11 09:00:02.003883','2026-03-11 09:00:02.000167',NULL,NULL,NULL,NULL,NULL,'',NULL,'6EE55C999EDE',0,NULL,'{"at": "2026-03-11T09:00:02.000167+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(394,'40df0b4a72d243aebd953ea896dc301e',1,86,29,'29','password','{}','owed',0,'2026-03-11 09:00:02.036651','2026-03-11 09:00:02.013247',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,29,'{"at": "2026-03-11T09:00:02.013247+00:00", "person": 29, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(395,'24295d02f8124a348dd11ede0f476689',1,87,30,'30','password','{}','owed',0,'2026-03-11 09:00:02.036651','2026-03-11 09:00:02.013247',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,30,'{"at": "2026-03-11T09:00:02.013247+00:00", "person": 30, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(396,'bdec5ab70b424d5c861dfd9a11a0c3bf',1,88,31,'31','password','{}','owed',0,'2026-03-11 09:00:02.036651','2026-03-11 09:00:02.013247',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,31,'{"at": "2026-03-11T09:00:02.013247+00:00", "person": 31, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(397,'6b672f2ca59b4469aaad2afc5e76dd9a',1,89,32,'32','password','{}','owed',0,'2026-03-11 09:00:02.036651','2026-03-11 09:00:02.013247',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,32,'{"at": "2026-03-11T09:00:02.013247+00:00", "person": 32, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(398,'d449e73cb535427a80a1c6338cfa189d',1,90,33,'33','password','{}','owed',0,'2026-03-11 09:00:02.036651','2026-03-11 09:00:02.013247',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,33,'{"at": "2026-03-11T09:00:02.013247+00:00", "person": 33, "author": 1, "occasion": "added"}',NULL);
CREATE TABLE people (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	email TEXT NOT NULL, 
	slack_id TEXT, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	phone TEXT, 
	function TEXT NOT NULL, 
	partner BOOLEAN NOT NULL, 
	administrator_since DATETIME, 
	access TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	password_state TEXT NOT NULL, 
	password_at DATETIME, 
	password_hash TEXT, 
	locale TEXT NOT NULL, 
	timezone TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	search_text TEXT NOT NULL, starts_on DATE, ends_on DATE, reminded_days_before INTEGER, former_slack_id TEXT, look TEXT DEFAULT '' NOT NULL, back_on DATE, words TEXT DEFAULT '' NOT NULL, news TEXT DEFAULT 'at_once' NOT NULL, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT uq_people_space_id_email UNIQUE (space_id, email), 
	CONSTRAINT uq_people_space_id_slack_id UNIQUE (space_id, slack_id)
);
INSERT INTO "people" VALUES(1,1,'claire.durand@cabinet-durand.fr','U0CLAIRE','Claire','Durand','+33144556670','Expert-comptable associée',1,'2026-03-02 08:30:01.030543','none','2026-03-02 08:30:00.027355','none',NULL,NULL,'fr-FR','Europe/Paris','claire durand','durand claire','claire durand claire.durand@cabinet-durand.fr expert-comptable associee',NULL,NULL,NULL,NULL,'clalre.durand@cablnet-durand.fr',NULL,'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

-c

-d

.d

.f

@c

as

ca

cl

co

du

ex

fr','at_once');
INSERT INTO "people" VALUES(2,1,'hugh.martin@cabinet-durand.fr','U0HUGH','Hugh','Martin',NULL,'Partner',1,'2026-03-02 08:30:01.879424','none','2026-03-02 08:30:00.027355','none',NULL,NULL,'en-GB','Europe/London','hugh martin','martin hugh','hugh martin hugh.martin@cabinet-durand.fr partner',NULL,NULL,NULL,NULL,'hugh.martln@cablnet-durand.fr',NULL,'hugh martin hugh.martin@cabinet-durand.fr partner

-d

.f

.m

@c

ca

du

fr

hu

ma

pa','at_once');
INSERT INTO "people" VALUES(3,1,'paule@cabinet-durand.fr',NULL,'Paule','Rey',NULL,'',1,NULL,'none','2026-03-02 08:30:00.027355','none',NULL,NULL,'fr-FR','Europe/Paris','paule rey','rey paule','paule rey paule@cabinet-durand.fr',NULL,NULL,NULL,'U0PAULE','paule@cablnet-durand.fr',NULL,'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re','at_once');
INSERT INTO "people" VALUES(4,1,'remi@cabinet-durand.fr',NULL,'Rémi','Sarre',NULL,'',1,NULL,'none','2026-03-02 08:30:00.027355','none',NULL,NULL,'en-GB','Europe/Paris','remi sarre','sarre remi','remi sarre remi@cabinet-durand.fr',NULL,NULL,NULL,'U0REMI','reml@cablnet-durand.fr',NULL,'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa','at_once');
INSERT INTO "people" VALUES(5,1,'jeanne.robert@cabinet-durand.fr',NULL,'','',NULL,'',1,NULL,'none','2026-03-02 08:30:00.027355','none',NULL,NULL,'','','','','jeanne.robert@cabinet-durand.fr',NULL,NULL,NULL,NULL,'jeanne.robert@cablnet-durand.fr',NULL,'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro','at_once');
INSERT INTO "people" VALUES(6,1,'anne.petit@cabinet-durand.fr','U0ANNE','Anne','Petit',NULL,'Assistante de direction',0,NULL,'active','2026-03-02 08:30:02.985608','delivered','2026-03-02 08:30:03.073290','$argon2id$v=19$m=19456,t=2,p=1$+pcFveEfzRhXl7yKXhCp0Q$2ojUKJgISrxx93ip/W3dr4fALJmLWscamCJT3/2n1kA','fr-FR','Europe/Paris','anne petit','petit anne','anne petit anne.petit@cabinet-durand.fr assistante de direction',NULL,NULL,NULL,NULL,'anne.petlt@cablnet-durand.fr',NULL,'anne petit anne.petit@cabinet-durand.fr assistante de direction

-d

.f

.p

@c

an

as

ca

de

di

du

fr

pe','at_once');
INSERT INTO "people" VALUES(7,1,'marc.lefevre@cabinet-durand.fr','U0MARC','Marc','Lefèvre',NULL,'',0,NULL,'active','2026-03-02 08:30:03.135458','to_send','2026-03-10 10:00:00.686201','$argon2id$v=19$m=19456,t=2,p=1$g5eVvollQ8LVD6uxFaO2Iw$HVaHoC+HCmWkvacjEPMbVwFCEfmXvyUnU6Z2yDPV06A','fr-FR','Europe/Paris','lefevre marc','lefevre marc','marc lefevre marc.lefevre@cabinet-durand.fr',NULL,NULL,NULL,NULL,'marc.lefevre@cablnet-durand.fr',NULL,'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma','at_once');
INSERT INTO "people" VALUES(8,1,'zoe.oneill@cabinet-durand.fr','U0ZOE','Zoë','O’Neill',NULL,'',0,NULL,'active','2026-03-02 08:30:03.265069','delivered','2026-03-10 10:00:00.493873','$argon2id$v=19$m=19456,t=2,p=1$rCuLOojI5LzPAsHTQOtLMA$5PVEDz6z5pBmBCKqgZfqzOg8T9UXyQp6ZpMqBDas2Rs','en-US','Europe/Paris','neill o zoe','o''neill zoe','zoe o''neill zoe.oneill@cabinet-durand.fr',NULL,NULL,NULL,NULL,'zoe.onelll@cablnet-durand.fr',NULL,'zoe o''neill zoe.oneill@cabinet-durand.fr

''n

-d

.f

.o

@c

ca

du

fr

ne

o''

on

zo','at_once');
INSERT INTO "people" VALUES(9,1,'nora@cabinet-durand.fr',NULL,'Nora','Benali',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.411877','noted','2026-03-02 08:30:04.827504','$argon2id$v=19$m=19456,t=2,p=1$fTrq7CD9jQu2hlIQtFqnfw$tT5n4hKJOYMznUrFre80dKrjBqDW84ymZpb5ADktW1w','fr-FR','Europe/Paris','benali nora','benali nora','nora benali nora@cabinet-durand.fr',NULL,NULL,NULL,'U0NORA','nora@cablnet-durand.fr',NULL,'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no','at_once');
INSERT INTO "people" VALUES(10,1,'bruno@cabinet-durand.fr',NULL,'Bruno','Caron',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.580469','none',NULL,NULL,'fr-FR','Europe/Paris','bruno caron','caron bruno','bruno caron bruno@cabinet-durand.fr',NULL,NULL,NULL,'U0BRUNO','bruno@cablnet-durand.fr',NULL,'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr','at_once');
INSERT INTO "people" VALUES(11,1,'oscar@cabinet-durand.fr','U0OSCAR','Oscar','Dupuis',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.721216','none',NULL,NULL,'fr-FR','Europe/Paris','dupuis oscar','dupuis oscar','oscar dupuis oscar@cabinet-durand.fr',NULL,NULL,NULL,NULL,'oscar@cablnet-durand.fr',NULL,'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os','at_once');
INSERT INTO "people" VALUES(12,1,'sophie@cabinet-durand.fr','U0SOPHIE','Sophie','Étienne',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.856893','none',NULL,NULL,'fr-FR','Europe/Paris','etienne sophie','etienne sophie','sophie etienne sophie@cabinet-durand.fr',NULL,NULL,NULL,NULL,'sophle@cablnet-durand.fr',NULL,'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so','at_once');
INSERT INTO "people" VALUES(13,1,'thomas@cabinet-durand.fr',NULL,'Thomas','Fabre',NULL,'',0,NULL,'removed','2026-03-02 08:30:03.984601','none',NULL,NULL,'en-GB','Europe/Paris','fabre thomas','fabre thomas','thomas fabre thomas@cabinet-durand.fr',NULL,NULL,NULL,'U0THOMAS','thomas@cablnet-durand.fr',NULL,'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th','at_once');
INSERT INTO "people" VALUES(14,1,'erased-14.invalid',NULL,'','№ 14',NULL,'',0,NULL,'removed','2026-03-02 08:30:04.129164','none',NULL,NULL,'','','14 no','no 14','no 14 erased-14.invalid',NULL,NULL,NULL,NULL,'@erased-l4.lnvalld',NULL,'no 14 erased-14.invalid

-1

.i

14

er

in

no','at_once');
INSERT INTO "people" VALUES(15,1,'emma@cabinet-durand.fr','U0EMMA','Emma','Hubert',NULL,'',0,'2026-03-02 08:30:07.579357','active','2026-03-02 08:30:04.262387','delivered','2026-03-02 08:30:04.334005','$argon2id$v=19$m=19456,t=2,p=1$y1YUjXHLrhTEmVEz8R2uTQ$fmZ6ALN2u7t+esMPFcFDs5yE05yjwqP11wJ2S7DHWV4','fr-FR','Europe/Paris','emma hubert','hubert emma','emma hubert emma@cabinet-durand.fr',NULL,'2026-03-17',7,NULL,'emma@cablnet-durand.fr',NULL,'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu','daily');
INSERT INTO "people" VALUES(16,1,'yann@cabinet-durand.fr','U0YANN','Yann','Imbert',NULL,'',0,NULL,'planned','2026-03-02 08:30:04.359750','none',NULL,NULL,'fr-FR','Europe/Paris','imbert yann','imbert yann','yann imbert yann@cabinet-durand.fr','2026-06-01','2026-09-30',NULL,NULL,'yann@cablnet-durand.fr',NULL,'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya','at_once');
INSERT INTO "people" VALUES(17,1,'lea@cabinet-durand.fr','U0LEA','Léa','Jacquet',NULL,'',0,NULL,'active','2026-03-02 08:30:04.447316','to_send','2026-03-11 09:00:00.069320',NULL,'fr-FR','Europe/Paris','jacquet lea','jacquet lea','lea jacquet lea@cabinet-durand.fr','2026-03-11',NULL,NULL,NULL,'lea@cablnet-durand.fr',NULL,'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le','at_once');
INSERT INTO "people" VALUES(18,1,'jean.absent@filiale.fr',NULL,'Jean','Absent',NULL,'',0,NULL,'active','2026-03-02 08:30:04.571819','delivered','2026-03-02 08:30:04.631057','$argon2id$v=19$m=19456,t=2,p=1$cDCJqy8rWIxQr/JU38WqgA$UrrQowlMMfw2fmUw7McbmLa0VBBfkWEiyWOcO8Iwxic','','','absent jean','absent jean','jean absent jean.absent@filiale.fr',NULL,NULL,NULL,NULL,'jean.absent@flllale.fr',NULL,'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je','at_once');
INSERT INTO "people" VALUES(19,1,'crowd0@cabinet-durand.fr','U100000','Prénom0','Nom0',NULL,'',0,NULL,'suspended','2026-03-02 08:30:05.394802','none',NULL,NULL,'fr-FR','Europe/Paris','nom0 prenom0','nom0 prenom0','prenom0 nom0 crowd0@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdo@cablnet-durand.fr',NULL,'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(20,1,'crowd1@cabinet-durand.fr','U100001','Prénom1','Nom1',NULL,'',0,NULL,'suspended','2026-03-02 08:30:05.394802','none',NULL,NULL,'fr-FR','Europe/Paris','nom1 prenom1','nom1 prenom1','prenom1 nom1 crowd1@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdl@cablnet-durand.fr',NULL,'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(21,1,'crowd2@cabinet-durand.fr','U100002','Prénom2','Nom2',NULL,'',0,NULL,'suspended','2026-03-02 08:30:05.394802','none',NULL,NULL,'fr-FR','Europe/Paris','nom2 prenom2','nom2 prenom2','prenom2 nom2 crowd2@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd2@cablnet-durand.fr',NULL,'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(22,1,'felix.faure@filiale.fr',NULL,'Félix','Faure',NULL,'',0,NULL,'active','2026-03-02 08:30:05.394802','none','2026-03-02 08:30:05.394802',NULL,'','','faure felix','faure felix','felix faure felix.faure@filiale.fr',NULL,NULL,NULL,NULL,'fellx.faure@flllale.fr',NULL,'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr','at_once');
INSERT INTO "people" VALUES(23,1,'karim@cabinet-durand.fr','U0KARIM','Karim','Kaci',NULL,'',0,NULL,'suspended','2026-03-10 08:00:03.197811','none',NULL,NULL,'fr-FR','Europe/Paris','kaci karim','kaci karim','karim kaci karim@cabinet-durand.fr',NULL,NULL,NULL,NULL,'karlm@cablnet-durand.fr','2026-04-13','karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka','at_once');
INSERT INTO "people" VALUES(24,1,'lila@cabinet-durand.fr','U0LILA','Lila','Leroy',NULL,'',0,NULL,'active','2026-03-10 08:00:03.337711','noted','2026-03-10 08:00:03.840551','$argon2id$v=19$m=19456,t=2,p=1$iRtU8lDfPIHGJRqmTOHulA$hNfYieHMsWEpIU2M3VAYkMTwtS9Iy57YbGv5quH8Dag','en-US','Europe/Paris','leroy lila','leroy lila','lila leroy lila@cabinet-durand.fr',NULL,NULL,NULL,NULL,'llla@cablnet-durand.fr',NULL,'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li','at_once');
INSERT INTO "people" VALUES(25,1,'gael@cabinet-durand.fr','U0GAEL','Gaël','Morvan',NULL,'',0,NULL,'active','2026-03-10 08:00:03.459430','failed','2026-03-10 08:00:03.535907',NULL,'fr-FR','Europe/Paris','gael morvan','morvan gael','gael morvan gael@cabinet-durand.fr',NULL,NULL,NULL,NULL,'gael@cablnet-durand.fr',NULL,'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo','at_once');
INSERT INTO "people" VALUES(26,1,'elsa@cabinet-durand.fr','U0ELSA','Elsa','Noël',NULL,'',0,NULL,'none','2026-03-11 09:00:00.168976','none',NULL,NULL,'fr-FR','Europe/Paris','elsa noel','noel elsa','elsa noel elsa@cabinet-durand.fr',NULL,NULL,NULL,NULL,'elsa@cablnet-durand.fr',NULL,'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no','at_once');
INSERT INTO "people" VALUES(27,1,'victor@cabinet-durand.fr','U0VICTOR','Victor','Nguyen',NULL,'',0,NULL,'active','2026-03-11 09:00:00.385239','to_send','2026-03-11 09:00:00.385239','$argon2id$v=19$m=19456,t=2,p=1$hF7UOjMDPoa6xvJV1O4wug$30xH8Tiduqe4qJDvbni4Hh8o7QaR127UERsKi4xUVz0','fr-FR','Europe/Paris','nguyen victor','nguyen victor','victor nguyen victor@cabinet-durand.fr',NULL,NULL,NULL,NULL,'vlctor@cablnet-durand.fr',NULL,'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi','at_once');
INSERT INTO "people" VALUES(28,1,'walid@cabinet-durand.fr','U0WALID','Walid','Ouali',NULL,'',0,NULL,'suspended','2026-03-11 09:00:00.460801','none',NULL,NULL,'fr-FR','Europe/Paris','ouali walid','ouali walid','walid ouali walid@cabinet-durand.fr',NULL,NULL,NULL,NULL,'walld@cablnet-durand.fr',NULL,'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa','at_once');
INSERT INTO "people" VALUES(29,1,'crowd3@cabinet-durand.fr','U100003','Prénom3','Nom3',NULL,'',0,NULL,'active','2026-03-11 09:00:02.013247','to_send','2026-03-11 09:00:02.013247',NULL,'fr-FR','Europe/Paris','nom3 prenom3','nom3 prenom3','prenom3 nom3 crowd3@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd3@cablnet-durand.fr',NULL,'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(30,1,'crowd4@cabinet-durand.fr','U100004','Prénom4','Nom4',NULL,'',0,NULL,'active','2026-03-11 09:00:02.013247','to_send','2026-03-11 09:00:02.013247',NULL,'fr-FR','Europe/Paris','nom4 prenom4','nom4 prenom4','prenom4 nom4 crowd4@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd4@cablnet-durand.fr',NULL,'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(31,1,'crowd5@cabinet-durand.fr','U100005','Prénom5','Nom5',NULL,'',0,NULL,'active','2026-03-11 09:00:02.013247','to_send','2026-03-11 09:00:02.013247',NULL,'fr-FR','Europe/Paris','nom5 prenom5','nom5 prenom5','prenom5 nom5 crowd5@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd5@cablnet-durand.fr',NULL,'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(32,1,'crowd6@cabinet-durand.fr','U100006','Prénom6','Nom6',NULL,'',0,NULL,'active','2026-03-11 09:00:02.013247','to_send','2026-03-11 09:00:02.013247',NULL,'fr-FR','Europe/Paris','nom6 prenom6','nom6 prenom6','prenom6 nom6 crowd6@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd6@cablnet-durand.fr',NULL,'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
INSERT INTO "people" VALUES(33,1,'crowd7@cabinet-durand.fr','U100007','Prénom7','Nom7',NULL,'',0,NULL,'active','2026-03-11 09:00:02.013247','to_send','2026-03-11 09:00:02.013247',NULL,'fr-FR','Europe/Paris','nom7 prenom7','nom7 prenom7','prenom7 nom7 crowd7@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd7@cablnet-durand.fr',NULL,'prenom7 nom7 crowd7@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once');
CREATE TABLE proposals (
	entry INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	person INTEGER, 
	stranger INTEGER, 
	settled_by INTEGER, 
	CONSTRAINT pk_proposals PRIMARY KEY (entry), 
	CONSTRAINT fk_proposals_entry_journal FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT fk_proposals_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_proposals_person_people FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_proposals_settled_by_journal FOREIGN KEY(settled_by) REFERENCES journal (id)
);
INSERT INTO "proposals" VALUES(6,1,1,NULL,7);
INSERT INTO "proposals" VALUES(9,1,2,NULL,10);
INSERT INTO "proposals" VALUES(12,1,3,NULL,13);
INSERT INTO "proposals" VALUES(39,1,7,NULL,40);
INSERT INTO "proposals" VALUES(41,1,15,NULL,42);
INSERT INTO "proposals" VALUES(44,1,6,NULL,46);
INSERT INTO "proposals" VALUES(45,1,15,NULL,NULL);
INSERT INTO "proposals" VALUES(47,1,NULL,1,48);
INSERT INTO "proposals" VALUES(49,1,NULL,2,NULL);
INSERT INTO "proposals" VALUES(50,1,7,4,NULL);
INSERT INTO "proposals" VALUES(52,1,11,NULL,54);
INSERT INTO "proposals" VALUES(53,1,11,NULL,NULL);
INSERT INTO "proposals" VALUES(56,1,9,NULL,NULL);
INSERT INTO "proposals" VALUES(58,1,10,NULL,NULL);
INSERT INTO "proposals" VALUES(62,1,13,5,NULL);
INSERT INTO "proposals" VALUES(71,1,8,NULL,NULL);
INSERT INTO "proposals" VALUES(78,1,26,NULL,NULL);
CREATE TABLE review_lines (
	review INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	answer TEXT, 
	answered_by INTEGER, 
	answered_at DATETIME, entry INTEGER, 
	CONSTRAINT pk_review_lines PRIMARY KEY (review, person), 
	CONSTRAINT fk_review_lines_review_reviews FOREIGN KEY(review) REFERENCES reviews (id), 
	CONSTRAINT fk_review_lines_person_people FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_review_lines_answered_by_people FOREIGN KEY(answered_by) REFERENCES people (id)
);
INSERT INTO "review_lines" VALUES(1,5,0,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,18,1,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,1,2,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,22,3,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,15,4,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,7,5,'kept',1,'2026-03-10 08:00:03.088217',65);
INSERT INTO "review_lines" VALUES(1,2,6,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,19,7,'ended',1,'2026-03-10 08:00:03.645220',69);
INSERT INTO "review_lines" VALUES(1,20,8,'ended',1,'2026-03-11 09:00:00.675910',83);
INSERT INTO "review_lines" VALUES(1,21,9,'ended',1,'2026-03-11 09:00:00.784477',84);
INSERT INTO "review_lines" VALUES(1,8,10,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,6,11,'kept',1,'2026-03-10 08:00:03.010280',64);
INSERT INTO "review_lines" VALUES(1,3,12,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,4,13,NULL,NULL,NULL,NULL);
CREATE TABLE reviews (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	opened_by INTEGER, 
	closed_at DATETIME, 
	reminders INTEGER NOT NULL, 
	CONSTRAINT pk_reviews PRIMARY KEY (id), 
	CONSTRAINT fk_reviews_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_reviews_opened_by_people FOREIGN KEY(opened_by) REFERENCES people (id)
);
INSERT INTO "reviews" VALUES(1,1,'2026-03-10 08:00:02.754973',1,NULL,0);
CREATE TABLE spaces (
	id INTEGER NOT NULL, 
	team_id TEXT NOT NULL, 
	firm TEXT NOT NULL, members_known_since DATETIME, journal_head TEXT DEFAULT '' NOT NULL, journal_lines BIGINT DEFAULT '0' NOT NULL, channel_id TEXT DEFAULT '' NOT NULL, channel_setting TEXT DEFAULT '' NOT NULL, channel_standing TEXT DEFAULT 'ours' NOT NULL, people_listed INTEGER DEFAULT '0' NOT NULL, people_subscribers INTEGER DEFAULT '0' NOT NULL, people_partners INTEGER DEFAULT '0' NOT NULL, people_administrators INTEGER DEFAULT '0' NOT NULL, people_suspended INTEGER DEFAULT '0' NOT NULL, people_planned INTEGER DEFAULT '0' NOT NULL, people_not_noted INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_spaces PRIMARY KEY (id), 
	CONSTRAINT uq_spaces_team_id UNIQUE (team_id)
);
INSERT INTO "spaces" VALUES(1,'T0CABINET','Cabinet Durand & Associés','2026-03-02 08:30:00.235890','cfd26d92f97cc9b02f1e1d837c2190aa134a3ef105d122adc7aca8f6b163eee5',90,'C0EQUIPE','C0EQUIPE','ours',30,15,5,3,9,1,13);
CREATE TABLE strangers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	space_id INTEGER NOT NULL, 
	person INTEGER, 
	slack_id TEXT, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT fk_strangers_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_strangers_person_people FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO "strangers" VALUES(1,1,NULL,'U0ELSA','Elsa','Noël','elsa@cabinet-durand.fr','elsa noel');
INSERT INTO "strangers" VALUES(2,1,NULL,'U0IVAN','Ivan','Petrov','ivan@cabinet-durand.fr','ivan petrov');
INSERT INTO "strangers" VALUES(3,1,7,NULL,'Marc','Lefèvre','marc.lefevre@cabinet-durand.fr','lefevre marc');
INSERT INTO "strangers" VALUES(4,1,7,'U0MARC','Marc','Lenoir','marc.lefevre@cabinet-durand.fr','lenoir marc');
INSERT INTO "strangers" VALUES(5,1,NULL,'U0HEIR','Théa','Faure','thomas@cabinet-durand.fr','faure thea');
CREATE INDEX ix_people_space_id_sort_key_id ON people (space_id, sort_key, id);
CREATE INDEX ix_people_space_id_name_key ON people (space_id, name_key);
CREATE INDEX ix_people_partners ON people (space_id) WHERE partner = 1;
CREATE INDEX ix_people_phone ON people (space_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX ix_people_administrators ON people (space_id) WHERE administrator_since IS NOT NULL;
CREATE INDEX ix_homes_person ON homes (person);
CREATE INDEX ix_outbox_owed_lane ON outbox (space_id, lane, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_failed ON outbox (space_id, settled_at) WHERE state = 'failed';
CREATE INDEX ix_outbox_edits ON outbox (edits);
CREATE INDEX ix_outbox_entry ON outbox (entry);
CREATE INDEX ix_outbox_owed ON outbox (space_id, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_urgent ON outbox (space_id, due_at) WHERE state = 'owed' AND urgent = 1;
CREATE INDEX ix_outbox_about ON outbox (about, position) WHERE about IS NOT NULL;
CREATE INDEX ix_journal_whom_id ON journal (whom, id);
CREATE INDEX ix_people_former_slack_id ON people (space_id, former_slack_id) WHERE former_slack_id IS NOT NULL;
CREATE INDEX ix_strangers_person ON strangers (person);
CREATE INDEX ix_strangers_space_id_email ON strangers (space_id, email);
CREATE INDEX ix_strangers_space_id_slack_id ON strangers (space_id, slack_id);
CREATE INDEX ix_strangers_space_id_name_key ON strangers (space_id, name_key);
CREATE INDEX ix_broadcasts_pending ON broadcasts (space_id, id) WHERE done IS 0;
CREATE INDEX ix_people_space_id_id ON people (space_id, id);
CREATE INDEX ix_outbox_unconverted ON outbox (space_id, position) WHERE payload IS NULL;
CREATE INDEX ix_people_space_id_look ON people (space_id, look);
CREATE INDEX ix_proposals_open ON proposals (space_id) WHERE settled_by IS NULL;
CREATE INDEX ix_people_listed ON people (space_id, sort_key, id) WHERE partner = 1 OR access IN ('planned', 'active', 'suspended');
CREATE INDEX ix_people_suspended ON people (space_id, sort_key, id) WHERE access IN ('suspended');
CREATE INDEX ix_people_planned ON people (space_id, starts_on) WHERE access IN ('planned');
CREATE INDEX ix_people_ending ON people (space_id, ends_on) WHERE ends_on IS NOT NULL;
CREATE INDEX ix_people_not_noted ON people (space_id, password_at) WHERE password_state IN ('to_send', 'delivered', 'failed');
CREATE INDEX ix_journal_space_id_id ON journal (space_id, id);
CREATE INDEX ix_review_lines_waiting ON review_lines (review, person) WHERE answer IS NULL;
CREATE TRIGGER people_words_added AFTER INSERT ON people BEGIN
        INSERT INTO people_words(rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER people_words_changed AFTER UPDATE OF words ON people
        WHEN old.words <> new.words BEGIN
        INSERT INTO people_words(people_words, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO people_words(rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER people_words_removed AFTER DELETE ON people BEGIN
        INSERT INTO people_words(people_words, rowid, words) VALUES ('delete', old.id, old.words); END;
CREATE INDEX ix_journal_access_asked ON journal (space_id, at) WHERE action = 'access_asked';
CREATE INDEX ix_gathered_entry ON gathered (entry);
CREATE INDEX ix_gathered_stranger ON gathered (stranger);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('strangers',5);
CREATE VIRTUAL TABLE people_words USING fts5(words, content='people', content_rowid='id',
        tokenize='trigram case_sensitive 1', detail='none', columnsize=0);
INSERT INTO people_words(people_words) VALUES('rebuild');
COMMIT;
