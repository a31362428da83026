/** Loads a file of the index as a classic script beside the page: on a disk nothing else can be loaded. */

type Wait = { readonly resolve: (data: unknown) => void; readonly reject: (error: Error) => void };

const waiting = new Map<string, Wait>();

declare global {
  interface Window {
    datelineSearch?: (name: string, data: unknown) => void;
  }
}

window.datelineSearch = (name, data) => {
  waiting.get(name)?.resolve(data);
  waiting.delete(name);
};

/** What the file of that name hands over; it fails when there is none. Without a version it is never one that a browser has kept. */
export function loadScript(name: string, version: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.set(name, { resolve, reject });
    const script = document.createElement('script');
    script.src = `${name}.js?${version || Date.now()}`;
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      waiting.delete(name);
      reject(new Error(`The file ${name}.js cannot be loaded.`));
    };
    document.head.append(script);
  });
}
