/* Enhancement only. Every page reads, links and explains itself without this file. */
document.documentElement.classList.add('js');
