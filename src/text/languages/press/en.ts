/** English. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const en: PressWords = {
  tag: 'en',
  labels: {
    section: phrases(
      `section; article topic follows; category; desk; rubric; department; filed in; posted in; published in section; topic`,
    ),
    standfirst: phrases(`
      highlight; subhead; subheadline; subtitle; standfirst; deck; dek; lead; summary; lede; strapline; intro;
      sub-heading;
      subheading; sub-headline; tagline
    `),
    kicker: phrases(`kicker; overline; eyebrow`),
    dateline: phrases(`dateline; place; location`),
    byline: phrases(`
      author; authors; reporter; writer; by; words by; words; text; words and pictures by; reporting by; written by;
      reported by; text by; story by; byline; photos and text by; as told to; posted by; contributed by; submitted by;
      report by; compiled by; article by; an article by; opinion by; words & pictures by; words and photos by;
      words & photos by; words and photographs by; text and photos by; story and photos by; as reported by;
      a report by; from our own correspondent; from our correspondent
    `),
    headline: phrases(`headline; title; heading; header`),
    credit: phrases(`
      photo; photos; photograph; photographer; photo by; photo credit; photograph by; picture; picture by; pictures;
      courtesy of; courtesy; image; images; image credit; image source; credit; illustration; illustration by;
      file photo; getty;
      photo illustration; photo illustration by; photography by; photographs by; photos by; picture credit; image by; images by; photographed by; photo courtesy of; image courtesy of; pic; pics
    `),
    note: phrases(`
      comment; editor's note; editors note; editorial note; editor; ed. note; ed note; ed; note from the editor;
      correction; clarification; update; our comment; sott comment
    `),
    keywords: phrases(`
      labels; related topics; article tags;
      keywords; key words; tags; topics; filed under; tagged; tagged in; tagged with; tagged as;
      topics in this article; related tags; posted in; in this article; tag
    `),
    address: phrases(`source; url; link; original; original article; from; available at; via`),
    publisher: phrases(`
      source; publisher; published by; published in; publication; first published in; newspaper; first appeared in;
      originally published in; originally published by; news source; outlet; media outlet; newspaper name; site;
      website; published on behalf of; news provided by
    `),
  },
  speech: phrases(`
    said; says; say; told; tells; added; adds; asked; asks; replied; explained; explains; wrote; writes; warned;
    stressed; continued; insisted; claimed; stated; declared; argued; noted; recalled
  `),
  abbreviations: phrases(`
    mr; mrs; ms; dr; prof; sen; rep; gov; gen; col; lt; sgt; capt; maj; adm; rev; hon; st; jr; sr; no; vs; inc; ltd;
    co; corp; bros; etc; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; mt; ft; approx; dept; est; e.g;
    i.e; u.s; u.k; u.n; a.m; p.m; pres; supt; fig
  `),
  dangling: phrases(`
    a; an; the; of; to; in; on; at; by; for; from; with; into; and; or; but; as; that; which; who; is; was; are;
    were; has; have; had; be; its; his; her; their; after; before; over; under; than; if; while; when; not; no
  `),
  sections: phrases(`
    news; world; world news; politics; business; sport; sports; opinion; culture; science; technology; tech; health;
    environment; climate; europe; africa; asia; americas; middle east; national; international; local; local news;
    economy; markets; lifestyle; travel; education; analysis; editorial; features; investigations; us news; uk news;
    entertainment; arts; books; society; crime; justice; obituaries; letters; breaking news; top stories; uk; us; usa;
    u.s.; nation; states; cities; city; metro; region; regional; community; neighborhoods; neighbourhoods;
    local government; uk politics; us politics; scotland; wales; ireland; northern ireland; england; canada;
    australia; india; nigeria; south africa; new zealand; china; russia; ukraine; latin america; international news;
    national news; world affairs; foreign affairs; europe news; football; soccer; cricket; rugby; gaa; tennis; golf;
    racing; finance; money; personal finance; companies; energy; industry; banking; property; real estate; housing;
    transport; transportation; motoring; cars; agriculture; farming; food; food & drink; food and drink; fashion;
    style; life; life & style; life and style; family; relationships; home & garden; gardening; wellness; music; film;
    movies; tv; tv & radio; theatre; theater; stage; art; art & design; arts & culture; art and design;
    culture & arts; photography; games; media; internet; space; animals; wildlife; nature; weather; history; religion;
    faith; heritage; crime & justice; crime and courts; courts; police; law; public safety; defence; defense;
    military; security; immigration; human rights; migration; refugees; rural; letters to the editor; op-ed;
    comment is free; voices; perspectives; ideas; blogs; science & environment; science & technology;
    science and technology; business news; sports news; health & science; politics & government; government;
    elections; education news; schools; universities; higher education; the americas; asia pacific; asia-pacific;
    u.s. news; world & nation; nation & world; obituary; people; magazine; weekend; sunday; reviews; celebrity;
    showbiz; tech & science; news releases; news release; press releases; press release; ticker; news ticker;
    statements; wire; newswire; announcements; united states news; africa news; asia news; us & canada;
    middle east news; campus; campus news; college; biology; physics; chemistry; medicine; psychology; astronomy; archaeology;
    archeology; neuroscience; mathematics; engineering; earth; oceans; conservation; research; innovation; aviation; shipping;
    fisheries; swimming; athletics; rowing; sailing; cycling; boxing; hockey; basketball; baseball; horse racing; counties; city news; regional news; news in brief; briefs
  `),
  capitalNouns: false,
  capitalTitles: true,
  appealCues: {
    us: phrases(`we; us; our`),
    you: phrases(`you; your; you've; readers; reader`),
    give: phrases(`
      support; contribute; contribution; contributions; donate; donation; donations; subscribe; subscribing;
      subscription; member; membership; help
    `),
    cause: phrases(`
      journalism; reporting; newsroom; independent; unbiased; mission; readers; advertising; paywall; journalists;
      stories; free press
    `),
  },
  invitation: {
    openings: phrases(`
      sign up; sign me up; subscribe; follow; join; download; get; become; support; donate; contact; email; e-mail;
      write to; send; tell us; share your; click; tap; register; log in; sign in; listen; read more; do you have;
      have you; got a; got something; have a; want; would you like; please support; please help; find; help us;
      enjoyed this; like what
    `),
    things: phrases(`
      newsletter; newsletters; inbox; app; whatsapp; telegram; instagram; facebook; bluesky; podcast; subscription;
      subscriber; subscribers; member; members; membership; email alerts; alerts; breaking news; comments; comment;
      form below; our journalism; independent journalism; our stories; our reporting; news tip; tip; tips;
      story to tell; letters; account; channel; a month; £; $; our website; this story; support us; here to; free trial;
      our free; our daily; our weekly; our email; our site; our live; our coverage; our channel; our community; reporters; our newsroom
    `),
  },
  authorCues: phrases(`
    is a columnist; is a journalist; is a reporter; is a correspondent; is a freelance; is a writer;
    is a professor; is professor; is an associate professor; is an assistant professor; is a lecturer;
    is a researcher; is a research fellow; is a senior fellow; is a fellow; is an editor; is the editor;
    is editor of; is the author of; is author of; is an author; is a contributing; is a staff writer; is a staff reporter;
    is director of; is the director of; writes about; writes for; covers; reports on; is a producer;
    is a digital; is a multimedia; is an investigative; has written for; writes a; is an award-winning
  `),
  noteOpenings: phrases(`
      the original version of this article; the original version of this report; the original version of this post;
      this column has been updated; this review was amended; this item has been updated; this headline has been; the headline has been corrected; the headline has been amended;
      this report has been updated; an earlier version of this;
    a previous version of this; this version corrects; this headline was; update:; updated:; correction:;
    clarification:; this article originally; this story originally; due to an editing error;
    because of an editing error; an earlier version; the headline of this;
    (updates with; (updates to; (updates throughout; (adds details; (adds comment; (adds background; (recasts; (refiles; (corrects;
    this is an opinion piece; this is an opinion column; this article is an opinion;
    this story has not been edited by; this article has not been edited by; except for the headline, this;
    with the exception of the headline
  `),
  advert: {
    lines: phrases(`
      advertisement; advertisements; advert; adverts; ad; ads; sponsored; sponsored content; sponsored by; promoted;
      promoted content; paid content; paid post; advertisement - scroll to continue;
      advertisement. scroll to continue reading; article continues below advertisement;
      story continues below advertisement; continue reading below; ad feedback; skip advertisement; skip ad;
      ads by google; report this ad; scroll to continue; scroll to continue with content; adverts by; remove ads;
      advertisement feature; paid partnership; in partnership with; brought to you by; sponsored links;
      sponsored stories; you may like - sponsored; ads keep our content free; advertisement advertisement;
      promoted stories; promoted links; from our sponsors; paid advertisement; content continues below;
      article continues below; story continues below; story continues; scroll to continue reading; skip ads;
      report ad; why this ad?; adchoices; ad choice; sponsored ads; this advertisement has not loaded yet;
      advertise here; shop now; buy now; recommended by outbrain; powered by taboola; by taboola;
      sponsored content from;
      story continues after ad; article continues after this ad; this story continues after the ad;
      read on after the ad; continues after advert; article continues after this advertisement;
      advertisement (scroll to continue reading);
      sponsor message; a message from our sponsor; a message from our sponsors; message from our sponsors;
      presented by; from our advertisers; advertiser content; more from around the web; local sponsor;
      local business spotlight; featured local business; hide this ad; go ad-free; read ad-free;
      story continues below this ad; text continues below; recommended by taboola; ads by taboola
    `),
    openings: phrases(`
      advertisement -; article continues after; story continues below; story continues after;
      article continues below; sponsored:; promoted:; paid post:; partner content:; ad:; advertisement:;
      advert:; presented by
    `),
  },
  appeal: {
    lines: phrases(`
      we need your help now; we need your help; support us; support our journalism; support independent journalism;
      donate; donate now; contribute; subscribe; subscribe now; subscribe today; become a member; become a supporter;
      become a subscriber; join us; make a donation; already a subscriber; already a subscriber? sign in;
      already a member? sign in; subscribe to continue reading; this article is for subscribers only;
      to continue reading, subscribe; start your free trial; premium;
      give now; donate today; make a gift; give today; ways to give; subscribe for full access; subscribe for $1;
      unlock this article; unlock article; continue reading with a free account; create a free account;
      log in to read; sign in to read; register to read; become a patron; buy us a coffee; buy me a coffee;
      support our work; support our mission; support local journalism; support local news; support the free press;
      print subscriptions; subscriptions; gift subscriptions; fund independent journalism;
      subscribe today or login; already a subscriber? click here to sign in.; already a subscriber? log in;
      already have an account? log in; already have an account? sign in; not a subscriber?;
      not a subscriber yet?; subscribers only; you must be logged in to view this content.;
      log in to continue; sign in to continue; register for free; to continue reading this article;
      limited-time offer; cancel anytime; cancel at any time; help us tell more stories
    `),
    openings: phrases(`
      subscribe to read; subscribe to continue; support our journalism; support independent journalism;
      please consider donating; please consider supporting; please consider subscribing; already a subscriber;
      this content is for subscribers; this article is free to read; for unlimited access;
      we have a small favour to ask; we have a favor to ask; we have a favour to ask; remind me in;
      your tax deductible; your tax-deductible; fund independent journalism; support local journalism;
      support independent; your support makes; your donation; your contribution; subscribe for; subscribe today;
      subscribe now; to read the full story; to read this article; to continue reading; register for free;
      you have # free; enjoy unlimited; get unlimited;
      subscribe to our e-edition; to read the rest of this; to continue reading this article;
      to read this article in full; this article is for subscribers;
      this story is for subscribers; this content is only available to
    `),
  },
  comments: {
    lines: phrases(`
      reply; replies; comments; comment; your voice; readers comments; readers' comments; reader comments;
      leave a comment; leave a reply; leave a commentcancel; add a comment; post a comment; post comment;
      write a comment; join the discussion; join the conversation; view comments; show comments; see comments;
      view all comments; most recent comments; have your say; what do you think; comments are closed;
      cancel reply; submit a report; log in to comment; sign in to comment; be the first to comment;
      conversation; all comments; discussion; report comment; readers' letters; your comments;
      letters from readers; newest first; oldest first; sort by; most liked;
      join the debate; share your thoughts; write a letter to the editor; comments section; view comments (#);
      comments (#); # comments; loading comments; load comments; comment on this story; comment on this article;
      recommended comments; top comments;
      visitor comments; visitor comments add your comment; add your comment;
      post a comment about this story; member comments; no comments yet; no comments; report abuse;
      flag as offensive; report as offensive; submit your comment; submit comment; your comment;
      your comment:; click here to cancel reply; show all comments; read comments; read all comments;
      comment guidelines; community guidelines; comment policy; view discussion; start the conversation;
      show all discussions; most replied; feature this comment; reply to comment;
      comments powered by disqus; blog comments powered by disqus; in conversation; show more comments;
      hide comments; recommended by readers; reader picks; readers' picks; editor's picks comments;
      all # comments; # comments displayed; see # comments; view # comments; read # comments; add comment;
      edit comment; share comment; your name; your email; email address (will not be published);
      your comment title; write a letter; be part of the conversation;
      read the rules here; comments: our rules; submit a comment; add your voice;
      no comments yet! be the first.; comments are now closed; comments are now closed.;
      the comments are now closed.; this discussion is closed; reader reactions; what's your reaction?;
      how does this story make you feel?; rate this article; rate this story; was this article helpful?;
      was this article useful?; was this helpful?; thank you for your feedback; thanks for your feedback!;
      thank you for your vote; report inappropriate comment; flag as inappropriate; sort by newest;
      sort by oldest; best rated; worst rated; the rules of replying; required fields are marked;
      notify me of new posts by email.; notify me of follow-up comments by email.; login to leave a comment;
      log in to leave a comment; you must log in to post a comment.; you must be logged in to comment;
      discussion about this post
    `),
    openings: phrases(`
      this is your comments community; leave a reply; leave a comment; please log in to comment;
      you must be logged in to; please help us understand how this comment; your email address will not be published;
      your feedback has been sent; thank you for the feedback; please sign in to comment; by posting a comment;
      comments are moderated; be the first to comment;
      visitor comments; in order to post a comment; to post a comment; comments are subject to;
      comments may be moderated; comments on this story; comments are closed; commenting on this;
      read our comment policy; please read our comment policy; would you like to comment;
      sign in or register to comment; log in or register to comment; you must log in to comment;
      by submitting a comment; submitting your comment; your comment will be moderated;
      the views expressed in the contents above are those of our users; the comments below have;
      submitted discussions can be; email addresses are never displayed;
      to encourage thoughtful and respectful conversations; comments that appear on
    `),
  },
  navigation: {
    lines: phrases(`
      view this email in your browser; view this email online; view in browser; view in your browser; view online;
      read online; sent from my iphone; sent from my ipad;
      home; menu; search; search for; close; close menu; open menu; log in; login; log out; sign in; sign up;
      sign out; register; my account; skip to content; skip to main content; skip to navigation; back to top; next;
      previous; next article; previous article; sections; all sections; more; show more; see more; load more;
      view all; see all; about us; contact us; contact; privacy policy; terms of use; terms and conditions;
      terms of service; live; breaking news; breaking; latest; latest news; top stories; trending; trending now;
      listen; watch; play; expand; epaper; e-paper; podcasts; toggle navigation; follow us; opens in new window;
      weather; videos; video; gallery; listen to this article; read aloud; minute read; min read; image; back;
      site map; help; careers; faq; advertise; advertise with us; hours ago; hour ago; days ago; day ago;
      minutes ago; minute ago; mins ago; min ago; weeks ago; week ago; months ago; month ago; years ago;
      # hours ago; # days ago; # minutes ago; newer; older; key events; show key events only; jump to comments;
      # min read; # minute read; # minutes read; reading time: # minutes; reading time # min; views; # views;
      views: #; shares; # shares; # reactions; view all photos; see all photos; listen now; read in app;
      save for later; save to read later; text size; print this page; open navigation menu; accessibility links;
      toggle more options; download; embed; transcript; view transcript; supported by; subscriber only;
      subscriber-only; for subscribers; for subscribers only; exclusive to subscribers; members only;
      member exclusive; premium content; go to comments; skip to comments; font size; larger text;
      listen to article; listen to story; listen to this story; listen to the article; # min listen; # mins;
      keyboard shortcuts for audio player; this article is more than # year old;
      this article is more than # months old; this article is more than # month old;
      breaking news alerts; top of page; close panel; share page; about sharing; all topics; on your mobile;
      on smart speakers; get news alerts; news services; live tv; live updates; play video; watch now; now playing;
      up next video; video player; media player; pause; mute; unmute; skip to footer; skip to search;
      skip to article; skip links; e-edition; e-editions; digital edition; today's paper; print edition;
      subscriber services; place an ad; classifieds; legal notices; public notices; archives;
      browse newspaper archives; our team; staff directory; submit news; submit a tip; send us a tip; news tips;
      copy to clipboard; other ways to share; more sharing options; more options; show less; read less;
      load more articles; scroll to top; go to top; loading; loading...; please wait; english; español; français;
      русский; available in; translations; region / country; ad choices; do not sell my personal information;
      complaints & corrections; securedrop; work for us; all writers; digital newspaper archive; hide; dismiss;
      got it; cancel; video ad feedback; powered by; most widely read newspaper; listen to this article now;
      add us on google; make us preferred on google; get push notifications; turn on notifications; news feed;
      date published;
      jump to navigation; back to mobile view; back to top of page; view article; view all news;
      view complete list; more videos; watch video; audio player; download audio; minimize; a a a;
      prev next; about this site; rss feeds; mobile apps; open in app; my profile; my bookmarks;
      account settings; manage my account; logged in as; welcome back; register now; toggle search;
      main menu; search form; search this site; video player is loading.; this is a modal window.;
      no compatible source was found for this media.; current time #:#; duration #:#; editions;
      weather forecast; newsletter preferences; # mins read; read time: # min; reading time: # min;
      estimated reading time; subscriber exclusive; # likes; # reads; # photos; # images; # of #;
      story saved; in this story; on this page; jump to; table of contents; close this dialog;
      choose your edition; switch edition; opens in a new tab; opens in new tab; follow us on;
      external link; external links; go to homepage; return to homepage; home page; homepage; skip sidebar;
      start of newsletter; end of newsletter;
      beginning of dialog window. escape will cancel and close the window.; end of dialog window.;
      close modal dialog; beginning of dialog window; end of dialog window;
      descriptions off, selected; captions off, selected; captions settings, opens captions settings dialog;
      audio track; picture-in-picture; duration; stream type live;
      seek to live, currently behind live; playback rate; loaded: #%; semi-transparent; opaque; transparent;
      restore all settings to the default values; reset restore all settings to the default values;
      text edge style; font family; close modal; stay tuned;
      your browser does not support the audio element.; your browser does not support the video tag.;
      vote and leave your thoughts; help keep family & friends informed by sharing this article;
      print text only; print with images and other media; print content; change appearance;
      you've read # articles in the last month; you've read # articles in the last year;
     
      you have permission to edit this article; you have permission to edit this article.;
      you are the owner of this article; you are the owner of this article.; edit article; add new article;
      exit mobile version; enlarge this image; show more options; post navigation; like loading...;
      back to all news; back to news; back to the front page; view all posts; all posts by; view profile;
      see full bio; read full bio; about the reporter; recently viewed; copy article link;
      link copied to clipboard; increase text size; decrease text size; reader mode;
      change language; select language; select edition; manage alerts; manage your preferences;
      my saved stories; my saved articles; saved for later; view saved stories; remove from saved; play now;
      playing next; watch live; live now; today's e-edition; read the e-edition; view e-edition;
      this page cannot be displayed; page not found; original text; rate this translation;
      your feedback will be used to help improve google translate; opens in a new window;
      continued on page #; continued from page #; please turn to page #; turn to page #; continued overleaf
    `),
    openings: phrases(`
      listen to this article; you are here; use of this site constitutes; skip links; follow us; use the arrow keys;
      listen to this story;
      beginning of dialog window; this is a modal window; you can find this story in;
      your browser does not support; help keep family & friends informed;
      you've read # articles; you have read # articles
    `),
  },
  share: {
    lines: phrases(`
      normal text sizelarger text sizevery large text size; normal text size; larger text size; very large text size; follow topic:; follow topic; small text; medium text; large text; view all partners; twittermailto;
      follow; email me; tip me; send an email; send email;
      save articles to read later and create your own reading list;
      share; share this; share this article; share this story; share on facebook; share on twitter; share on x;
      share on whatsapp; share on linkedin; share via email; share article; tweet; tweet this; email; e-mail;
      email this; email this article; print; print this; print article; save; save article; bookmark; copy link;
      link copied;
      copy url; facebook; twitter; x; whatsapp; linkedin; telegram; reddit; pinterest; messenger; flipboard;
      instagram; youtube; tiktok; bluesky; threads; pocket; like; like this; sms; gift this article; gift article;
      republish; republish this article; share full article; give this article; kindly share this story;
      kindly share this story:; share full story;
      share current article via email; share by email; copy link to clipboard; email this story;
      e-mail this story; e-mail this; email article; order a reprint; order reprints; share & bookmark;
      share on:; share link; share this with; save story; save this story; add to bookmarks; share using;
      share this content; send to a friend; story tools; share and speak up;
      social sharing; spread the word; tell your friends; like us on facebook; click to share;
      share options; sharing options; gift this story; email to a friend; cite this article; cite;
      get short url; copy short link
    `),
    openings: phrases(`
      share on ; share via ; share this ; share current article; click to share; follow us on; follow @; tweet this;
      share this article via; click to share on;
      this post is public so feel free to share
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter; newsletters; sign up for our newsletter; subscribe to our newsletter; join our newsletter;
      get our newsletter; join newsletter; sign up to our newsletter; email address; enter your email;
      your email address; get the app; download the app; download our app; get the newsletter;
      thank you for subscribing; i'm in; sign up now;
      free newsletter; after newsletter promotion; enter your email address; privacy notice; enter email;
      email newsletter; morning briefing; daily briefing; weekly newsletter; daily newsletter;
      subscribe to newsletter; subscribe to our channel; follow our whatsapp channel; join our whatsapp channel;
      join our telegram channel; newsletter sign-up; newsletter signup;
      sign up for newsletters; subscribe to our newsletters; thank you for signing up!;
      thanks for signing up; thanks for signing up!; success!; invalid email; we have more newsletters;
      something went wrong, please try again later.; an error has occurred, please try again later.;
      get alerts; get free alerts; email alerts; your information is safe and secure.; no thanks, close;
      see our privacy notice; we'll never share your email; unsubscribe at any time;
      original reporting. fearless journalism. delivered to you.;
      thank you. you have been subscribed.; close thanks for signing up!; you're signed up!;
      you have successfully subscribed; please enter a valid email address; please enter a valid email;
      watch for us in your inbox.; your subscription could not be saved.; oops! something went wrong.;
      check your inbox; delivered to your inbox; in your inbox;
      get local news delivered to your inbox!; get involved; get involved with the news;
      send your news & photos; send us your news; send your photos; sign up for alerts; allow notifications;
      enable notifications; stay informed; stay in the know; stay up to date; never miss a story;
      don't miss a story; want more local news?; you're all set!; you're in!;
      success! check your inbox; please check your inbox; please check your email; invalid email address;
      your inbox, your news; i'm not interested;
     
    `),
    openings: phrases(`
      our morning email; our morning email breaks down; our morning briefing breaks down; our australian morning briefing breaks down; our us morning briefing breaks down; our afternoon email; our morning update; our afternoon update; our breaking news email; our daily email; our weekly email; our morning newsletter; our evening newsletter; our morning briefing; our evening briefing;
      sign up for our; sign up to our; sign up for the; sign up here; subscribe to our newsletter;
      subscribe to our daily; get the latest news delivered; get our free; get the best of; join our newsletter;
      join our mailing list; join our whatsapp; join our telegram; download our app; by signing up; by subscribing;
      by entering your email; our newsletter ; receive our; sign up to; sign up for; get the day's; get the week's;
      get breaking news; get updates on; privacy notice:; stay informed; stay up to date; stay connected;
      never miss a; don't miss a; subscribe to get; subscribe for; to receive our; follow us; follow our;
      follow the latest; download the app; get the latest; enter your email; join thousands of;
      subscribe to our; get more news; get more stories; get more from; get today's;
      delivered to your inbox; join thousands; have similar articles sent; stay in the know;
      want more stories like this; enjoying this article; like what you're reading;
      follow us on; join us on; add us as a preferred source;
      get our app; get our daily; get our weekly; get our email; get our latest; get our newsletter; get our best;
      get our top;
      thank you for subscribing to our; thanks for signing up to our; thanks for signing up for our;
      thank you for signing up to our; thank you for signing up for our;
      please enter a valid email; your email address will only be used; we use your sign-up to;
      we use your sign up to; by clicking sign up; by clicking subscribe; your information is being handled in accordance;
      get the latest local; be the first to know; get the stories; get more local news;
      find out what's happening; by submitting your email; by signing up, you; by signing up you;
      by subscribing, you; by subscribing you; by clicking submit;
      you can unsubscribe at; unsubscribe at any time; we'll send you;
      we'll never share your; stay informed and ahead; want to stay up to date; your weekly dose of;
      your daily dose of
    `),
  },
  cookies: {
    lines: phrases(`
      accept; accept all; accept cookies; accept all cookies; reject all; manage cookies; manage preferences;
      cookie settings; cookie policy; privacy settings; i agree; privacy; your privacy
    `),
    openings: phrases(`
      we use cookies; this site uses cookies; this website uses cookies; we and our partners; by using this site;
      by continuing to; we value your privacy; our website uses cookies; this site is protected by recaptcha
    `),
  },
  related: {
    lines: phrases(`
      follow the topics in this article;
      related; related articles; related stories; related news; related content; related topics; related posts;
      more on this story; more stories; more from; more news; more like this; most read; most popular; most viewed;
      most shared; popular; popular now; recommended; recommended for you; recommended stories; you may also like;
      you might also like; you may also be interested in; read next; up next; next up; see also; also read;
      read also; further reading; in this section; elsewhere; latest articles; latest stories; editor's picks;
      editors' picks; don't miss; top news; from our partners; around the web; more on this topic;
      more in this section; suggested topics; must read; must reads; what's next; what to read next; in other news;
      keep reading; timestopics; explore more; more:; related reading; readers are also reading; others are reading;
      trending stories; in case you missed it; icymi; our picks; more stories for you; topics in this article;
      in this article; also in the news; most commented; related article; related video; related videos;
      related coverage; related links; related topic; explore more on these topics; more on these topics;
      more in news; more in sport; more from this section; more headlines; latest headlines; headlines; other news;
      other stories; other headlines; news in pictures; elsewhere on the bbc; elsewhere on the site; across the uk;
      popular stories; popular articles; popular reads; most recent; recent posts; recent articles; recent news;
      recent stories; similar stories; similar articles; similar posts; you might like; you may like;
      also on this site; today's top stories; top headlines; trending topics; trending articles; hot topics;
      must watch; worth a read; read these next; next story; previous story; next post; previous post;
      more by this author; more from this author; more articles by this author; stories you might like;
      we recommend; recommended reading; from around the web; paid partner content; partner stories;
      partner content; from our network; staff picks; this week's top stories; news in brief; in brief news;
      around the region; today's headlines; reader favourites; reader favorites; newest stories;
      related to this story;
      you might be interested in; recommended articles; from the web; paid for by; more to explore;
      related tags; explore related content; related items; related briefings; related jobs; most emailed;
      popular searches; editor's choice; also see; also in this section; in the headlines; more top stories;
      more coverage; what we're reading; featured posts; featured stories; news for you; stories for you;
      around the network; news from our partners; our network; our partners; latest from;
      on the same subject; elsewhere on the web; more on; more on this; topics in this story;
      mentioned in this article; tags:; tagged:; filed under; filed under:; hot on the web; quick reads;
      today's picks; popular in the community; discover more; watch next; most watched;
      most watched news videos;
      you might also be interested in; further reading on; explore more topics; what we're watching;
      premium stories; suggested for you; from the same section;
      more stories on; picked for you; for you; what others are reading; readers also liked;
      also of interest; related reads; more reads; also trending; also by this author; more from this series; in this series;
      read the series; part of a series; related post; recently published; popular this week;
      popular today; latest from our newsroom; the latest news; more local news; also watch;
      trending videos; what's hot; further coverage; long reads;
      people are also reading; people are also reading…
    `),
    openings: phrases(`
      more from ; more on this; read next; you may also like; stories you may; recommended by; other stories;
      related to this; top stories from; you might also; read more stories; more stories from; more news from
    `),
  },
  readMore: {
    lines: phrases(`
      read more; read more here; continue reading; read the full story; read full article; full story; find out more;
      learn more; view more; read all
    `),
    openings: phrases(`
      read more:; read more about; read also; also read; read:; see also:; more:; related:; read this next; watch:;
      watch |; listen:; must read; explained:; recommended:; read more -; read more |; read next:; read |; opinion:;
      quiz:; photo gallery:; gallery:; in pictures:; in photos:; listen |; see |; more on this story:;
      from the archive:; also in this series:; what we know:; here's why:; as it happened:; also see:;
      see more:; related article:; related story:; related news:; don't miss:; just in:; up next:;
      you may also like:; click here to read; click here for; for more on this story; read the full; more details:;
      watch the; listen to the; read more stories; related video:; read next :; also read |; follow live:;
      follow our live;
      read also:; also read:; go deeper:; further reading:; explore further:; from the archives:;
      see time's; see the cartoons; click here to; (more:; (photos:; (video:; (read:; (related:;
      (watch:; next up:; what to read next:; more from;
      also on our site; also on our website; see our full; see our coverage; see our live; see our guide; see our page;
      catch all the latest; read all the latest news; get all the latest
    `),
  },
  authorBox: {
    lines: phrases(`
      about the author; about the authors; about the writer; author; authors; meet the author; contact the author;
      written by; reporter;
      have a story to share?; have a story tip?; have a news tip?; do you have a tip for our newsroom?;
      got a story?; got a tip?; got a story to tell?
    `),
    openings: phrases(`
      the author is; the writer is; about the author; the views expressed; the opinions expressed;
      views expressed in this article; follow the author; reach the reporter; you can reach;
      contact the reporter; contact this reporter; follow him on; follow her on; follow them on; share or comment on this article;
      email the author; reporting by; additional reporting by; with additional reporting; edited by; editing by;
      with files from; with reporting by;
      have a story to share; do you have a tip for;
      contact me on signal; our reporters read every
    `),
  },
  copyright: {
    lines: phrases(`all rights reserved`),
    openings: phrases(`
      copyright; all rights reserved; (c) ; this material may not be published;
      this article was originally published; republished with permission; reproduced with permission;
      all content ©; this material may not be; this content is protected; no part of this;
      reproduction without; reproduction in whole; partner site of; registered in england;
      registered office; material may not be
    `),
  },
  notice: {
    lines: phrases(`
      allow and continue; accept cookies and continue; view this post on instagram; view this post on facebook;
      view original tweet; skip twitter post; end of twitter post; skip youtube post; end of youtube post;
      skip instagram post; end of instagram post; the video has started playing in a new window;
      to play this video you need to enable javascript in your browser.; allow twitter content?;
      allow facebook content?; allow instagram content?; allow youtube content?; allow tiktok content?;
      allow x content?;
      you have # free articles left this month; you have # free articles left;
      you have # free articles remaining this month; you have # free article left this month;
      this story is more than # years old; this story is more than two years old;
      this article is more than two years old; this article is more than a year old;
      this story is more than a year old; end of press release; end of release;
      third-party content; content not available; this content is not available; this video cannot be played;
      this video can not be played; enable javascript; please enable javascript; report an error; report a typo;
      report a mistake; correct an error; found an error?; spotted a mistake?; forgot password?;
      forgot your password?; can't sign in?; how we use ai; reuse this content; request a correction;
      this article is more than 1 year old; this article is more than # years old; editorial policy;
      is there anything wrong with this page?; about this website; report this story; report a problem;
      report an issue; report a mistake or error; we made a mistake?; how we report;
      our journalism principles; how to complain; corrections and clarifications;
      submit a correction; submit a news tip; report error; send a tip; contact the newsroom;
      contact the reporter; why you can trust us; how we made this; why trust us?
    `),
    openings: phrases(`
      you can find this story in my bookmarks; in a time of both misinformation; by subscribing, you can help us; we believe in the free flow of information; watch more of our videos on; anyone can read conversations; why you can trust;
      this article includes content provided by; this article contains content provided by; to play this video you need;
      note to editors; notes to editors; note to the editor; notes for editors; editor's notes for;
      this document is subject to copyright; this article has been reviewed; the content is provided for;
      thank you for taking time; your feedback is; let us know if; use this form; please select the most;
      your email address is used; please use our; for general feedback; we keep our content; for more stories;
      you can share this story; first and last names; corrections and clarifications; got a question;
      submissions are; to play this video; to display this content; to view this content; this content is hosted;
      this content is provided by; this browser does not support; your browser does not support;
      you need javascript; please turn on javascript; we have noticed; you are using an ad blocker;
      please disable your ad; this summary was; this audio was generated;
      this article was read by an automated voice; this translation was; ai-generated; our code of ethics;
      what do you think of this; has this article; was this article helpful; did you find an error;
      have you found an error; have you noticed an error; spotted an error;
      found a mistake; if you find an error; to report an error; you have reached your limit; you have read;
      your account; your subscription; please enter a valid; a password reset; an email has been sent;
      to be taken off this list; you are receiving this; unsubscribe from; this story is free to; to republish this;
      all prices correct; we may earn; this article contains affiliate; this article contains links;
      we earn a commission; remind me in; not now, remind me; dear reader; dear readers; dear visitor;
      your feedback; we value your feedback; the article you are; this article first appeared;
      this story first appeared; disclaimer:; the views and opinions; registration was; please follow the link;
      an error occurred; your browser ; do you have a story;
      citation:; more information:; this story is made available; this service may include;
      this story was originally; this video can not be played; this video cannot be played; javascript is;
      please enable javascript; enable javascript; if you are seeing this; have a tip; got a tip;
      got a news tip; have a news tip; have an opinion on; want to respond; if you have inside knowledge;
      this audio is; if you spot an error; please let us know; explore further; feedback to editors;
      use this form if; the content is provided for information; learn more about our;
      for permission to reuse; licensing and syndication; purchase licensing rights;
      we welcome your feedback; corrections:; editor's code; this article includes affiliate; transcripts are;
      a transcript will be;
      we've sent you; we've sent an email; provided by university; provided by the university;
      let us know in the comments; let us know by email; let us know what you think; our standards:;
      if you buy through; if you buy something; if you buy a product; if you buy from; prices may vary from those;
      to encourage discussion; to encourage thoughtful; have you spotted an error; have you spotted a mistake; did you spot an error; did you spot a mistake;
      when we learn of a mistake; if you see an error in this; if you see an error in our; we want to hear from you if;
      we need your consent to load; we use cookies to; to see this content; this story comes to us from;
      this story was produced by; this story was produced in; this article was produced by;
      this article was produced with; this story was supported by;
      this story is part of; this article is part of our; this reporting is supported;
      this coverage is made possible;
      if you are dissatisfied with the response; you can contact ipso; comments have to be in english;
      we have migrated to a new commenting; please note that comments;
      comments are moderated; all comments are; we moderate comments; your comment will be;
      this page is best viewed; this site uses akismet;
      we reserve the right to; republish our articles; republish this article; this work is licensed;
      licensed under a creative commons; the opinions expressed in this;
      the views expressed in this article; the views expressed here; opinions expressed are;
      read more about our approach; data may be delayed; data is delayed; quotes displayed in;
      this transcript was; accuracy and availability of; copyright of the content;
      a version of this article appears; a version of this article appeared;
      this article appeared in the print; this article appears in the;
      this website and associated newspapers adhere; loading external pages may require;
      you asked us to send you; to receive new posts and support; thanks for reading;
      do you have stories; if you would like to share a story; if you'd like to share a story;
      if you would like to submit a story; this is a citizen journalism; please keep your comments;
      keep your comments civil; please be respectful in the comments
    `),
    things: phrases(`
      to order a copy; is published by; free uk p&p; cookies; cookie; javascript; log in; login; sign in; signed in;
      password; username; account; browser;
      subscription; your device; devices; ad blocker; whitelist; privacy policy; terms of use; terms of service;
      third party; third-party; personal data; by clicking; your consent; consent; settings; register;
      registered; registration; community guidelines; comment policy; house rules; our website; this website;
      this site; privacy statement; affiliate; commission; your location; your screen; your region; technical error
    `),
  },
  picture: {
    lines: phrases(`
      enlarge; enlarge image; enlarge picture; enlarge photo; click to enlarge; tap to enlarge; view image;
      view gallery; view fullscreen; full screen; fullscreen; exit fullscreen; open image in gallery;
      open gallery; show caption; hide caption; toggle caption; image caption; photo caption; image # of #;
      photo # of #; picture # of #; image source; expand image; slideshow;
      click to expand image; click to expand; view caption; hide image caption; toggle image caption; see photos;
      see all images; image # of # - full size; photo gallery; view slideshow; image details; full size image;
      hide caption toggle caption; toggle fullscreen; launch gallery; launch slideshow;
      open full gallery; view full size; view full-size image; see full gallery; swipe for more;
      swipe through; next image; previous image; next photo; previous photo; show all photos; image credit;
      image unavailable; minimise gallery
    `),
    openings: phrases(`open this photo in gallery; image caption,`),
  },
  boxes: {
    facts: phrases(`
      facts; fact box; factbox; fact file; fast facts; quick facts; key facts; at a glance; background;
      timeline; the numbers; by the numbers; what you need to know
    `),
    polls: phrases(`poll; survey; vote; your vote; quick poll; reader poll; have your say`),
    votes: phrases(`vote; submit; see results; view results; cast your vote`),
    sources: phrases(`
      sources; source; references; bibliography; further information; notes; works cited
    `),
    summaries: phrases(`
      summary; key points; key takeaways; in brief; in short; ai summary; the gist; tl; dr; at a glance;
      bullet points
    `),
    machine: phrases(`
      generated by ai; ai-generated; generated using ai; created with ai; created using ai; written by ai;
      produced by ai; artificial intelligence to; by artificial intelligence; with the help of ai
    `),
  },
};
