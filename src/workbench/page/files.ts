/** Lets a file dropped anywhere on the page be opened; `hint` is shown while one is held over it. */
export function openDropped(open: (file: File) => void): void {
  const { body } = document;
  addEventListener('dragover', (event) => {
    event.preventDefault();
    body.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) body.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    body.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: docx }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** An address of a file for as long as this page is open; it ends in the file's name. */
export const addressOf = (bytes: Uint8Array<ArrayBuffer>, name: string): string =>
  `${URL.createObjectURL(new Blob([bytes], { type: docx }))}#/${name}`;

/** Shows the document at an address in a window of its own, set up as this one; false where the browser opens none. */
export function openAddressBeside(address: string): boolean {
  const page = new URL(location.href);
  page.searchParams.set('document', address);
  return window.open(page) !== null;
}

/** A document's bytes from an address, or nothing where it can't be had. */
export async function fetchDocument(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
