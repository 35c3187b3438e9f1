-- A directory to search in: 600 structures and 6,000 professionals, all invented, the same at each start. Their numbers
-- begin as no number of the demo accounts does. Family names and given names meet once each at most.
create temporary table word on commit drop as
select kind, at - 1 as at, word
  from (values
    ('family', 'Arnaud|Aubert|Bailly|Barbier|Baron|Benoit|Berger|Besson|Blanchard|Bonnet|Boucher|Bourgeois|Boyer|Brunet|
Carpentier|Caron|Charpentier|Chevalier|Colin|Collet|Cordier|Cousin|Daniel|Delorme|Denis|Deschamps|Devaux|
Dubois|Dumont|Dupuis|Faure|Fleury|Fontaine|Fournier|François|Gaillard|Garnier|Gauthier|Gérard|Gilbert|Girard|
Gonçalves|Guérin|Guichard|Hamon|Hébert|Hubert|Jacquet|Joly|Lacroix|Lambert|Langlois|Lebrun|Leclercq|Lefèvre|
Legrand|Lemaître|Maillard|Marchand|Maréchal|Masson|Mercier|Meunier|Moreau|Nguyen|Noël|Olivier|Pelletier|Perrin|
Picard|Poirier|Prévost|Renard|Rivière|Rousseau|Schmitt|Vasseur|Weber|Zanetti'),
    ('given', 'Adèle|Agnès|Amina|Anaïs|André|Antoine|Aurélie|Aïcha|Benoît|Camille|Cécile|Chloé|Christophe|Céline|David|
Delphine|Élodie|Émile|Estelle|Étienne|Fabien|Fatima|Florence|Françoise|Gaël|Geneviève|Grégoire|Hélène|Inès|
Jérôme|Joëlle|Karim|Laëtitia|Léa|Lucie|Maëlle|Malik|Marc|Maud|Mélanie|Nicolas|Noémie|Océane|Pascal|Paul|Pierre|
Raphaël|Rémi|Romane|Salomé|Samir|Sébastien|Sofia|Stéphane|Sylvie|Théo|Thomas|Valérie|Xavier|Yves|Zoé'),
    ('town', '75 Paris|13 Marseille|69 Lyon|31 Toulouse|06 Nice|44 Nantes|34 Montpellier|67 Strasbourg|33 Bordeaux|59 Lille|
35 Rennes|51 Reims|42 Saint-Étienne|83 Toulon|76 Le Havre|38 Grenoble|21 Dijon|49 Angers|30 Nîmes|
93 Saint-Denis|63 Clermont-Ferrand|29 Brest|87 Limoges|37 Tours|80 Amiens|66 Perpignan|57 Metz|25 Besançon|
45 Orléans|68 Mulhouse|14 Caen|54 Nancy|64 Pau|17 La Rochelle|86 Poitiers|10 Troyes|19 Brive-la-Gaillarde|
81 Albi|46 Cahors|12 Rodez|32 Auch|65 Tarbes|09 Foix|11 Carcassonne|82 Montauban|47 Agen|24 Périgueux|
16 Angoulême|79 Niort|85 La Roche-sur-Yon|56 Vannes|22 Saint-Brieuc|50 Saint-Lô|61 Alençon|28 Chartres|
89 Auxerre|58 Nevers|03 Moulins|15 Aurillac|48 Mende'),
    ('structure', 'Centre hospitalier|Maison de santé|Cabinet médical du Marché|Cabinet infirmier|Pharmacie Centrale|
Pharmacie de la Gare|Laboratoire de biologie|Clinique du Parc|Cabinet dentaire|Centre de kinésithérapie')) list (kind, words),
  unnest(string_to_array(replace(words, E'\n', ''), '|')) with ordinality one (word, at);

create temporary table place on commit drop as
select n, left(town.word, 2) || '98' || lpad(n::text, 5, '0') as finess, substr(town.word, 4) as city,
       s.word || case when s.word ~ '^(Centre|Maison|Labo)' then ' – ' || substr(town.word, 4) else '' end as name
  from generate_series(0, 599) n
  join word town on town.kind = 'town' and town.at = n / 10
  join word s on s.kind = 'structure' and s.at = n % 10;

insert into organization (finess, name, city) select finess, name, city from place;

-- who works in a hospital, a health centre, a surgery, a nurses' office… by the last figure of the structure
create temporary table staffing on commit drop as
select s.n, place.finess,
       case when s.n % 10 = 3 then '60' when s.n % 10 in (4, 5) then '21' when s.n % 10 = 8 then '40' when s.n % 10 = 9 then '70'
            when s.n % 10 = 6 then (array['10', '21', '86'])[1 + s.n / 600 % 3]
            else (array['10', '60', '10', '70', '50', '10', '95', '91', '10', '96'])[1 + s.n / 600 % 10] end as profession
  from generate_series(0, 5999) s (n) join place on place.n = s.n % 600;

insert into professional (rpps, family_name, given_name, profession, specialty)
select '1018' || lpad(n::text, 7, '0'), upper(family.word), given.word, profession,
       case when profession = '10' then (array['SM54', 'SM54', 'SM04', 'SM02'])[1 + n / 600 % 4] end
  from staffing
  join word family on family.kind = 'family' and family.at = n % 79
  join word given on given.kind = 'given' and given.at = (n + n / 4819) % 61;

insert into practice (rpps, finess) select '1018' || lpad(n::text, 7, '0'), finess from staffing;

-- one in ten works in the hospital of the town, too
insert into practice (rpps, finess)
select '1018' || lpad(staffing.n::text, 7, '0'), hospital.finess
  from staffing join place hospital on hospital.n = staffing.n % 600 / 10 * 10
 where staffing.n % 10 <> 0 and staffing.n / 600 = 9;

-- every authorisation has an end (M10)
update permission set until = timestamptz '2028-01-16 00:00 Europe/Paris' where ground = 'CARE_TEAM' and until is null;
