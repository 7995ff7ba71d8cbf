/** How the names of places and authorities begin, in either language. */
const places = `
  Kela Folkpension Euroop Europ Suom Finland Helsing Espoo Esbo Vantaa Vanda Tampere Tammerfors Oulu
  Uleåborg Turku Åbo Vaasa Vasa Kuopio Lahti Pohj Etelä Länsi Itä Keski Varsinais Österbotten Nyland
  Uusi Egentlig Raseborg Raasepor Porvoo Borgå Lohja Lojo Sipoo Sibbo Kirkkonumm Kyrkslätt Hanko Hangö
  Ekenäs Tammisaar Jakobstad Pietarsaar Karleby Kokkola Närp Pargas Parais Kristinestad Mariehamn
  Maarianhamin Åland Ahvenanm Pori Björneborg Rauma Jyväskyl Joensuu Rovaniem Kouvola Kotka Lappeenran
  Villmanstrand Mikkeli Seinäjo Hämeenlinn Tavastehus Kajaan Kajana Hyvinkää Kerava Kervo Kainuu Kymen
  Lapin Lappland Satakun Pirkanm Birkaland Österland Vårdö Uudenm Svensk Päijät Kanta-Häm
`;

/** How services, programs and plain nouns begin that are often written with a capital beside the word for a client. */
const things = `
  Omakan Excel Word Teams Zoom Outlook Google Facebook Whats Apott Lifecare Pegasos Effica Duunitor
  Oikotie Mielenterveys Jobb Työ Terveys Arbets Hyvinvoin Välfärd Profiil Profil Suunnitel Tavoit
  Suostum Lomak Palau Tiedo Tieto Haastat Ammat Toivee Mielty Osallis Palvel Hoito Hoido Kunto Samtyck
  Önskem Återkop Formul Blankett Tjänst Vård Stöd Intervju Samarbet Yhteistyö Microsoft Linked Recovery
  Kykyviis Fin[Ff]ami Keusote Familje Psykiatr Poliklin Klubital Klubbhus Sjukhus Sairaal Yksik Enhet Keskus
  Ohja Ryhmä Grupp Team Tiimi Vertais Kokemus Dokument Havain Observ Kysel Enkät Kartoi Kirjau Journal
  Asiak Potil Omais Klient Patient Anhörig Maanantai Tiistai Keskiviik Torstai Perjantai Lisäksi Xxx
`;

const beginnings = `${places} ${things}`.trim().split(/\s+/u).join('|');
/** Short ones only as a whole: "Kanta" is a service, "Kantanen" a surname. */
const wholes = String.raw`(?:Kanta(?:an|ssa|sta|n)?|Plan(?:en|er)?|Cv|Hän|Oma|Siun|Vuoden|Västra|Östra|Södra|Norra|N\.\s?N\.|X\.\s?[XY]\.)(?!\p{L})`;
const noPerson = new RegExp(`^(?:${beginnings}|${wholes})`, 'u');

/** Whether a word with a capital is a place, a body or a thing rather than a person's name. */
export const isNoPerson = (word: string): boolean => noPerson.test(word);
