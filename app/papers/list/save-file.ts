/** Hands a file to whoever asked for it, as a download of the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is more than it takes to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
