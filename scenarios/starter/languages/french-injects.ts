import type { StoryTexts } from '../../with-languages';

/** The starter's injects in French, with every variant that can go out. */
export const injects: StoryTexts['injects'] = {
  inj_p1: {
    scenarioTime: 'Essai, avant le jour 4',
    title: 'Essai : le bac a du retard',
    text: 'Ceci est un rapport d’essai. Rien de ce qu’il contient ne reviendra. Le brouillard a retenu le bac du Détroit. La capitainerie l’attend à midi ; le capitaine dit quinze heures. Ouvrez ce rapport sur votre propre appareil. Choisissez ensuite un outil quelconque sur la fiche de votre équipe, dites en quelques mots comment il agirait, et signez à deux. Les mots sont sans importance. Nous vérifions que chaque appareil fonctionne.',
    from: 'Direction',
    'reliability.words': 'Deux sources, deux heures : le brouillard est certain, l’heure ne l’est pas',
  },
  inj_1: {
    scenarioTime: 'Jour 4, 9 h 00',
    title: 'Des commerçants kelder rendent leurs permis',
    text: 'Note du jour, jour 4. Hier, notre observatrice à Anstow a vu soixante-deux commerçants faire la queue devant les bureaux du gouverneur pour rendre leurs permis de marché ; tous ceux qu’elle a interrogés étaient kelder. Les employés parlaient d’un renouvellement sans pouvoir en donner la date. Aux portes, des Lanternes ont refoulé deux charrettes kelder. Aucun commerçant sarrim interrogé n’avait été convoqué. Nous ignorons qui a donné l’ordre. Le prochain marché est le jour 6.',
    from: 'Bureau d’observation du Détroit',
    'reliability.words': 'Vu par une observatrice dans une ville ; origine et but inconnus',
  },
  inj_2: {
    scenarioTime: 'Jour 4, 9 h 30',
    title: 'Un adjoint pose une question sur les greniers',
    text: 'Le gouverneur adjoint nous a appelés chez nous. Il dit ne pas avoir signé l’ordre sur les permis, et pouvoir « égarer le dossier » jusqu’au jour 7. Il demande deux choses : si le Wexholm continuerait de financer les greniers dans ce cas, et si son appel reste entre nous. Nous n’avons rien promis. Il parle peut-être pour lui seul, ou pour quelqu’un qui veut savoir où nous en sommes.',
    from: 'Ambassade du Wexholm au Marlund',
    'reliability.words': 'Une seule source ; son motif n’est pas connu',
  },
  inj_3: {
    scenarioTime: 'Jour 4, 9 h 30',
    title: 'Les deux communautés comptent tenir le marché',
    text: 'Nous sommes l’association des commerçants d’Anstow, sarrim et kelder. Nous avons décidé de tenir ensemble le marché du jour 6, sur le vieux pont si les portes sont fermées ; on a demandé leurs permis à quelques étals sarrim aussi, ce n’est donc pas aussi simple que votre observatrice peut le croire. Nous ne vous demandons pas de nous protéger par des mots. Nous demandons si quelqu’un de l’extérieur viendra, se tiendra là et regardera.',
    from: 'Association des commerçants d’Anstow',
    'reliability.words': 'Un contact connu, qui a intérêt à être vu',
  },
  inj_5: {
    scenarioTime: 'Jour 4, 12 h 30',
    title: 'Une option, en une minute',
    text: 'De la part du chef de cabinet. Ceux qui parlent en votre nom entrent en réunion dans une minute et il leur faut une option à y présenter. Ils n’ont pas besoin du plan entier. Donnez-leur un outil, sur qui ou sur quoi il agit, et une phrase qui dit pourquoi cela agirait. Si votre avis sincère est d’attendre, écrivez-le, et dites ce que vous attendez et jusqu’à quand. Signez à deux.',
    from: 'Chef de cabinet',
  },
  inj_6: {
    scenarioTime: 'Jour 6, 8 h 00',
    title: 'Le gouverneur répond',
    from: 'Radio Détroit',
    'reliability.words': 'Diffusé ce matin ; l’intention n’est pas connue',
    'branches.CM1.title': 'Une société de marché reprend les étals',
    'branches.CM1.text':
      'Une société enregistrée la semaine dernière loue désormais les étals d’Anstow. Il ne faut plus de permis, dit-elle ; il faut un contrat. Aux commerçants kelder qui en ont demandé un, on a répondu que les formulaires étaient épuisés. Les services du gouverneur parlent d’une affaire privée entre commerçants. L’adresse de la société est une boîte postale. L’association a demandé qui en sont les propriétaires, et n’a pas eu de réponse jusqu’ici.',
    'branches.CM2.title': 'Une commission examinera les permis',
    'branches.CM2.text':
      'Le gouverneur a annoncé une commission qui examinera les « permis irréguliers ». Elle a un président et pas de date. Tant qu’elle n’a pas rendu son rapport, dit un porte-parole, rien ne peut être restitué, car ce serait préjuger de ses conclusions. Les voisins sont priés de patienter et peuvent écrire. L’association a proposé d’être entendue ; on lui a dit que la commission n’a pas encore décidé si elle entendra quelqu’un.',
    'branches.CM3.title': 'Des gens du dehors agitent le marché, dit le gouverneur',
    'branches.CM3.text':
      'À la radio provinciale, le gouverneur a dit que des gens du dehors, avec leur propre argent, agitaient le marché, et que les commerçants qui leur parlaient devraient se demander de qui ils mangeaient le pain. Il n’a nommé personne. Les Lanternes ont défilé autour de la place avec des banderoles contre l’ingérence. Plusieurs marchands sarrim ont dit à Radio Détroit qu’ils n’avaient invité personne et tiendraient leur marché quand même.',
    'branches.CM4.title': 'Une offre à Fenrow, et à Fenrow seul',
    'branches.CM4.text':
      'La province a offert aux commerçants de Fenrow des taxes réduites pendant un an, dès le prochain marché, « en signe d’amitié entre ceux qui s’occupent de leurs propres affaires ». L’offre tombe si un tiers se présente à Anstow. Fenrow n’a pas répondu en public. Aldmark et Tolvey l’ont apprise par cette station. L’offre ne dit rien des permis des commerçants kelder.',
    'branches.CM5.title': 'Les visiteurs ont besoin d’un laissez-passer, et le guichet est fermé',
    'branches.CM5.text':
      'À partir d’aujourd’hui, quiconque n’est pas de la province a besoin d’un laissez-passer pour la route du marché. Les laissez-passer sont délivrés à un guichet de la capitale, fermé pour inventaire. On a poliment demandé à l’observatrice du bureau d’observation de partir avant ce soir. Les gens du lieu vont et viennent. L’association des commerçants dit pouvoir encore envoyer des images des portes, tant que les lignes de téléphone tiennent.',
    'branches.CM6.title': 'Les contrôles aux portes se durcissent',
    'branches.CM6.text':
      'Les services du gouverneur ont ordonné des contrôles plus stricts aux portes du marché : les sacs sont ouverts, les fiches familiales demandées, et qui n’en a pas est renvoyé chez soi. L’ordre ne nomme aucune communauté. Des commerçants disent qu’il est appliqué selon l’accent, et que plusieurs familles ont été priées de ne pas revenir. Les anciens des deux communautés ont demandé à le voir par écrit. La capitale dit que le maintien de l’ordre relève de la province.',
    'branches.CM6.softer.title': 'Nouvelles règles aux portes du marché',
    'branches.CM6.softer.text':
      'Les services du gouverneur ont ordonné de nouveaux contrôles aux portes du marché et demandent une fiche familiale. L’ordre ne nomme aucune communauté. Commerçants et fonctionnaires décrivent différemment la façon dont il est appliqué. Les anciens des deux communautés ont demandé à le voir par écrit. La capitale dit que cela relève de la province.',
    'branches.CM7.title': 'La moitié des permis revient',
    'branches.CM7.text':
      'Ce matin, trente des soixante-deux permis ont été rendus dans les bureaux du gouverneur, sans un mot sur la façon dont ils ont été choisis. Les autres commerçants ont été priés de revenir après la récolte. Les Lanternes ont quitté les portes et se tiennent de l’autre côté de la route. Les services du gouverneur déclarent l’affaire réglée. L’association dit que ceux qui ont leur permis partageront leur étal avec ceux qui ne l’ont pas.',
    'branches.CM8.title': 'Le gouverneur adjoint se met en congé',
    'branches.CM8.text':
      'Le gouverneur adjoint a demandé un congé, et dit qu’il ne signera pas de papiers qu’il ne peut expliquer à ses voisins. Deux employés de district ont cessé de reprendre les permis tant qu’ils n’ont pas d’ordre qui porte un nom. Les services du gouverneur disent que leur personnel fait bloc. Les Lanternes étaient aux portes comme les autres jours. Combien, dans ces bureaux, pensent comme l’adjoint, on ne le sait pas.',
    'branches.CM9.title': 'Les permis sont rendus',
    'branches.CM9.text':
      'Les services du gouverneur ont rendu tous les permis et parlent d’un malentendu entre employés. Ils demandent à leurs voisins des semences à crédit, et une parole publique : que la province a agi de bonne foi. Les portes d’Anstow sont ouvertes. Quelques commerçants kelder sont venus, d’autres disent qu’ils attendront un second marché avant d’y croire. Les Lanternes ont reçu des remerciements et ont été renvoyées chez elles.',
  },
};
