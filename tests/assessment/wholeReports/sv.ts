import type { FieldKey } from '../../../src/assessment/fieldKey';

/** A report as assessors write one, to look for false alarms in: all of it is made up, and nobody's data is in it. */
export const sv = {
  'front.unit':
    'Strandnejdens välfärdsområde, psykiatriska öppenvården i Nykvarn, IPS-teamet, Skolhusgatan 28 C, rum 4B12, 65100 Vasa, växel 06 218 1111, FO-nummer 3221315-9',
  'front.recipients.1':
    'Serviceområdeschef Annika Granholm, annika.granholm@strandnejden.example, tfn 040 123 4567',
  'front.recipients.2': 'Överläkare Kjell Storbacka, psykiatriska öppenvården',
  'front.recipients.3': 'Registratorskontoret, PB 2, 65131 Vasa',
  'front.assessors.1': 'Sakkunnig Monica Sandell (THL)',
  'front.assessors.2': 'Kollegial bedömare Tom-Erik Nyman, Mellersta Nylands välfärdsområde',
  'front.assessmentDates': '6–7.10.2026 kl. 8.15–16.00, en distansintervju 9.10.2026',
  'front.participants': 'Projektplanerare Lena Aro (Åbo Akademi) som observatör',
  'front.previousOrdinal': 'Den tredje',
  'front.previousDate': '21.11.2025 (dnr SNVO/1234/2025)',
  'front.previousLevel': 'Måttlig nivå, 97 poäng',
  'front.clientGroups':
    'Tjänsten är avsedd för 18–64-åriga klienter inom vuxenpsykiatrin som vill arbeta, oberoende av diagnos (F20–F48). Klienterna kommer från Vasa, Korsholm, Malax, Närpes och Jakobstad.',
  'front.team':
    'Teamet består av fyra arbetstränare (tre i Vasa, en i Jakobstad) och en teamledare. Teamet nås via växeln 06 218 1111, anknytning 2218. Verksamheten inleddes 1.2.2023 inom Programmet för hållbar tillväxt i Finland.',
  'front.clientProfile': '18–64 år, psykossjukdomar 46 %, förstämningssyndrom 38 %, övriga 16 %',
  'front.referralArea': 'Vasa, Korsholm, Malax, Korsnäs, Närpes, Kaskö, Kristinestad, Vörå, Jakobstad',
  'front.method': 'Bedömningen genomfördes på plats under två dagar med THL:s rapportmall (4.2.2026).',
  'front.interviews':
    'Arbetstränarna (4), teamledare Johan Backlund, psykiater Eva Lindqvist, avdelningsskötare Carola Häggblom, sjukskötare (3), klienter (6), anhöriga (2), FPA:s expert, sysselsättningsområdets expert och FinFami Österbottens erfarenhetsexpert.',
  'front.employerMeetings':
    'Två möten: Prisma Liselund 6.10.2026 kl. 13 och Ostrobothnia Fastighetsservice Ab 7.10.2026 kl. 9.30.',
  'front.meetings': 'Vårdteamens veckomöten (6.10 och 7.10) samt IPS-teamets möte',
  'front.documents':
    'Tio klienters Lifecare-anteckningar, Excel-uppföljningen 1.1–30.9.2026, servicebeskrivningen (version 2.1, 15.3.2026), styrgruppens promemorior 1/2026–3/2026 och broschyren ”Mina Kanta-uppgifter – så läser du dem”.',
  'front.description':
    'IPS-arbetsträningen har etablerats i den öppna vården. Verksamheten styrs av lagen om ordnande av social- och hälsovård (612/2021), hälso- och sjukvårdslagen (1326/2010), mentalvårdslagen 1116/1990 och lagen om klientens ställning 812/2000. Området har cirka 178 000 invånare och tjänsten hade 78 klienter den 30.9.2026.',
  'front.strengths':
    'Klienterna beskrev stödet som snabbt: ”Jag fick träffa en arbetsgivare redan andra veckan.” Anhöriga uppskattade att arbetstränaren ringde dem med klientens lov.',
  'criterion.1.comments':
    'Arbetstränarna har 18, 22, 19 och 19 klienter (sammanlagt 78) och alla arbetar heltid (38 h 15 min/vecka). Nya klienter tas emot 2–3 gånger i månaden. En klient Jakobstad väntade tre veckor.',
  'criterion.2.comments':
    'Enligt kalendrarna (v. 36–39) gick 97 % av arbetstiden till arbetsträning: 588,5 h / 607 h. Resten var utbildning vid Åbo Akademi och Yrkeshögskolan Novia (2.9.2026 och 16.9.2026).',
  'criterion.3.comments':
    'Samma arbetstränare ansvarar för alla faser. Klientens Mina Kanta-uppgifter visar att stödet fortsätter när anställningen börjar. Patienten kan byta arbetstränare på egen begäran.',
  'criterion.4.comments':
    'Av klienterna kommer 71/78 (91,0 %) från team A och B. De övriga sju kommer från Neuropsykiatriska enheten och från Jakobstad. Klientens Vårdteam framgår av Lifecare.',
  'criterion.5.comments':
    'Arbetstränarna deltar i vårdteamens möten måndagar kl. 08.30–09.30 och torsdagar kl. 12.15–13.00 (rum 2204, Teams-möte 345 678 901 22). Anteckningarna görs i samma system. Patientens Vårdplan uppdateras vid mötet.',
  'criterion.6.comments':
    'De centrala samarbetspartnerna är FPA, Vasa sysselsättningsområde, Yrkesakademin i Österbotten och Folkhälsan. Gemensamma möten: 14.1, 11.3, 20.5 och 9.9.2026. Klientens FPA-beslut gås igenom varje månad.',
  'criterion.7.comments':
    'Teamet träffas varje vecka (ti 9–10.30). I grupphandledningen tas 4–6 klienter upp per gång. Vikariaten är överenskomna i par: Vasa 1–Vasa 2, Vasa 3–Jakobstad. Tipsen antecknas i en gemensam tabell.',
  'criterion.8.comments':
    'Teamledare Johan Backlund leder endast IPS-teamet, handleder varje vecka och är på fältet en gång i månaden. Resultaten (41 %, 32/78) gås igenom varje kvartal. Anhöriga Kväll ordnades 15.9.2026.',
  'criterion.9.comments':
    'Anvisning 03/2026 uteslöt tidigare klienter med missbruk men rättades 1.4.2026. Hänvisningarna var 46: polikliniken 31, egna ansökningar 9, FPA 4, anhöriga 2. Servicenumret är 0800 9 1234 (avgiftsfritt).',
  'criterion.10.comments':
    'I väntrummet finns broschyrer och berättelser. Intresset för arbete frågas vid första besöket; i åtta av tio vårdplaner hade det uppdaterats. Klienten är delaktig i vårdmötet.',
  'criterion.11.comments':
    'Ledningsgruppen behandlade resultaten 12.2 och 27.8.2026 (§ 14 och § 61). Styrgruppen möts fyra gånger om året. Finansiering: kostnadsställe 0045 1230, projekt VN/28573/2025.',
  'criterion.12.comments':
    'Förmånsrådgivningen ges av en socialhandledare före arbetet och när arbetstiden ändras. FPA:s räknare och guiden ”Arbeta på sjukpension” (ISBN 978-952-284-123-4) används. Inkomstgränsen är 1 030,48 euro/mån från 1.1.2026. Klienten får en skriftlig sammanfattning.',
  'criterion.13.comments':
    'Man diskuterar flera gånger om att berätta, och ingen pressas. I sju av tio klienters anteckningar fanns för- och nackdelarna. En klients mor var med på klientens önskan.',
  'criterion.14.comments':
    'Yrkesprofilen gjordes upp under 2–3 möten och uppdaterades efter arbetet för 6/8 klienter. Klientens Yrkesprofil sparas på blankett IPS-3 (sidorna 1–7).',
  'criterion.15.comments':
    'Medianen var 24 dagar (variation 3–118, n = 37). Värden: 03 05 08 11 12 14 18 19 21 22 24 24 25 29 30 33 41 45 58 90 118.',
  'criterion.16.comments':
    'Av 412 arbetsgivarkontakter utgick 378 (91,7 %) från klientens önskemål. En klient som ville arbeta med trädgård träffade Grönservice Nygård Kb och Korsholms kommun. Klientens Önskemål fanns antecknade.',
  'criterion.17.comments':
    'I medeltal 5,2 möten per vecka (1.8–30.9.2026, 9 veckor, 187 möten). Uppföljningen gås igenom varje vecka. Arbetstränaren i Jakobstad kör 1 200 km/mån.',
  'criterion.18.comments':
    'Vid de observerade mötena frågade man efter arbetsgivarens behov. K-Citymarket Stenhaga, Vasa Elektriska Ab och Bageri Lindgren Ab hade träffats 3–5 gånger. Klienten Prisma började 15.9.',
  'criterion.19.comments':
    'Antalet arbetstyper var 26 av 32 arbeten; högst två av samma slag räknas, alltså 29/32 = 90,6 %. Vanligast: köksarbetare (4), städare (3), lagerarbetare (3).',
  'criterion.20.comments':
    'Arbetsgivarna var 28. S-gruppen (Andelslaget KPO, FO-nummer 0171337-9) sysselsatte fyra. Vasa stads olika enheter räknades som en arbetsgivare. Patienter Vasa centralsjukhus ingår inte.',
  'criterion.21.comments':
    'Av 32 pågående anställningar var 27 fasta (84,4 %). Sysselsättningsprocent 41,0 (32/78) och total framstegsprocent 63 (49/78) under 1.10.2025–30.9.2026. Lönen följer kollektivavtalet (Handels 1.2.2025–31.1.2028).',
  'criterion.22.comments':
    'Stödet gavs på arbetsplatsen, per telefon och sms, 0,5–4 h/vecka. Anhöriga fick stöd av FinFami Österbotten. Klientens schema planerades med chefen.',
  'criterion.23.comments':
    'Stödet är obegränsat: sex klienter har fått stöd i över 24 mån. Kontakt tas en vecka före, inom 3 dagar efter start och varje månad under ett år. Tjänsten avslutades gemensamt (blankett IPS-7, 2 s.).',
  'criterion.24.comments':
    'Utanför kontoret var man 66,4 % av arbetstiden (403/607 h): bibliotek, arbetsplatser och klientens hem på Gerby strandväg 14, 65280 Vasa. Klienter Närpes träffades på kafé.',
  'criterion.25.comments':
    'Av sex metoder används fem: tjänsten avslutas inte på grund av avbokningar, kontaktförsöken (3–6 gånger, kl. 0800–1600) antecknas, vården ringer, hembesök görs och anhöriga kontaktas med klientens lov. Källa: Bond m.fl. 2012; 43(2), 123–131, doi:10.1176/appi.ps.201100110.',
} satisfies Partial<Record<FieldKey, string>>;
