const coach = ['valmentaj', 'nimi', 'arbetstränar', 'namn', 'specialist', 'name', 'coach'];
const time = ['työaika', 'työaja', 'arbetstid', 'working time'];
const share = ['osuus', 'andel', 'share', '%'];

/**
 * What the headings of a pasted table of figures say of their column, by criterion and in the three languages of the
 * pane. What is more special comes first: "asiakkaita 1–2 tiimistä" is not the number of all clients. In lower case.
 */
export const figureColumnWords: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  1: {
    clients: ['asiak', 'klient', 'client'],
    fullTime: [...time, 'kokoaik', 'heltid', 'full time', 'full-time', 'fte', 'htv', '%'],
    name: coach,
  },
  2: {
    share,
    part: ['valmennu', 'arbetsträning', 'employment serv', 'supported empl'],
    worked: [...time, 'yhteensä', 'totalt', 'total'],
    name: coach,
  },
  4: {
    fromTeams: ['näistä', '1–2', '1-2', 'av dem', 'av dessa', 'varav', 'of these', 'of them'],
    teams: ['tiim', 'team'],
    clients: ['asiak', 'klient', 'client'],
    name: coach,
  },
  17: {
    contacts: ['tapaami', 'yhteyd', 'kontakt', 'möte', 'contact', 'meeting'],
    seekers: ['hakij', 'haussa', 'arbetssök', 'seeker', 'seeking'],
    weeks: ['viik', 'veck', 'week'],
    name: coach,
  },
  19: {
    jobs: ['töitä', 'lukumäär', 'töiden määr', 'kpl', 'lkm', 'antal', 'number', 'count'],
    name: ['tyyppi', 'ammat', 'nimike', 'tehtäv', 'typ', 'yrke', 'titel', 'occupation', 'title'],
  },
  20: {
    jobs: ['työsuh', 'lukumäär', 'kpl', 'lkm', 'antal', 'anställningar', 'number', 'count'],
    name: [
      'työnantaj',
      'yrity',
      'organisaatio',
      'arbetsgiv',
      'företag',
      'organisation',
      'employer',
      'company',
    ],
  },
  24: {
    share,
    part: ['ulkopuol', 'utanför', 'out of', 'outside'],
    worked: [...time, 'yhteensä', 'totalt', 'total'],
    name: coach,
  },
};
