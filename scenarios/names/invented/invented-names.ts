import { listed, listedWithForms } from '../listed';

/**
 * Invented names to put in the place of real ones. Each was looked up by hand among states, places, peoples and persons
 * that we know of; a test finds none of them on the lists of real names. They sound like no one region on purpose.
 */
export const inventedNames = {
  /** A country, with its adjective and what its people are called. */
  countries: listedWithForms(`
    Karvenia: Karvenian, Karvenians; Ostravelle: Ostravellian, Ostravellians; Tavaria: Tavarian, Tavarians;
    Quelland: Quellish, Quellanders; Drusania: Drusanian, Drusanians; Halvoria: Halvorian, Halvorians;
    Ilvania: Ilvanian, Ilvanians; Brescovia: Brescovian, Brescovians; Tolmaria: Tolmarian, Tolmarians;
    Vandoria: Vandorian, Vandorians; Kestria: Kestrian, Kestrians; Orlessa: Orlessan, Orlessans;
    Sarmovia: Sarmovian, Sarmovians; Nembara: Nembaran, Nembarans; Dolvane: Dolvanian, Dolvanians;
    Pelmora: Pelmoran, Pelmorans; Urtania: Urtanian, Urtanians; Feldrania: Feldranian, Feldranians;
    Ambrovia: Ambrovian, Ambrovians; Cordessa: Cordessan, Cordessans; Zelmarra: Zelmarran, Zelmarrans;
    Hestovia: Hestovian, Hestovians; Lorvenna: Lorvennan, Lorvennans; Mordania: Mordanian, Mordanians;
    Tessovar: Tessovari, Tessovaris; Grantovia: Grantovian, Grantovians; Sulmarra: Sulmarran, Sulmarrans;
    Ondavia: Ondavian, Ondavians; Parvessia: Parvessian, Parvessians;
    Esterrane: Esterranian, Esterranians; Jorvessa: Jorvessan, Jorvessans; Yelmora: Yelmoran, Yelmorans;
    Kalvessia: Kalvessian, Kalvessians; Nortavia: Nortavian, Nortavians; Vestarra: Vestarran, Vestarrans;
    Bolmeria: Bolmerian, Bolmerians; Ardovane: Ardovanian, Ardovanians; Cintarra: Cintarran, Cintarrans;
    Delvessia: Delvessian, Delvessians; Fornavia: Fornavian, Fornavians; Gelmarra: Gelmarran, Gelmarrans;
    Istrovane: Istrovanian, Istrovanians; Luvessia: Luvessian, Luvessians; Marvonia: Marvonian, Marvonians;
    Omberra: Omberran, Omberrans; Pralvia: Pralvian, Pralvians; Selvonia: Selvonian, Selvonians
  `),
  /** A city or town. */
  cities: listed(`
    Aldmere, Antholm, Arvenport, Ashwick Ford, Balmere, Bardsholm, Belverton, Bresmouth, Calverstad, Caralm, Coldmere,
    Cravenholm, Dalvik Cross, Darvenstad, Dormelle, Dunvessel, Eastmarrow, Elmstad, Erlvale, Fallowmere, Fenholme,
    Fordwell Bridge, Galmere, Garvenholt, Gelderwick, Hallowmere, Harvenstad, Helmsport, Hollin Quay, Ilmouth,
    Jarvenholm, Karrowmere, Kelderstad, Kestrelford, Lanmere, Larkstad, Lindermouth, Lowmarrow, Marlstad, Mellowick,
    Mirrowdale, Morvenstad, Narrowmere, Nelderport, Northmarrow, Oldersholm, Orvenmouth, Pallowdale, Parvenstad,
    Quarrowmere, Redmarrow, Rillstad, Sallowmere, Selderport, Silverholm, Southmarrow, Stormwick Quay, Tallowmere,
    Tarvenholm, Ullerstad, Varrowdale, Velderport, Wallowmere, Westmarrow, Yarrowstad
  `),
  /** A people, a community or a faith, as a noun and as an adjective. */
  peoples: listed(`
    Adrani, Ambessi, Anvessi, Arkessi, Balovi, Belmani, Birassi, Bremali, Cadrani, Calmessi, Corvani, Dalessi, Darovi,
    Delmani, Dravessi, Edrani, Elvessi, Ermessi, Felmari, Fervani, Galdessi, Garmovi, Halmessi, Harvessi, Ilmari,
    Istessi, Jalmovi, Jarvessi, Kadmari, Keldrani, Kirvessi, Ladrovi, Lelmani, Lorvessi, Maldrani, Mervani, Milvessi,
    Nadrovi, Nelmari, Norvessi, Oldrani, Olmessi, Orvani, Padrovi, Pelmessi, Pirvani, Quelmari, Radrovi, Relmani,
    Sadressi, Selvari, Sirmani, Taldrovi, Telmessi, Torvari, Uldrani, Ulmessi, Vadrovi, Velmessi, Vorlani, Yadressi,
    Yelvani, Zadrovi, Zelmani
  `),
  /** The first name of a person, for anybody. */
  givenNames: listed(`
    Adrel, Alden, Ashel, Brenn, Caldis, Corin, Darrel, Edrin, Elva, Fenna, Galen, Halle, Jorin, Kael, Lennis,
    Mirel, Nolla, Orin, Perrin, Quill, Rennis, Sorrel, Tamsel, Ulla, Verrin, Wren, Yorrel, Zellis
  `),
  /** The surname of a person. */
  surnames: listed(`
    Aldervane, Ansholt, Arrowell, Baldersen, Belloway, Brackenholt, Brindell, Caldervane, Carroway, Cawdell, Corvane,
    Dallowell, Darnholt, Delloway, Dunmarrow, Eldervane, Ellisholt, Farroway, Fennimarrow, Finderholt,
    Garnholt, Gellervane, Hadderholt, Harrowell, Hollervane, Ingleholt, Jarroway, Jellervane, Kelloway,
    Kerringholt, Ladderholt, Larroway, Lindervane, Lorringholt, Marroway, Mellervane, Mornholt, Nallowell, Nederholt,
    Ollervane, Orringholt, Parroway, Pellervane, Pindholt, Quarroway, Rallowell, Redderholt, Rennervane,
    Sallowell, Selderholt, Sorroway, Tallowell, Tarringholt, Tellervane, Ullerholt, Varroway, Vellervane, Wallowell,
    Yarroway
  `),
  /** An armed group. */
  'armed-groups': listed(`
    Amber Column, Ash Banner, Black Heron Brigade, Bridgehead Movement, Copper Guard, Crossroads Front, Dawn Column,
    Eastern Watch Brigade, Falcon Ridge Militia, Granite Front, Grey Banner, Hill Guard, Iron Meadow Brigade,
    Lantern Movement, Long Valley Front, Marsh Guard, Northern Banner, Old Mill Militia, Quarry Brigade,
    Red Kite Column, River Guard, Saltmarsh Front, Silver Ridge Brigade, Standing Stone Movement, Stone Bridge Militia,
    Tall Grass Column, Thornfield Militia, Upland Guard, Watchtower Front, White Ford Brigade
  `),
  /** An organisation of any kind. */
  organisations: listed(`
    Accord Chamber, Bridge Trust, Charter Assembly, Coastal Union, Concord Office, Continental Forum, Court of Accord,
    Eastern Compact, Fair Passage Fund, Forum of Neighbours, Harbour League, Highland Compact, Inland Union,
    Joint Waters Office, Lantern Relief, Lowland Compact, Meridian Bank, Meridian Forum, Northern Compact,
    Open Gate Relief, Open Door Fund, River Basin Union, Safe Ford Trust, Southern Compact, Straits League,
    Two Shores Union, Upland League, Wayside Relief, Western Compact, Witness House
  `),
} as const;
