import type { StoryTexts } from '../../with-languages';
import { injects } from './french-injects';

/** The starter's texts for participants in French. */
export const french: StoryTexts = {
  opening: {
    title: 'Premiers pas : jour de marché',
    subtitle:
      'Vingt minutes pour six personnes et quelqu’un qui anime pour la première fois. Un tour complet, du début à la fin.',
    contentNote:
      'Le scénario est fictif et ne comporte que du texte. Des rapports décrivent une discrimination envers les commerçants d’une communauté. Aucune violence n’est prévue. Vous pouvez à tout moment vous retirer ou mettre l’exercice en pause, sans devoir d’explication à personne.',
    'manual.0.heading': 'Le Marlund au jour 4',
    'manual.0.text':
      'Le Marlund est un petit État inventé. Ses deux communautés, les Sarrim et les Kelder, commercent chaque jour de marché. Après une mauvaise récolte, le gouverneur du nord, Ristan Obel, a accusé à la radio des « accapareurs ». Depuis le jour 2, ses services retirent les permis de marché des commerçants kelder, et de personne d’autre. La capitale n’a rien dit.',
    'manual.1.heading': 'Qui est là',
    'manual.1.text': [
      '- **Le Wexholm**, bailleur de fonds, finance les greniers du nord.',
      '- **Le Conseil du Détroit** : Fenrow, Aldmark et Tolvey décident à deux sur trois.',
      '- **Les Lanternes**, la ligue de jeunesse non armée du gouverneur, se tiennent aux portes du marché.',
      '- **L’association des commerçants** d’Anstow compte des membres des deux communautés.',
    ].join('\n'),
    'rulesOfPlay.0':
      'Parlez selon les intérêts de votre rôle. Rien de ce qui se dit ici ne vous engage, ni n’engage l’institution d’où vous venez.',
    'rulesOfPlay.1': 'Prenez comme il vient ce que la direction envoie. Il n’y a ni note ni réponse cachée.',
    'rulesOfPlay.2':
      'Personne ne joue une victime ni un auteur de violences. La direction parle pour le Marlund.',
    'rulesOfPlay.3': 'La personne qui anime tranche sur les suites d’une décision, et dit pourquoi.',
    'rulesOfPlay.4': 'Vous pouvez vous retirer, ou mettre tout le monde en pause, sans donner de raison.',
    'rulesOfPlay.5': 'Les mots « No duff » signalent une urgence réelle. Tout s’arrête.',
    'respondent.name': 'Marlund',
    'teams.donor.name': 'Gouvernement du Wexholm',
    'teams.donor.shortName': 'Wexholm',
    'teams.donor.summary':
      'La cellule de crise d’un État bailleur. Il finance des greniers au Marlund et ne siège dans aucun conseil.',
    'teams.council.name': 'Conseil du Détroit',
    'teams.council.shortName': 'Conseil',
    'teams.council.summary':
      'Trois voisins du Marlund. Chaque personne parle et vote pour un État ; deux sur trois décident.',
    'bodies.sound-council.name': 'Conseil du Détroit',
    'bodies.sound-council.members.fenrow.name': 'Fenrow',
    'bodies.sound-council.members.fenrow.interests':
      'Partage une frontière et un marché aux grains avec le Marlund. Veut que les deux restent ouverts.',
    'bodies.sound-council.members.aldmark.name': 'Aldmark',
    'bodies.sound-council.members.aldmark.interests':
      'Préside ce mois-ci et veut des mots que tous trois puissent mettre en œuvre.',
    'bodies.sound-council.members.tolvey.name': 'Tolvey',
    'bodies.sound-council.members.tolvey.interests':
      'Forme les fonctionnaires du Marlund. N’aime pas les visiteurs que personne n’a demandés.',
    'moves.0.title': 'Essai',
    'moves.0.scenarioTime': 'Essai, avant le jour 4',
    'moves.0.steps.update.question': 'Que dit ce rapport, et que laisse-t-il ouvert ?',
    'moves.0.steps.decide.question':
      'Choisissez un outil quelconque et signez à deux. Le choix est sans importance.',
    'moves.1.title': 'Jour de marché',
    'moves.1.scenarioTime': 'Jour 4, 9 h 00',
    'moves.1.steps.update.question': 'Que savons-nous, de qui le tenons-nous, et que ne savons-nous pas ?',
    'moves.1.steps.think.question':
      'Chacun pour soi : quel outil envisageriez-vous, un seul, et comment agirait-il ?',
    'moves.1.steps.decide.question':
      'Que faisons-nous, par quelles étapes cela doit-il agir, et qu’est-ce qui nous ferait changer de cap ?',
    'moves.1.steps.anticipate.question':
      'Comment le gouverneur peut-il répondre, vu ce qu’il risque de perdre ?',
    'moves.1.steps.agree.question':
      'Quelle phrase deux des trois membres pourraient-ils accepter ? Que faudrait-il au troisième, et au Wexholm, pour ne pas s’y opposer ?',
    'moves.1.steps.reveal.question':
      'Qu’a-t-il fait, à quoi nous attendions-nous, et qu’est-ce que cela change à notre fiche ?',
    'objectives.O1.text': 'Dire, pour un outil, par quel mécanisme il est censé agir.',
    'objectives.O2.text': 'Anticiper la réponse possible de l’autre partie, avant qu’elle ne vienne.',
    'objectives.O3.text': 'Convenir d’une phrase selon une règle de décision.',
    'artificialities.0': 'Deux jours passent en dix minutes, et un rapport en vaut cent.',
    'artificialities.1':
      'Chaque équipe de trois représente une institution où travaillent bien des gens, et décide sans consulter sa capitale.',
    'artificialities.2':
      'La direction répond pour quiconque n’est pas dans la salle, et peut ne pas répondre du tout.',
    'artificialities.3':
      'Tout outil du cadre peut être choisi. À vous de juger si vous en auriez les moyens.',
    baselineQuestion:
      'Quelle est la probabilité que le Conseil du Détroit adopte un texte, quel qu’il soit, pendant cet exercice ?',
  },
  briefs: {
    donor: {
      role: 'Vous êtes la cellule de crise du Wexholm : affaires étrangères, développement, finances. Vous pouvez agir seuls sur l’aide, le commerce, les visas et la parole publique. Pour tout ce qui se dit au nom du Conseil, il vous faut convaincre ses membres.',
      'goals.0': 'Que les greniers restent ouverts aux deux communautés.',
      'goals.1': 'Pouvoir dire au jour 6 ce que vous avez fait, et pourquoi.',
      'redLines.0': 'Le grain ne sert pas de moyen de pression sur ceux qui en ont besoin.',
      'knows.0':
        'Le prochain versement pour les greniers est dû au jour 6. Personne en dehors de votre gouvernement ne sait qu’il peut être réparti grenier par grenier.',
    },
    council: {
      role: 'Vous êtes trois voisins du Marlund, chacun avec ses propres instructions. Vous remplissez ensemble une fiche, qui n’engage personne ; puis vous votez sur une phrase.',
      'goals.0': 'Repartir avec une phrase que quelqu’un mettra en œuvre.',
      'goals.1': 'Faire que le Marlund continue de parler à ses voisins.',
      'redLines.0': 'Aucun texte qui désigne une communauté comme coupable.',
      'knows.0':
        'Des observateurs du Conseil pourraient être au marché le jour 6, si quelqu’un paie leur voyage.',
      'instructions.fenrow.text':
        'Vos commerçants achètent à Anstow. Vous pouvez envoyer deux observateurs d’ici le jour 6, et préféreriez ne pas payer seul.',
      'instructions.aldmark.text':
        'Vous présidez et rédigez la phrase. Vous préférez les trois à deux contre un.',
      'instructions.tolvey.text':
        'Vous pouvez laisser passer des observateurs si quelqu’un au Marlund les a demandés. Vous n’avez aucune instruction sur l’argent.',
    },
  },
  injects,
};
