import type { FieldKey } from '../../../src/assessment/fieldKey';

/** A report as assessors write one, to look for false alarms in: all of it is made up, and nobody's data is in it. */
export const fi = {
  'front.unit':
    'Järvi-Savon hyvinvointialue, Kallaveden psykiatrian poliklinikka, IPS-työhönvalmennus, Puijonkatu 12 B, 3. krs, huone 3117, 70100 Kuopio, vaihde 017 173 311, Y-tunnus 3221338-6',
  'front.recipients.1': 'Palvelupäällikkö Hannele Räsänen, hannele.rasanen@jarvisavo.example, 044 717 1234',
  'front.recipients.2': 'Vastuualuejohtaja Petri Kokkonen, aikuisten mielenterveys- ja päihdepalvelut',
  'front.recipients.3': 'Kirjaamo, PL 1711, 70211 Kuopio',
  'front.assessors.1': 'Johtava asiantuntija Sari Niskanen (THL), sari.niskanen@thl.example',
  'front.assessors.2': 'Vertaisarvioija Juha Pitkänen (Etelä-Savon hyvinvointialue)',
  'front.assessmentDates': '6.–7.10.2026 klo 8.15–16.00, haastattelut etäyhteydellä 9.10.2026',
  'front.participants': 'Projektisuunnittelija Leena Ahonen ja opiskelija Mikko Saarinen (Savonia)',
  'front.previousOrdinal': 'Kolmas laatuarviointi',
  'front.previousDate': '21.11.2025 (dnro JSHVA/1234/2025)',
  'front.previousLevel': 'Kohtalainen taso, 97 pistettä',
  'front.clientGroups':
    'Palvelu on tarkoitettu 18–64-vuotiaille aikuispsykiatrian asiakkaille, joilla on psykoosisairaus (F20–F29), mielialahäiriö (F30–F39) tai muu vakava mielenterveyden häiriö ja jotka haluavat töihin. Asiakkaita on Kuopiosta, Siilinjärveltä, Iisalmesta ja Varkaudesta.',
  'front.team':
    'Tiimissä on neljä työhönvalmentajaa (Kuopio 3, Iisalmi 1) ja tiiminvetäjä. Yhteystiedot: p. 017 173 311 (vaihde), sisäinen numero 2218. Tiimi aloitti 1.2.2023 osana Suomen kestävän kasvun ohjelmaa (RRP, P4C1I4).',
  'front.method': 'Arviointi toteutettiin paikan päällä kahtena päivänä THL:n arviointipohjalla (24.6.2026).',
  'front.interviews':
    'Työhönvalmentajat (4), tiiminvetäjä Anu Koponen, ylilääkäri Risto Heiskanen, osastonhoitaja Päivi Miettinen, sairaanhoitajat (3), asiakkaat (6), omaiset (2), TE-asiantuntija, Kelan asiakasneuvoja ja FinFamin kokemusasiantuntija.',
  'front.employerMeetings':
    'Kaksi tapaamista: Prisma Petonen 6.10.2026 klo 13 ja Lakeuden Kiinteistöhuolto Oy 7.10.2026 klo 9.30.',
  'front.meetings': 'Hoitotiimien A ja B viikkokokoukset (6.10. ja 7.10.) sekä IPS-tiimin kokous.',
  'front.documents':
    'Kymmenen asiakkaan Lifecare-kirjaukset, Excel-seuranta 1.1.–30.9.2026, palvelukuvaus (versio 2.1, 15.3.2026), ohjausryhmän muistiot 1/2026–3/2026 ja toimintaohje ”Työhön kuntoutus 0–30 pv”.',
  'front.description':
    'IPS-työhönvalmennus on vakiintunut osaksi Kallaveden poliklinikan työtä. Palvelua säätelevät laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021), terveydenhuoltolaki (1326/2010), mielenterveyslaki 1116/1990 ja laki asiakkaan asemasta 812/2000. Alueella on noin 248 000 asukasta, ja palvelussa oli 30.9.2026 yhteensä 78 asiakasta.',
  'front.strengths':
    'Asiakkaat kuvasivat palvelua nopeaksi: ”Pääsin tapaamaan työnantajaa jo toisella viikolla.” Omaiset pitivät tärkeänä, että työhönvalmentaja soitti heille asiakkaan luvalla.',
  'criterion.1.comments':
    'Työhönvalmentajilla on 18, 22, 19 ja 19 asiakasta (yhteensä 78), ja kaikki tekevät täyttä työaikaa (38 h 15 min/vko). Uusia asiakkaita otetaan 2–3 kuukaudessa. Asiakas Kuopiosta voi aloittaa heti, Iisalmessa on ollut 3 viikon jono.',
  'criterion.2.comments':
    'Kalentereiden (vko 36–39) mukaan 97 % työajasta kului työhönvalmennukseen: 588,5 h / 607 h. Loput olivat HUSin ja Itä-Suomen yliopiston koulutuksia (2.9.2026 ja 16.9.2026). Asiakas Excel on nimetty ohjeen mukaan ”asiakkaat_2026”.',
  'criterion.3.comments':
    'Sama työhönvalmentaja tekee kaikki vaiheet. Asiakkaan Kanta-kirjauksista nähdään, että Jatkotuki alkaa heti työsuhteen alettua. Potilas siirtyi vain kerran toiselle työhönvalmentajalle (lomasijaisuus 1.7.–31.7.2026).',
  'criterion.4.comments':
    'Asiakkaista 71/78 (91,0 %) tulee tiimeistä A ja B. Loput seitsemän ovat Neuropsykiatrian poliklinikalta ja Varkauden yksiköstä. Asiakkaan Omatiimi näkyy Lifecaressa kohdassa ”Hoitavat tahot”.',
  'criterion.5.comments':
    'Työhönvalmentajat osallistuvat tiimikokouksiin maanantaisin klo 08.30–09.30 ja torstaisin klo 12.15–13.00 (huone 2204, Teams-kokous 345 678 901 22). Kirjaukset tehdään samaan järjestelmään. Potilaan Hoitosuunnitelma päivitetään kokouksessa.',
  'criterion.6.comments':
    'Keskeiset tahot ovat Kela, Kuopion työllisyysalue, Savon ammattiopisto ja Ylä-Savon Soten perusterveydenhuolto. Asiakkaan Kelan päätökset käydään läpi kuukausittain. Yhteistyöpalaverit: 14.1., 11.3., 20.5. ja 9.9.2026. Asiakas Savon ammattiopistossa sai opolta tukea.',
  'criterion.7.comments':
    'Tiimi kokoontuu viikoittain (ti 9–10.30). Ryhmäohjauksessa käytiin läpi 4–6 asiakasta kerralla. Sijaistus on sovittu pareittain: Kuopio 1–Kuopio 2, Kuopio 3–Iisalmi. Vinkit kirjataan yhteiseen taulukkoon.',
  'criterion.8.comments':
    'Tiiminvetäjä Anu Koponen johtaa vain IPS-tiimiä, ohjaa viikoittain ja kulkee kentällä kerran kuukaudessa. Tulokset (työllistyneet 41 %, 32/78) käydään läpi neljännesvuosittain. Omaisten Ilta järjestettiin 15.9.2026.',
  'criterion.9.comments':
    'Ohje 03/2026 sulki aiemmin pois päihdekuntoutujat, mutta se on korjattu 1.4.2026. Lähetteitä tuli 46: poliklinikka 31, itse hakeutuneet 9, Kela 4, omaiset 2. Asiakas Päihdepalveluista pääsi viikossa. Palvelunumero on 0800 9 1234 (maksuton).',
  'criterion.10.comments':
    'Odotustilassa on esitteitä ja työllistyneiden tarinoita. Työkiinnostus kysytään alkuhaastattelussa, ja hoitosuunnitelmista (10) se oli päivitetty kahdeksassa. Asiakas on mukana hoitoneuvottelussa.',
  'criterion.11.comments':
    'Johtoryhmä käsitteli tuloksia 12.2. ja 27.8.2026 (§ 14 ja § 61). Ohjausryhmä kokoontuu 4 kertaa vuodessa. Asiakkaat Ja omaiset -foorumi antoi lausunnon. Rahoitus: kustannuspaikka 0045 1230, hanke VN/28573/2025.',
  'criterion.12.comments':
    'Etuusneuvontaa antaa sosiaaliohjaaja ennen työn aloittamista ja työajan muuttuessa. Käytössä on Kelan laskuri ja opas ”Työkyvyttömyyseläke ja työnteko” (ISBN 978-952-284-123-4). Ansaintaraja 1.1.2026 alkaen 1 030,48 e/kk. Asiakkaalle annetaan kirjallinen yhteenveto.',
  'criterion.13.comments':
    'Kertomisesta keskustellaan useita kertoja, eikä ketään painosteta. Kymmenestä asiakkaasta seitsemän kirjauksissa oli eduista ja haitoista keskustelu. Asiakas sai itse päättää; äiti oli mukana asiakkaan toiveesta.',
  'criterion.14.comments':
    'Ammatillinen profiili täytettiin 2–3 tapaamisessa. Profiili päivitettiin työn jälkeen 6/8 asiakkaalla. Asiakkaan Ammatillinen Profiili tallennetaan lomakkeelle IPS-3 (sivut 1–7).',
  'criterion.15.comments':
    'Mediaani oli 24 pv (vaihteluväli 3–118 pv, n = 37). Arvot: 03 05 08 11 12 14 18 19 21 22 24 24 25 29 30 33 41 45 58 90 118. Seurantaan kirjataan tulopäivä ja ensimmäisen tapaamisen päivä.',
  'criterion.16.comments':
    'Työnantajayhteyksiä oli 412, joista 378 (91,7 %) perustui asiakkaan toiveisiin. Esimerkiksi asiakas, joka toivoi puutarhatyötä, tapasi Viherpalvelu Nurminen Ky:n ja Siilinjärven kunnan esihenkilöt. Asiakkaan Toiveet olivat näkyvissä.',
  'criterion.17.comments':
    'Tapaamisia oli keskimäärin 5,2/vko (1.8.–30.9.2026, 9 vkoa, 187 tapaamista). Seuranta käydään läpi tiimissä viikoittain. Iisalmen valmentaja ajaa työnantajille 1 200 km/kk.',
  'criterion.18.comments':
    'Havainnoiduissa tapaamisissa kysyttiin työnantajan tarpeita. K-Citymarket Päiväranta, Savon Voima Oyj ja Leipomo Hukkanen Oy olivat tavanneet valmentajan 3–5 kertaa. Asiakas Prisma Petosessa jatkoi 15.9. alkaen.',
  'criterion.19.comments':
    'Työtyyppejä oli 26 ja töitä 32; enintään kaksi samaa otetaan huomioon, joten 29/32 = 90,6 %. Yleisimmät: keittiötyöntekijä (4), siivooja (3), varastotyöntekijä (3).',
  'criterion.20.comments':
    'Työnantajia oli 28. S-ryhmä (Osuuskauppa PeeÄssä, Y-tunnus 0171337-9) työllisti neljä. Potilas HUSista ei kuulu aineistoon. Kuopion kaupungin eri yksiköt laskettiin yhdeksi.',
  'criterion.21.comments':
    'Voimassa olevia työsuhteita oli 32, joista vakituisia 27 (84,4 %). Työllistymisprosentti 41,0 (32/78) ja kokonaisetenemisen prosentti 63 (49/78) ajalta 1.10.2025–30.9.2026. Palkka on TES:n mukainen (Kaupan TES 1.2.2025–31.1.2028).',
  'criterion.22.comments':
    'Tukea annettiin työpaikalla, puhelimitse ja tekstiviestein. Tuki-intensiteetti vaihteli 0,5–4 h/vko. Omainen sai tukea FinFami Savolta. Asiakkaan vuorot suunniteltiin esihenkilön kanssa. Asiakas Mielenterveystalo.fi-palvelussa.',
  'criterion.23.comments':
    'Tuki jatkuu rajoittamattomasti: kuusi asiakasta on saanut tukea yli 24 kk. Yhteys otetaan viikkoa ennen työn alkua, 3 pv:n sisällä aloituksesta ja kuukausittain vuoden ajan. Palvelu lopetettiin yhteisellä päätöksellä (lomake IPS-7, 2 s.).',
  'criterion.24.comments':
    'Ulkona toimistosta oltiin 66,4 % työajasta (403/607 h). Tapaamispaikkoja olivat kirjasto, Kuntokatu 4, 00520 Helsingistä tulleiden etätapaamiset ja työpaikat. Asiakas Iisalmessa tavattiin kahvilassa.',
  'criterion.25.comments':
    'Kuudesta keinosta viisi on käytössä: palvelua ei päätetä peruutusten vuoksi, yhteydenotot (3–6 kertaa, klo 0800–1600) kirjataan, hoitotaho soittaa, kotikäyntejä tehdään ja omaisiin ollaan yhteydessä asiakkaan luvalla. Lähde: Bond ym. 2012; 43(2), 123–131, doi:10.1176/appi.ps.201100110.',
} satisfies Partial<Record<FieldKey, string>>;
