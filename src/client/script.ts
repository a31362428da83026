/* Enhancement only: every page reads, links and explains itself without this file. It is small and loaded before the
   page is drawn, so that a remembered appearance never flashes. */
{
  const root = document.documentElement;
  const key = 'dateline-appearance';

  /* Storage is refused in some private windows and on some disks. */
  const remembered = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const remember = (appearance: string): void => {
    try {
      if (appearance === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, appearance);
    } catch {
      /* It holds for this page only. */
    }
  };

  const show = (appearance: string | null): void => {
    if (appearance === 'light' || appearance === 'dark') root.dataset.theme = appearance;
    else delete root.dataset.theme;
  };

  /* The style sheet switches the appearance by the radio buttons alone; this makes it last. */
  const followAppearance = (): void => {
    const button = document.getElementById(`th-${root.dataset.theme ?? 'auto'}`);
    if (button instanceof HTMLInputElement) button.checked = true;
    document.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
      const appearance = target.id.replace('th-', '');
      remember(appearance);
      show(appearance);
    });
  };

  /* A link to a line of the original opens the fold that it stands in. */
  const openFold = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    const fold = target?.closest('details');
    if (!target || !fold || fold.open) return;
    fold.open = true;
    target.scrollIntoView();
  };

  /* `data-copy` names the element whose text is copied, `data-copied` what the button says then. */
  const offerCopies = (): void => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
      const text = document.getElementById(button.dataset.copy ?? '');
      if (!text || !navigator.clipboard) {
        button.hidden = true;
        continue;
      }
      button.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText(text.textContent.trim());
          button.textContent = button.dataset.copied ?? button.textContent;
        } catch {
          getSelection()?.selectAllChildren(text);
        }
      });
    }
  };

  root.classList.add('js');
  show(remembered());
  document.addEventListener('DOMContentLoaded', () => {
    followAppearance();
    offerCopies();
    openFold();
    addEventListener('hashchange', openFold);
  });
}
