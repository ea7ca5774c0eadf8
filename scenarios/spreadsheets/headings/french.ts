import type { HeadingWords } from './heading-words';

/** French, as in chronograms and main events lists of crisis exercises. */
export const french: HeadingWords = {
  id: `
    numero d inject, numero inject, numero de l evenement, no inject, no evenement, no stimulus, id
    inject, numero du stimulus, numero d ordre, numero, no d ordre, identifiant, reference, ref, repere`,
  number: 'ordre, sequence',
  time: `
    heure d injection, heure d envoi, heure prevue, heure de jeu, heure reelle, heure exercice, heure
    locale, horaire, horaires, heure, heures, gdh, groupe date heure, date heure, date et heure, moment,
    quand, chrono, temps, timing, minutage`,
  title: `
    titre de l inject, titre de l evenement, intitule, titre, objet, sujet, evenement, evenements,
    incident, theme, resume, libelle, nom, inject, injection, stimulus, message`,
  text: `
    description de l inject, description de l evenement, contenu du message, contenu de l inject, texte
    du message, texte, contenu, description, detail, details, deroulement, message, messages, stimulus,
    stimuli, inject, injection, scenario, script, quoi`,
  from: `
    emetteur, emetteur simule, expediteur, emis par, envoye par, de la part de, origine, source,
    provenance, animateur emetteur, joue par, de, qui`,
  to: `
    destinataire, destinataires, recepteur, recepteurs, joueur destinataire, joueurs destinataires,
    joueurs, joueur, cible, cibles, public cible, adresse a, pour, vers, a, a qui, audience, equipe,
    equipes, cellule destinataire`,
  method: `
    moyen de transmission, moyens de transmission, moyen d envoi, moyen de communication, mode de
    transmission, mode d envoi, mode de diffusion, moyen, moyens, vecteur, canal, support, media, mode,
    comment`,
  type: 'type d inject, type d evenement, type de stimulus, nature, categorie, type',
  expected: `
    reaction attendue, reactions attendues, action attendue, actions attendues, reponse attendue,
    reponses attendues, resultat attendu, resultats attendus, effet attendu, effets attendus, effet
    recherche, comportement attendu, attendus, attendu`,
  objective: `
    objectif de l exercice, objectif pedagogique, objectifs pedagogiques, objectif, objectifs, but,
    finalite`,
  controller: `
    animateur responsable, animateur, animateurs, responsable, controleur, arbitre, dirhex, diranim,
    direx, direction d exercice, pilote, charge de l injection`,
  notes: `
    notes animateur, notes pour l animateur, remarques, remarque, commentaires, commentaire,
    observations, observation, notes, note`,
  status: 'statut, etat, avancement, fait',
  phase: 'phase, etape, sequence de jeu, seance, acte, tour, temps fort',
  trigger: 'declencheur, condition, condition de declenchement, declenchement, dependance, prerequis',
  location: 'lieu, localisation, endroit, site, ou',
  date: 'jour, date, date de l exercice, jour d exercice',
  scenarioTime: `
    heure scenario, heure fictive, temps fictif, temps scenario, date fictive, heure du scenario`,
  duration: 'duree, duree prevue, duree estimee',
};
