/* Enhancement only: every page reads, links and explains itself without this file. It is small and loaded before the
   page is drawn, so that a remembered appearance never flashes. */
{
  const root = document.documentElement;
  const key = 'dateline-appearance';

  /* Storage is refused in some private windows and on some disks. */
  const recall = (name: string): string | null => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  const keep = (name: string, value: string | null): void => {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
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
      keep(key, appearance === 'auto' ? null : appearance);
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

  /* A reason opens when its mark is reached by keyboard, and closes when the focus goes on; Escape is the browser's own. */
  const offerReasons = (): void => {
    document.addEventListener('focusin', ({ target }) => {
      for (const mark of document.querySelectorAll<HTMLElement>('.why')) {
        const reason = mark.nextElementSibling as HTMLElement;
        if (target !== mark && !reason.contains(target as Node)) reason.togglePopover?.(false);
        else if (mark.matches(':focus-visible')) mark.click();
      }
    });
  };

  /* Some browsers and disks have no clipboard to write to; then the old way is tried. */
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const hand = (event: ClipboardEvent): void => {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
      };
      document.addEventListener('copy', hand, { once: true });
      document.execCommand('copy');
    }
  };

  /* `data-copy` names the element whose text is copied, `data-copied` what the button says then. */
  const offerCopies = (): void => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
      const text = document.getElementById(button.dataset.copy ?? '');
      button.addEventListener('click', async () => {
        await copy(text?.textContent.trim() ?? '');
        button.textContent = button.dataset.copied ?? button.textContent;
      });
    }
  };

  const paragraphOf = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest('.text > [id]') ?? null;

  /* The address of a paragraph: the one that the archive promises, where it has one. */
  const addressOf = (paragraph: Element | null): string => {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    return page.replace(/#.*/, '') + (paragraph ? `#${paragraph.id}` : '');
  };

  /* What a stretch of the article says, without what the archive has put between. */
  const wordsIn = (range: Range): string => {
    const part = range.cloneContents();
    for (const own of part.querySelectorAll('.note, .lab, .xs')) own.remove();
    return (part.textContent ?? '').trim().replace(/\s*\n\s*/g, '\n\n');
  };

  /* Of a selection, or of a paragraph whose link was pressed, the words can be copied with citation and address. */
  const offerQuotations = (): void => {
    const bar = document.getElementById('copy');
    const text = document.querySelector('.text');
    const said = bar?.querySelector('p');
    const button = bar?.querySelector('button');
    if (!bar || !text || !said || !button) return;
    let quoted = document.createRange();

    const offer = (range: Range | null, message = ''): void => {
      if (range) quoted = range;
      button.hidden = range === null;
      bar.classList.toggle('on', range !== null || message !== '');
      said.textContent = message;
    };

    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
      if (!range || range.collapsed) {
        if (!button.hidden && !bar.contains(document.activeElement) && !said.textContent) offer(null);
      } else if (text.contains(range.startContainer)) {
        if (!text.contains(range.endContainer)) range.setEndAfter(text.lastChild ?? text);
        if (wordsIn(range)) offer(range);
      }
    });

    text.addEventListener('click', async ({ target }) => {
      if (!(target instanceof Element) || !target.matches('.pl')) return;
      const paragraph = paragraphOf(target);
      if (!paragraph) return;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      await copy(addressOf(paragraph));
      offer(range, bar.dataset.link);
    });

    button.addEventListener('click', async () => {
      const words = (bar.dataset.quoted ?? '').replace('{text}', () => wordsIn(quoted));
      const note = [...text.querySelectorAll('.ins')].find((each) => quoted.intersectsNode(each));
      const voice = note ? ` [${note.firstElementChild?.textContent}]` : '';
      const citation = document.getElementById('c-text')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
      await copy(`${words}${voice}\n\n${citation}\n${addressOf(paragraphOf(quoted.startContainer))}\n`);
      offer(null, bar.dataset.done);
    });

    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') offer(null);
    });
  };

  /* `/` leads to the search, unless it is typed somewhere or a person has switched it off on the page of the search. */
  const offerSearch = (): void => {
    const off = 'dateline-no-slash';
    const box = document.getElementById('slash');
    if (box instanceof HTMLInputElement) {
      box.checked = recall(off) === null;
      box.addEventListener('change', () => keep(off, box.checked ? null : 'off'));
    }
    document.addEventListener('keydown', (event) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input:not([type="checkbox"], [type="radio"]), select, textarea');
      if (key !== '/' || ctrlKey || metaKey || altKey || isTyping || recall(off) !== null) return;
      event.preventDefault();
      const field = document.getElementById('q');
      if (field) field.focus();
      else document.querySelector<HTMLElement>('[aria-keyshortcuts="/"]')?.click();
    });
  };

  root.classList.add('js');
  show(recall(key));
  document.addEventListener('DOMContentLoaded', () => {
    followAppearance();
    offerCopies();
    offerQuotations();
    offerReasons();
    offerSearch();
    openFold();
    addEventListener('hashchange', openFold);
  });
}
