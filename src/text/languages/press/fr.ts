/** French. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const fr: PressWords = {
  tag: 'fr',
  labels: {
    section: phrases(`rubrique; catégorie; section`),
    standfirst: phrases(`chapô; chapeau; sous-titre; résumé; accroche`),
    kicker: phrases(`surtitre; sur-titre`),
    dateline: phrases(`lieu`),
    byline: phrases(`
      auteure; auteurs; par; texte; texte de; texte et photos; textes; propos recueillis par; écrit par;
      de notre correspondant; de notre correspondante; auteur; autrice; recueilli par; entretien réalisé par;
      avec notre correspondant; de notre envoyé spécial; de notre envoyée spéciale; textes et photos; récit de;
      reportage de; analyse de; enquête de; chronique de; tribune de; article de; un article de; un reportage de;
      rédigé par; publié par; posté par; par notre envoyé spécial; par notre envoyée spéciale;
      par notre correspondant; par notre correspondante; interview par
    `),
    headline: phrases(`titre; gros titre`),
    credit: phrases(`
      photo; photos; crédit; crédits; crédit photo; crédits photo; image; illustration; photographie; légende;
      dessin; capture;
      crédits photos; crédit image; crédits image; photo fournie par; source photo
    `),
    note: phrases(`
      mise à jour; actualisation; note de l'éditeur; erreur corrigée; rectification; ndlr.; n.d.l.r.;
      ajout de la rédaction;
      note de la rédaction; ndlr; n.d.l.r; commentaire; commentaire de la rédaction; rectificatif; erratum;
      précision; correction; mise à jour de la rédaction
    `),
    keywords: phrases(`
      libellés; mots-clefs; mot clé; mots clefs; tag; classé dans; tags associés;
      mots-clés; mots clés; tags; thèmes; thèmes associés; sujets; étiquettes; mot-clé; sur le même thème; thématiques;
      dans cet article; plus sur
    `),
    address: phrases(`source; lien; url; adresse`),
    publisher: phrases(
      `source; éditeur; publié par; publié dans; journal; paru dans; média; site; publication; titre de presse`,
    ),
  },
  speech: phrases(`
    dit; déclaré; déclare; affirme; affirmé; explique; expliqué; raconte; raconté; estime; estimé; ajoute; ajouté;
    assure; assuré; précise; précisé; souligne; souligné; répond; répondu; demande; lance; lâche; écrit; indique;
    indiqué; insiste; confie; confié; rappelle; poursuit; regrette; conclut
  `),
  abbreviations: phrases(`
    m; mm; mme; mmes; mlle; dr; pr; me; st; ste; etc; ex; cf; p; pp; n; no; art; env; janv; févr; avr; juil; sept;
    oct; nov; déc; av; bd; tél; vol; éd; ndlr
  `),
  dangling: phrases(`
    le; la; les; un; une; des; du; de; d'un; d'une; à; au; aux; en; dans; sur; sous; par; pour; avec; sans; chez;
    vers; et; ou; mais; que; qui; dont; où; est; était; sont; a; ont; avait; se; sa; son; ses; leur; leurs; ne; pas;
    plus; comme; si; après; avant; entre; contre; selon; ce; cette; ces
  `),
  sections: phrases(`
    communiqués; brèves; flash info; dépêches;
    actualités; actualité; international; politique; société; économie; culture; sport; sports; sciences; santé;
    planète; environnement; monde; france; europe; opinions; idées; tribune; éditorial; chronique; analyse; enquête;
    faits divers; médias; tech; numérique; débats; portrait; reportage; entretien; justice; vox; à la une; la une;
    dernières nouvelles; en continu; infos; info; régions; région; en région; ville; villes; département; local;
    locale; actu; actu locale; éducation; école; université; défense; agriculture; pêche; transports; transport;
    énergie; climat; nature; animaux; logement; immobilier; auto; automobile; voyage; voyages; gastronomie; cuisine;
    musique; cinéma; livres; littérature; théâtre; scènes; arts; télévision; télé; people; loisirs; style; mode;
    conso; consommation; argent; bourse; entreprises; emploi; football; rugby; tennis; cyclisme; météo; religion;
    religions; histoire; courrier; courrier des lecteurs; point de vue; débat; blogs; amériques; asie; afrique;
    proche-orient; moyen-orient; russie; ukraine; royaume-uni; états-unis; bretagne; normandie; occitanie;
    sciences et santé; police; police-justice; police justice; faits-divers; patrimoine; magazine; week-end; m le mag;
    vie quotidienne; social; élections; migrations; cultures; terroir; territoires; communiqués; communiqué; communiqué de presse; communiqués de presse; dépêches
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`nous; notre; nos`),
    you: phrases(`vous; votre; vos; lecteurs; lectrices`),
    give: phrases(`
      soutenir; soutenez; soutien; don; dons; donner; contribuer; contribution; abonner; abonnement; abonnez; abonné;
      abonnés; adhérer; aidez; aider
    `),
    cause: phrases(`
      journalisme; indépendant; indépendante; indépendance; rédaction; information; enquêtes; journalistes;
      publicité; lecteurs
    `),
  },
  invitation: {
    openings: phrases(`
      inscrivez-vous; abonnez-vous; suivez; suivez-nous; téléchargez; recevez; devenez; soutenez; faites un don;
      contactez; écrivez; envoyez; partagez; cliquez; connectez-vous; écoutez; vous souhaitez; vous avez; rejoignez;
      retrouvez; découvrez; participez
    `),
    things: phrases(`
      newsletter; newsletters; lettre d'information; infolettre; boîte mail; boîte de réception; application; appli;
      whatsapp; facebook; instagram; podcast; abonnement; abonné; abonnés; membre; commentaire; commentaires;
      journalisme; alerte; alertes; réseaux sociaux; rédaction; par mois; don; indépendante; compte
    `),
  },
  authorCues: phrases(`
    est journaliste; est chroniqueur; est chroniqueuse; est éditorialiste; est correspondant; est correspondante;
    est professeur; est professeure; est historien; est historienne; est écrivain; est chercheur; est chercheuse;
    est politologue; est l'auteur; est auteur; est directeur;
    est reporter; est grand reporter; est rédacteur; est rédactrice; est essayiste; est sociologue;
    est économiste; est philosophe; est romancier; est romancière; écrit sur; tient une chronique
  `),
  noteOpenings: phrases(`
      dans une première version de cet article; dans une première version de ce texte; dans une première version de l'article; dans une première version de cette dépêche; dans la version initiale de cet article; dans la version initiale de ce texte; dans la version initiale de l'article; dans la version initiale de cette dépêche;
      dans la première version de cet article; dans la première version de ce texte; dans la première version de l'article; dans la première version de cette dépêche;
      contrairement à ce que nous écrivions; contrairement à ce qui était écrit;
      actualisation :; rectification :;
      cette chronique a été modifiée; cette chronique a été mise à jour;
    article mis à jour; article modifié; article actualisé; mise à jour à;
    une version précédente de; dans une version précédente; une première version de; rectificatif :;
    rectificatif:; correction :; précision :; mise à jour :; mise à jour:; erratum :; une version précédente;
    une première version; ceci est une tribune; cette tribune; ce texte est une tribune
  `),
  advert: {
    lines: phrases(`
      l'article continue sous la publicité;
      publicité; annonce; annonces; sponsorisé; contenu sponsorisé; contenu de marque; la suite après la publicité;
      publicité, continuez la lecture ; la suite après cette publicité; contenu partenaire;
      suite de l'article après la publicité; la suite de cet article après la publicité;
      passer la publicité; contenus proposés par taboola; publi-communiqué; publi-rédactionnel;
      la suite de votre contenu après cette annonce; suite après la publicité;
      la suite de l'article après la publicité; l'article continue après la publicité;
      votre contenu continue après la publicité; la suite après la pub; après la publicité;
      publi-reportage; en partenariat avec; en collaboration avec; présenté par; proposé par;
      offre partenaire; offres partenaires; les offres de nos partenaires; contenu proposé par;
      contenu de partenaire; fin de la publicité; annonce publicitaire; publicité en partenariat;
      masquer la publicité; naviguer sans publicité; recommandé par outbrain; ailleurs sur le web;
      sur le web; à découvrir sur le web
    `),
    openings: phrases(`
      la suite après; passer la publicité; publicité -; sponsorisé :; sponsorisé:; publicité :; publicité:;
      contenu partenaire :; publi-rédactionnel;
      la suite de votre contenu après; la suite de l'article après; l'article continue après;
      suite de l'article après
    `),
  },
  appeal: {
    lines: phrases(`
      s'abonner; abonnez-vous; je m'abonne; soutenez-nous; faire un don; je soutiens; déjà abonné; déjà abonné ?;
      déjà abonné ? se connecter; déjà abonné ? connectez-vous; article réservé aux abonnés; réservé aux abonnés;
      cet article est réservé aux abonnés; débloquez cet article;
      lire la suite en vous abonnant; la suite est réservée aux abonnés; il vous reste à lire;
      pour lire la suite, abonnez-vous; tester gratuitement; essayer gratuitement; je profite de l'offre;
      j'en profite; profiter de l'offre; voir les offres; découvrir nos offres; découvrir les offres;
      sans engagement; sans engagement.; annulable à tout moment; 1 € le premier mois; premier mois offert;
      offre spéciale; contenu abonnés; article abonné; article abonnés; réservé à nos abonnés
    `),
    openings: phrases(`
      cet article est réservé; il vous reste; la suite est réservée; soutenez un journalisme; abonnez-vous pour;
      pour lire la suite; déjà abonné
    `),
  },
  comments: {
    lines: phrases(`
      répondre; commentaires; commentaire; laisser un commentaire; laissez un commentaire;
      écrire un commentaire; voir les commentaires; lire les commentaires; réagir; réagissez; vos réactions;
      réactions; publier le commentaire; annuler la réponse; contribuer aux commentaires; contributions;
      ajouter un commentaire; commentaires des lecteurs; courrier des lecteurs; les plus récents; trier par;
      commenter; commenter cet article; voir tous les commentaires; afficher tous les commentaires;
      tous les commentaires; lire la suite des commentaires; signaler un abus; alerter; alerter répondre;
      donner votre avis; donnez votre avis; votre commentaire; vos commentaires; poster un commentaire;
      publier un commentaire; postez un commentaire; exprimez-vous; participer à la discussion;
      rejoindre la discussion; pas de commentaire; aucun commentaire; soyez le premier à commenter;
      mieux notés; voir la réponse; nétiquette; charte des commentaires; la charte de modération;
      votre avis nous intéresse; votre réaction; réagir à cet article; réagissez à cet article;
      réagissez à l'article; ajoutez votre commentaire; ajouter votre commentaire; écrivez un commentaire;
      voir plus de commentaires; charger plus de commentaires; aucun commentaire pour le moment;
      pas encore de commentaire; soyez le premier à réagir; soyez le premier à commenter cet article;
      commentaires fermés; les commentaires sont fermés; les commentaires sont fermés.;
      se connecter pour commenter; connectez-vous pour réagir; règles de participation;
      règles de modération; modérez votre propos; signaler un contenu; signaler ce contenu;
      cet article vous a plu ?; cet article vous a-t-il plu ?; cet article vous a été utile ?; cet article vous a-t-il été utile ?; cet article vous a-t-il intéressé ?;
      ce contenu vous a plu ?; que pensez-vous de cet article ?; notez cet article; merci pour votre avis;
      merci pour votre retour; merci de votre vote
    `),
    openings: phrases(`
      votre adresse e-mail ne sera; laisser un commentaire; connectez-vous pour commenter; vous devez être connecté;
      soyez le premier à;
      pour commenter; afin de pouvoir commenter; connectez-vous ou inscrivez-vous;
      les commentaires sont fermés; vous souhaitez réagir; signaler ce commentaire; votre adresse courriel;
      votre adresse mail ne sera;
      les commentaires sont soumis; les commentaires sont modérés; les commentaires sont désactivés;
      les commentaires sont réservés
    `),
  },
  navigation: {
    lines: phrases(`
      accueil; menu; rechercher; recherche; fermer; se connecter; se déconnecter; connexion; mon compte;
      aller au contenu; haut de page; retour en haut; suivant; précédent; voir plus; afficher plus; charger plus;
      tout voir; qui sommes-nous; contact; nous contacter; mentions légales; en direct; direct;
      dernières actualités; dernières infos; écouter; écouter l'article; météo; plan du site; le journal; archives;
      aide et contact; sommaire; rubriques; services; il y a # heures; il y a # heure; il y a # minutes;
      il y a # min; il y a # jours; il y a # jour; il y a # semaines; plus récent; plus récents; plus ancien;
      plus anciens; temps de lecture : # min; temps de lecture: # min; temps de lecture : # minutes;
      lecture : # min; lecture # min; lecture # min.; # min de lecture; # min. de lecture; vues; # vues; # partages;
      voir toutes les photos; contenu réservé aux abonnés; abonnés; ajouter à vos sélections;
      ajouter à mes articles; écouter cet article; lire plus tard; imprimer l'article; temps de lecture # min;
      taille du texte; aller aux commentaires; lire dans l'app ; alerte info; alertes info;
      aller au contenu principal; passer au contenu; accéder au contenu; accéder au contenu principal;
      aller à la navigation; ajouter à mes favoris; temps de lecture # min.; chargement; voir tout; le direct;
      info en continu; toute l'actualité; le fil info; fil info; s'identifier; lecture audio; journal numérique;
      édition du jour; faits divers en direct; annonces légales; avis de décès; réutiliser ce contenu; signaler;
      aller au menu principal; aller à la recherche; passer au contenu principal; afficher le menu;
      ouvrir le menu; fermer le menu; menu principal; je me connecte; je m'identifie; mon espace;
      mon profil; mes favoris; déconnexion; créer un compte; espace abonnés; le journal du jour;
      édition abonnés; abonné; temps de lecture; temps de lecture estimé; # min.;
      temps de lecture estimé : # minutes; écouter le podcast; voir la vidéo; à propos; publicité et médias;
      cgu; cgv; gérer mes cookies; données personnelles; politique de confidentialité; petites annonces;
      avis d'obsèques; codes promo; horoscope; programme tv; contactez-nous; nous rejoindre;
      début du widget; fin du widget; retour à l'accueil; mis à jour;
      voir en plein écran; voir en plus grand; début du contenu principal; début du contenu principal.;
      fin du contenu principal; retour aux articles; retour aux actualités; lire en mode zen; mode zen;
      mode lecture; augmenter la taille du texte; diminuer la taille du texte; changer de langue;
      sauvegarder l'article; article sauvegardé; mes articles sauvegardés; mes alertes; créer une alerte;
      voir le profil; voir tous ses articles; tous ses articles; voir la biographie; écouter le direct;
      regarder le direct; voir le replay; précédents; suivants; page suivante; page précédente;
      article suivant; article précédent; chargement en cours; veuillez patienter; en cours de lecture;
      à suivre dans; lire le journal; le journal numérique; accéder au journal; consulter le journal;
      ouvrir dans l'application; lien externe; nouvelle fenêtre;
      suite page #; suite en page #; voir la suite en page #; lire la suite page #; lire la suite en page #; voir la suite en #e page; suite de la page #; suite de la première page
    `),
    openings: phrases(`
      aller au contenu; écouter cet article; temps de lecture; lecture;
      votre navigateur; votre fureteur; publié dans :
    `),
  },
  share: {
    lines: phrases(`
      suivre;
      partager; partager l'article; partager sur facebook; partager sur twitter; partager sur x;
      partager par e-mail; partager sur whatsapp; partager sur linkedin; copier le lien; lien copié; imprimer;
      enregistrer; sauvegarder; envoyer par e-mail; e-mail; mail; offrir cet article; offrir; suivez-nous;
      ajouter à vos favoris; partager ce post; partager ce message; partager ce direct; offrir l'article;
      partager cet article;
      partager par mail; partager via; envoyer; envoyer par mail; envoyer à un ami; tweeter;
      ajouter aux favoris; google+; courriel; nous suivre; s'abonner sur google actualités;
      réseaux sociaux; partager via facebook; partager sur messenger; partager sur telegram;
      partager sur bluesky; partagez; partagez !; partagez cet article; partagez l'article; partager l'info;
      partager cette info; partager la page; faites passer; envoyer le lien; copier l'url;
      imprimer cet article; offrez cet article; offrir cet article à un proche;
      ajouter l'article à vos favoris; enregistrer l'article; enregistrer pour plus tard
    `),
    openings: phrases(`
      partager sur; partager cet article; suivez-nous sur;
      suivre sur; retrouvez-nous sur; rejoignez-nous sur
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter; newsletters; infolettre; s'inscrire; inscrivez-vous; je m'inscris; inscription;
      télécharger l'application; votre adresse e-mail; votre e-mail ; recevoir les newsletters;
      s'inscrire à la newsletter; inscrivez-vous à notre newsletter; inscrivez-vous à la newsletter;
      recevoir la newsletter; je m'abonne à la newsletter; la newsletter; nos newsletters;
      votre adresse mail; votre email; saisissez votre adresse e-mail; oui non; recevez nos alertes;
      activer les notifications;
      merci pour votre inscription; merci pour votre inscription !; votre inscription est confirmée;
      votre inscription a bien été prise en compte;
      votre courriel; votre adresse courriel; infolettre info nationale; je m'inscris à la newsletter;
      recevoir nos newsletters; recevoir l'infolettre; s'abonner à la newsletter;
      s'abonner aux newsletters; s'inscrire gratuitement; inscription gratuite; autoriser les notifications;
      accepter les notifications; activer les alertes; recevoir des alertes;
      oui, je m'inscris; ouvrir l'application; installer l'application;
      suivez-nous sur google actualités; suivez-nous sur whatsapp; rejoindre la chaîne;
      rejoindre la chaîne whatsapp; suivre la chaîne whatsapp; restez connecté; restez informés;
      restez informé; ne manquez rien de l'actualité
    `),
    openings: phrases(`
      inscrivez-vous à; recevez; abonnez-vous à notre newsletter; soyez alerté; inscrivez-vous; abonnez-vous;
      recevez chaque; suivez-nous; suivez toute;
      recevez nos; recevez notre; recevez toute; recevez tous; abonnez-vous à notre;
      abonnez-vous à la newsletter; votre adresse mail est; votre adresse e-mail est; votre adresse email;
      en vous inscrivant; j'accepte de recevoir; ne manquez rien; ne ratez rien; newsletter;
      téléchargez l'application; restez informé; suivez toute l'actualité;
      suivez l'actualité;
      tous les matins, l'actualité de votre; tous les matins, l'actualité dans votre; tous les matins, l'actualité vue;
      votre e-mail est collecté; votre email est collecté; votre adresse e-mail est utilisée pour vous;
      vos données personnelles sont utilisées;
      votre e-mail, avec votre consentement; votre email, avec votre consentement; chaque matin, recevez;
      chaque jour, toutes les infos; chaque soir, recevez; chaque semaine, recevez;
      chaque vendredi, recevez; tous les jours, recevez; un formulaire d'abonnement;
      en renseignant votre; en cliquant sur; vous pouvez vous désinscrire;
      vous pouvez vous désabonner; vous pourrez vous désinscrire; désinscription possible;
      pour recevoir nos; l'essentiel de l'actualité;
      les informations recueillies; notre newsletter; notre infolettre; nouvelles, analyses, reportages
    `),
  },
  cookies: {
    lines: phrases(`
      accepter; tout accepter; accepter et fermer; refuser; tout refuser; continuer sans accepter; gérer les cookies;
      paramétrer; cookies; gestion des cookies
    `),
    openings: phrases(`
      nous utilisons des cookies; ce site utilise; en poursuivant votre navigation; nous et nos partenaires
    `),
  },
  related: {
    lines: phrases(`
      à lire aussi; lire aussi; sur le même sujet; sur le même thème; articles liés; articles similaires;
      à découvrir; à voir aussi; les plus lus; le plus lu; les plus partagés; plus d'articles;
      nos dernières actualités; recommandé; recommandés pour vous; dans la même rubrique; dans l'actualité;
      la rédaction vous conseille; voir aussi; à ne pas manquer; vous aimerez aussi; pour aller plus loin;
      d'autres articles; notre sélection; les lecteurs ont lu; dans cet article; thèmes associés; thèmes;
      sujets associés; nos lecteurs lisent aussi; l'actualité en continu ; plus d'actualités; autres articles;
      autres actualités; articles récents; articles recommandés; articles les plus lus; les plus commentés;
      en ce moment; derniers articles; vous aimerez peut-être; nos derniers articles; recommandé pour vous;
      l'actu en direct; aussi à la une; top articles; actualités en ce moment; découvrir;
      a lire aussi; à lire également; a lire également; à lire; a lire; nos articles liés;
      articles associés; en lien; en rapport; en relation; à propos de cet article; les plus lus du jour;
      les + lus; la sélection de la rédaction; vous pourriez aussi aimer; ne manquez pas;
      à découvrir également; à suivre; dernières news; fil d'actualité; à lire ensuite; nos recommandations;
      nos partenaires; contenus sponsorisés; les sujets du moment; sujets liés; mots-clés; thématiques;
      + sur le sujet; plus sur le sujet; nos vidéos; nos dernières vidéos;
      sujets abordés; tags associés; mots clés; mots-clefs; les plus consultés; les articles les plus lus;
      à ne pas rater; vous allez aimer; pour approfondir; cela peut vous intéresser;
      cela pourrait vous intéresser; recommandé par; l'essentiel de l'actu;
      et aussi; et aussi sur; tous les sujets de l'article; les sujets de l'article; sujets de l'article;
      dans l'article; articles recommandés pour vous; la suite de l'actualité;
      l'actualité du jour; l'info du jour; les dernières infos; dernières publications; plus de nouvelles;
      autres nouvelles; les plus populaires; les plus vus; vidéos les plus vues; le top des articles;
      à la une aujourd'hui; aussi à lire; également à lire; à lire ce jour;
      ces articles peuvent vous intéresser; ces articles pourraient vous intéresser;
      cela peut aussi vous intéresser; contenus liés; contenu lié; nos articles; lire les autres articles;
      du même sujet; sur ce sujet; à propos de ce sujet; dossier complet; voir le dossier;
      tous nos dossiers; retrouvez notre dossier; plus de; voir tous les articles
    `),
    openings: phrases(`
      sur le même sujet; plus d'articles sur; plus d'actualités; toute l'actualité;
      les dernières actualités; nos autres articles; autres articles; retrouvez toute;
      dans la rubrique; plus d'infos sur; toute l'actu; retrouvez tous nos; à la une de; tous nos articles;
      autres articles de; du même auteur; les articles de; dans la même catégorie; a la une de;
      plus d'articles de; tous les articles de; tous les articles du journal; tous les articles sur; tous les articles par
    `),
  },
  readMore: {
    lines: phrases(`lire la suite; en savoir plus; lire l'article; voir l'article; lire plus`),
    openings: phrases(`
      lire aussi; à lire aussi; à lire :; lire :; voir aussi; écouter aussi; lire notre; lire également;
      à lire également; relire; diaporama :; diaporama:; en images :; en images:; quiz :; quiz:; podcast :;
      podcast:; en vidéo :; archives :; à voir aussi :; à voir aussi:; à écouter : ; lire aussi :; lire aussi:;
      à lire aussi :; à voir aussi; lire la suite; en savoir plus; pour aller plus loin; retrouvez toute;
      retrouvez tous; cliquez ici; notre dossier;
      a lire aussi; a lire :; a lire également; lire nos; voir notre; relire:; relire :; → lire; >> lire;
      >> à lire; notre dossier :; retrouvez notre; découvrez aussi; en savoir plus :; pour en savoir plus :
    `),
  },
  authorBox: {
    lines: phrases(`à propos de l'auteur; sur l'auteur; l'auteur; l'auteure; auteur`),
    openings: phrases(`
      à propos de l'auteur; l'auteur est; les propos exprimés; cette tribune; les opinions exprimées;
      l'auteure est; contacter la rédaction; contactez l'auteur; suivez l'auteur
    `),
  },
  copyright: {
    lines: phrases(`tous droits réservés`),
    openings: phrases(`tous droits réservés; copyright; reproduction interdite`),
  },
  notice: {
    lines: phrases(`
      j'accepte tous les traceurs; ce contenu est hébergé par un tiers; ce contenu est hébergé par un tiers.;
      accepter les traceurs; voir cette publication sur instagram; gérer mes choix;
      il vous reste # articles gratuits; il vous reste # articles gratuits ce mois-ci;
      il vous reste # article gratuit ce mois-ci; cet article a plus de # ans; cet article date de plus de # ans;
      cet article date de plus d'un an; fin du communiqué; contact presse; contacts presse; contact presse :;
      contenu externe; contenu non disponible; contenu tiers; une erreur ?; une erreur?; signaler une erreur;
      signaler une faute; mot de passe oublié ?; mot de passe oublié?; notre charte; afficher le contenu;
      signaler une erreur dans le texte; une faute dans le texte ?; une coquille ?; une faute ?;
      vous avez une information ?; une info à nous transmettre ?; une information à partager ?;
      contacter la rédaction; écrire à la rédaction; contacter l'auteur; comment travaillons-nous ?;
      comment travaille la rédaction; notre charte éditoriale; charte éditoriale;
      normes et pratiques journalistiques; ce contenu est bloqué; contenu bloqué;
      afficher le contenu externe; accepter et afficher; j'accepte; je refuse; paramétrer les cookies;
      modifier mes choix
    `),
    openings: phrases(`
      ce contenu a été bloqué; pour afficher ce contenu; en cliquant sur " j'accepte ";
      note aux rédactions; note à la rédaction; note aux rédacteurs;
      ce contenu est; ce contenu n'est pas; pour afficher ce contenu; pour consulter ce contenu; votre navigateur;
      ce résumé a été; le résumé a été; cet article a été lu par; cet audio a été; vous avez repéré;
      vous avez constaté; vous avez relevé une erreur; une erreur dans cet; votre abonnement; votre compte;
      vous êtes connecté; vous recevez; la lecture de; cet article contient des liens; lecture en cours;
      vous pouvez lire; ce message s'affichera; nos lecteurs ; cher lecteur; chers lecteurs; chère lectrice;
      cet article a plus; cet article date; signaler une erreur;
      ce contenu provient de; ce contenu est susceptible; ce contenu n'a pas;
      ce contenu ne peut; ce contenu a été bloqué; pour voir ce contenu; pour visualiser ce contenu;
      pour lire cette vidéo; pour accéder à ce contenu; en acceptant; cet article est initialement paru;
      cet article est paru; cet article a été publié initialement; cet article a été initialement;
      article initialement publié; cet article a été rédigé avec;
      cet article a été écrit par;
      ce résumé a été généré; cette traduction a été; vous avez une information à;
      vous avez des informations; vous souhaitez contacter; vous souhaitez nous; si vous souhaitez réagir;
      ce site est protégé par; les données recueillies;
      une information, un témoignage; si vous avez une information;
      vos commentaires seront; les commentaires postés;
    `),
    things: phrases(`
      cookies; cookie; javascript; connexion; se connecter; connectez-vous; connecté; mot de passe; identifiant;
      identifiants; compte; navigateur; abonnement; bloqueur de publicité; politique de confidentialité;
      conditions générales; conditions d'utilisation; tiers; données personnelles; consentement; paramètres;
      inscription; inscrivez-vous; charte de modération; notre site; ce site; appareil; appareils; vie privée; erreur technique; votre écran; votre région
    `),
  },
  picture: {
    lines: phrases(`
      agrandir; agrandir l'image; agrandir la photo; voir l'image; afficher la légende; image # sur #;
      photo # sur #; plein écran; voir le diaporama; ouvrir la galerie; fermer la légende; passer en plein écran ;
      voir la photo; voir les photos;
      afficher en grand; agrandir cette image; ouvrir l'image; image suivante;
      image précédente; photo suivante; photo précédente; voir toutes les images; voir le portfolio;
      masquer la légende; ouvrir en plein écran; fermer la galerie; photos : #
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      repères; chiffres clés; en chiffres; en bref; le contexte; contexte; chronologie; à savoir; encadré;
      ce qu'il faut savoir; bio express
    `),
    polls: phrases(`
      sondage; vote; votre avis; la question du jour; et vous ?; et vous?; qu'en pensez-vous ?
    `),
    votes: phrases(`voter; je vote; voir les résultats; valider; envoyer`),
    sources: phrases(`sources; source; références; bibliographie; notes`),
    summaries: phrases(`
      résumé; en résumé; l'essentiel; en bref; points clés; les points clés; résumé ia
    `),
    machine: phrases(`
      généré par l'ia; généré par ia; généré par une intelligence artificielle; par intelligence artificielle;
      par l'intelligence artificielle; à l'aide de l'ia; intelligence artificielle
    `),
  },
};
