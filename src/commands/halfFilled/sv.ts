import type { HalfFilledReport } from './halfFilledReport';
import { work } from './work';

const nystrom = { name: 'Johanna Nyström', initials: 'JN' };
const salonen = { name: 'Mikael Salonen', initials: 'MS' };

export const sv: HalfFilledReport = {
  title: 'IPS-kvalitetsbedömningsrapport, halvt ifyllt exempel',
  description:
    'Ett exempel att prova med. Enheten, personerna och händelserna är påhittade. Inte ett dokument av THL.',
  invented: 'enheten och personerna är påhittade',
  front: {
    'front.unit': 'IPS-teamet vid Strandparkens psykiatriska poliklinik, Granvikens välfärdsområde',
    'front.recipients.1': 'Tove Kivelä, servicedirektör, mentalvårdstjänster för vuxna',
    'front.recipients.2': 'Peter Lagerstedt, avdelningsskötare, Strandparkens psykiatriska poliklinik',
    'front.recipients.3': 'Susanna Österlund, teamledare för IPS-teamet',
    'front.assessors.1': 'Johanna Nyström, kvalitetsbedömare',
    'front.assessors.2': 'Mikael Salonen, kollegial bedömare',
    'front.assessmentDates': '6–7.10.2026',
    'front.participants': 'Utvecklingssakkunniga Lena Aro som observatör',
    'front.previousOrdinal': 'Den andra',
    'front.previousDate': '14.4.2026',
    'front.previousLevel': 'måttlig nivå, 81 poäng',
    'front.clientGroups':
      'Tjänsten erbjuds klienter inom den öppna vuxenpsykiatriska vården som vill arbeta. Varken diagnosen eller vårdens längd begränsar tillgången till tjänsten.',
    'front.team':
      'Teamet består av två arbetstränare på heltid, en på halvtid och en teamledare. Det arbetar i anslutning till poliklinikens två vårdteam.',
    'front.clientProfile': '18–64 år, främst psykos- och affektiva sjukdomar',
    'front.referralArea': 'Granviken och tre omgivande kommuner',
    'front.method': 'Bedömningen genomfördes på plats på polikliniken under två dagar.',
    'front.interviews':
      'tre arbetstränare, teamledaren, två sjukskötare, en psykiater, servicedirektören, fem klienter och en närstående',
    'front.employerMeetings': 'två arbetstränare vid sammanlagt tre möten',
    'front.meetings': 'vårdteamens veckomöten (2) och IPS-teamets veckomöte',
    'front.documents':
      'anteckningar om tio klienter, uppföljningen av arbetsgivarkontakter, teamets resultatuppföljning och styrgruppens protokoll',
    'front.description':
      'Enhetens arbetstränare ägnar sig endast åt arbetsträning och träffar klienter och arbetsgivare regelbundet. Samarbetet med vårdteamen har kommit i gång bra men varierar mellan teamen.',
    'front.strengths':
      'Arbetstränarnas hela arbetstid går till arbetsträning (kriterium 2), och yrkesprofilen görs upp och uppdateras för varje klient (kriterium 14).\nKlienterna beskrev stödet som snabbt och respektfullt.',
  },
  scores: {
    ...{ 1: 4, 2: 5, 3: 4, 4: 3, 5: 3, 6: 4, 7: 4, 8: 3, 9: 3, 10: 2, 11: 3, 12: 4, 13: 4, 14: 5 },
    ...{ 16: 3, 18: 4, 22: 4 },
  },
  criteria: {
    1: [
      'Intervjuer med arbetstränarna, klientförteckningen 30.9.2026',
      'Det går 23,2 klienter på en heltidsanställd arbetstränare. De heltidsanställda har 24 och 22 klienter, den som arbetar halvtid har 12.',
      'Nya klienter tas emot först när en heltidsanställd arbetstränare har högst 20 klienter.',
    ],
    2: [
      'Intervjuer med arbetstränarna och teamledaren, kalendrar för veckorna 36–39',
      'Arbetstränarna ägnar sig endast åt arbetsträning. De leder inga vårdgrupper och arbetar inte med servicehandledning.',
      'Den nuvarande praxisen bibehålls.',
    ],
    3: [
      'Intervjuer med arbetstränare och klienter, klientanteckningar',
      'Arbetstränarna genomför alla faser av arbetsträningen. När en klient till arbetstränaren på halvtid har fått arbete övergår stödet till en annan arbetstränare.',
      'Varje arbetstränare stöder sina klienter också efter att anställningen har börjat.',
    ],
    4: [
      'Klientförteckningen 30.9.2026, intervju med teamledaren',
      'Av arbetstränarnas 58 klienter kommer 37 (63,8 %) från poliklinikens två vårdteam. De övriga kommer på remiss av enskilda läkare vid andra enheter.',
      'Man kommer överens om att nya klienter kommer från de två vårdteamen tills deras andel är minst 90 %.',
    ],
    5: [
      'Observation av vårdteamens möten, intervjuer med vårdpersonalen, klientanteckningar',
      'Arbetstränarna deltar varje vecka i vårdteamens möten, anteckningarna görs i samma system och lokalerna ligger i samma korridor. Under de observerade mötena fattades beslut om klienternas sysselsättningsmål utan arbetstränaren, och klienter som ännu inte får tjänsten togs inte upp.',
      'Sysselsättningsmålen tas upp på veckomötenas föredragningslista och besluten fattas tillsammans med arbetstränaren.',
    ],
    6: [
      'Intervjuer med arbetstränarna, klientanteckningar',
      'De centrala samarbetspartnerna har kartlagts och antecknats för åtta av tio klienter. Kontakten med sysselsättningstjänsterna och socialarbetet är veckovis, gemensamma möten hålls en gång per kvartal.',
      'Man kommer överens om månatliga möten med samarbetspartnerna.',
    ],
    7: [
      'Intervjuer med teamledaren och arbetstränarna, observation av IPS-teamets möte',
      'Teamet består av två heltidsanställda arbetstränare och en teamledare. Teamet får klientorienterad handledning tre gånger i månaden, och arbetstränarna vikarierar för varandra.',
      'Teamet får handledning varje vecka.',
    ],
    8: [
      'Intervju med teamledaren, resultatuppföljningen',
      'Teamledaren ansvarar endast för IPS-teamet, håller kontakt med vårdteamens ledare och följer upp klientresultaten tillsammans med arbetstränarna. Handledning varje vecka och fältarbete varje månad genomförs ännu inte.',
      'I teamledarens kalender reserveras tid för handledning varje vecka och en dag i månaden på fältet med varje ny arbetstränare.',
    ],
    9: [
      'Intervjuer med vårdpersonal och klienter, statistik över hänvisningar',
      'Ingen utesluts enligt anvisningarna, men en del av vårdpersonalen föreslår tjänsten först när symtomen har lindrats. Man berättar om tjänsten bara på begäran.',
      'Man berättar om tjänsten för alla som är intresserade av att arbeta. I vårdteamen går man igenom att arbetsförutsättningarna inte bedöms före hänvisningen.',
    ],
    10: [
      'Intervjuer med vårdpersonalen, vårdplaner, observation av väntrummet',
      'Klienterna tillfrågas om sitt intresse för arbete när de kommer till vården, och i väntrummet finns broschyrer. Intresset uppdateras inte i vårdplanerna, möjligheter att utbyta erfarenheter har inte ordnats och andelen sysselsatta mäts inte.',
      'Andelen sysselsatta av poliklinikens alla klienter mäts varje kvartal och gås igenom med personalen. Intresset för arbete antecknas varje gång vårdplanen uppdateras.',
    ],
    11: [
      'Intervju med servicedirektören, styrgruppens protokoll',
      'Ledningen känner till IPS-modellens grundprinciper, en kvalitetsbedömning har gjorts varje halvår och teamledaren rapporterar till ledningen varje halvår. Styrgruppen har inte sammanträtt under 2026.',
      'Styrgruppen sammanträder en gång per kvartal och servicedirektören deltar.',
    ],
    12: [
      'Intervjuer med arbetstränare och klienter',
      'Socialhandledaren ger varje klient personlig förmånshandledning innan arbetet börjar. Handledningen erbjuds inte på nytt när arbetstiden eller lönen ändras.',
      'Handledning erbjuds också vid ändringar i arbetstiden och lönen.',
    ],
    13: [
      'Intervjuer med klienter, klientanteckningar',
      'Arbetstränarna diskuterar med klienten vad som ska berättas på arbetsplatsen och går igenom för- och nackdelarna. Man återkommer inte till ämnet senare.',
      'Frågan diskuteras under flera möten.',
    ],
    14: [
      'Yrkesprofiler, intervjuer med arbetstränarna',
      'Profilen har gjorts upp för alla tio klienter under de två eller tre första mötena och uppdaterats efter varje arbetserfarenhet.',
      'Den nuvarande praxisen bibehålls.',
    ],
    16: ['Uppföljningen av arbetsgivarkontakter, klientanteckningar', '', ''],
    18: ['', 'Arbetstränarna träffar arbetsgivare också när det inte finns något ledigt jobb.', ''],
  },
  needs: [10, 4],
  work: work(
    ['Anna', 'Isak', 'Sara'],
    ['köksarbete', 'städning', 'butiksarbete', 'lagerarbete', 'kontorsarbete', 'vårdbiträde'],
    ['Köket Vågen', 'Granvikens handel', 'Städservice Klart', 'Lager Ab', 'Vårdhemmet Rönnen'],
    'Fråga Susanna var mötena efter arbetets början har antecknats.',
  ),
  marks: [
    {
      ...{ kind: 'comment', key: 'criterion.4.comments', words: '37 (63,8 %)', by: salonen },
      text: 'Jag räknade om det här från klientförteckningen. Tar vi med dagavdelningens klienter?',
    },
    {
      ...{
        kind: 'comment',
        key: 'criterion.9.recommendations',
        words: 'arbetsförutsättningarna',
        by: nystrom,
      },
      text: 'Det här togs upp i slutdiskussionen. Nämner vi också rusmedel?',
    },
    {
      ...{
        kind: 'comment',
        key: 'criterion.10.comments',
        words: 'i väntrummet finns broschyrer',
        by: nystrom,
      },
      text: 'Broschyrerna fanns bara på första våningen, men kriteriet uppfylls enligt min mening.',
    },
    {
      ...{ kind: 'footnote', key: 'criterion.12.comments', words: 'förmånshandledning' },
      text: 'Socialhandledaren gick FPA:s utbildning våren 2026.',
    },
    {
      ...{ kind: 'change', key: 'criterion.7.comments', words: 'tre gånger i månaden', by: salonen },
      instead: 'varannan vecka',
    },
  ],
};
