/** How the names of places and authorities begin, which a report in one language may give in the other. */
export const places = `
  Kela Folkpension Euroop Europ Suomi Suomen Suomes Finland Helsing Espoo Esbo Vantaa Vanda Tampere Tammerfors Oulu
  Uleåborg Turku Åbo Vaasa Vasa Kuopio Pohjoi Pohjanm Etelä- Länsi Itä- Keski- Lounais- Kaakkois-
  Koillis Luoteis Varsinais Österbotten Mellersta Sydösterbotten Nyland Uusima Uusikau Uudenkau Egentlig Raseborg
  Raasepor Porvoo Borgå Lohja Lojo Sipoo Sibbo Kirkkonumm Kyrkslätt Hanko Hangö Ekenäs Tammisaar Jakobstad
  Pietarsaar Karleby Nykarleby Kokkola Närp Pargas Parais Kristinestad Mariehamn Maarianhamin Åland Ahvenanm Pori
  Björneborg Rauma Jyväskyl Joensuu Rovaniem Kouvola Kotka Lappeenran Villmanstrand Mikkeli Seinäjo Hämeenlinn
  Tavastehus Kajaan Kajana Hyvinkää Kerava Kervo Kainuu Kymen Kymmene Lapin Lappland Satakun Pirkanm Birkaland
  Österland Vårdö Uudenm Svensk Päijät Päijänne Kanta-Häm Savolax Savonlinn Nyslott Iisalm Idensalm Siilinjärv
  Varkau Pieksämä Imatra Nokia Kangasal Lempäälä Pirkkala Valkeakosk Sastamal Riihimä Forssa Hollola Heinola
  Loviisa Lovisa Kauniais Grankulla Inkoo Ingå Siuntio Sjundeå Vihti Tuusul Tusby Nurmijärv Järvenpää
  Träskända Mäntsälä Raisio Reso Naantali Nådendal Loimaa Lieto Mustasaar Korsholm Malax Maalahd
  Kronoby Kruunupy Pedersöre Larsmo Vöyri Vörå Kaskinen Kaskö Lapua Kauhajo Kauhava Ylivieska Raahe Brahestad
  Kempele Haukipu Kuusamo Kemi- Tornio Torneå Sodankyl Lieksa Nurmek Nurmes Kitee Outokum Äänekosk
`;

/** How services, programs and plain nouns begin that are often written with a capital beside the word for a client. */
export const things = `
  Omakan Excel Word Teams Zoom Outlook Google Facebook Whats Apott Lifecare Pegasos Effica Duunitor
  Oikotie Mielenterveys Jobb Työ Terveys Arbets Hyvinvoin Välfärd Profiil Profil Suunnitel Tavoit
  Suostum Lomak Palau Tiedo Tieto Haastat Ammat Toivee Mielty Osallis Palvel Hoito Hoido Kunto Samtyck
  Önskem Återkop Formul Blankett Tjänst Vård Stöd Intervju Samarbet Yhteistyö Microsoft Linked Recovery
  Kykyviis Fin[Ff]ami Keusote Familje Psykiatr Psykosoc Poliklin Klubital Klubbhus Sjukhus Sairaal Yksik Enhet
  Keskus Ohja Ryhmä Grupp Team Tiimi Vertais Kokemus Dokument Havain Observ Kysel Enkät Kartoi Kirjau Journal
  Asiak Potil Omais Klient Patient Anhörig Maanantai Tiistai Keskiviik Torstai Perjantai Lisäksi Xxx
  Eksote Essote Soite Pohte Pohde Pirha Varha Omahäme Niuvannie Roparnäs Pihlajalinn Mehiläi Attendo Coronari
  Kårkulla Folkhäls Ansioluettel Meritförteck Palkkatu Lönesubv Lönebidrag Toimeentulo Utkomst Sysselsätt
  Studiepl Yrkesp Opintosuun Valtio Prisma Citymarket Tokmanni Sokos Posti Lidl Läntis Itäis Eteläis
  Tammiku Helmiku Maalisku Huhtiku Toukoku Kesäku Heinäku Eloku Syysku Lokaku Marrasku Jouluku Januari Februari
  Augusti Septem Oktob Novem Decem Sommar Skype Omaolo Omatiim Mielenterveyd Kokkina Siivooj Städar Wärtsilä Rewell
`;

/** Short ones that are meant only as a whole: "Kanta" is a service, "Kantanen" a surname. */
export const shortNames = String.raw`Kanta(?:an|ssa|sta|n)?|Plan(?:en|er)?|Cv|Hän|Oma|Siun|Lahti|Lahden|Turun|Salon|Kemin|Vihdin|Vuoden|Västra|Östra|Södra|Norra|Hus|Tays|Oys|Kys|Tyks|Mars|Juni|Juli|Våren|Hösten|Vintern|Ääni|Ensin|Röst|Först|Kväll(?:en)?|Ja|Och|N\.\s?N\.|X\.\s?[XY]\.`;

/** Surnames that begin as places do end like that: "Lahtinen" and "Kainulaisen" are people. */
export const surnameEnding = 'nen|(?<=i)s(?:en|e(?:ll[aä]|lle|lt[aä]|st[aä]))';

/** "Pohjoinen" and its forms are no surname. */
export const northern = 'Pohjoi';

/** What is named for a place, as in "Salon toimipiste" and "Vasa stads bibliotek": how the word begins. */
export const bodies =
  'kaupun|kunna|kunta|toimip|sairaal|keskussair|terveysas|hyvinvointial|työllisyysal|seurakun|yliopis|oppilait|ammattiop|opisto|kirjasto|poliklini|alue|stad|kommun|sjukhus|centralsj|hälsov|välfärdsomr|församl|universitet|yrkesh|bibliotek|mottagning|verksamhetsst|Kanta';
