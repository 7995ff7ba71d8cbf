import type { FileFaultTexts } from './fileFaults';

export const svFileFaults: FileFaultTexts = {
  empty: 'Filen är tom. Kopieringen kan ha avbrutits: hämta filen på nytt.',
  tooLarge:
    'Filen är för stor för att läsas. Kontrollera att det är rätt fil. Om den har stora bilder kan du komprimera eller ta bort dem i Word.',
  tooMuchMarkup:
    'Filen har mycket mer text, mer formatering, fler fält eller fler mellanslag än en rapport och lästes därför inte. Kontrollera att det är rätt fil.',
  encoding: 'Filens text har en annan teckenkodning än den uppger. Öppna den i Word och spara den på nytt.',
  encrypted:
    'Filen är skyddad med lösenord eller känslighetsetikett, eller i det gamla .doc-formatet. Spara den i Word som .docx utan skydd.',
  notDocx:
    'Filen är inget Word-dokument (.docx). Kontrollera att det är rätt fil, eller spara den i Word som .docx.',
  damaged: 'Filen är skadad. Öppna den i Word och spara den på nytt.',
};
