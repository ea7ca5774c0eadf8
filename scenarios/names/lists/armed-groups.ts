import { listed } from '../listed';

/** Armed groups and forces that are known by a name of their own. */
export const armedGroups = listed(`
  Abu Sayyaf, ADF, AFISMA, AFRC, Ahrar al-Sham, Akhmat, Al Qaeda, al-Bara, Al-Mourabitoun,
  Al-Murabitoun, Al-Nusra, Al-Qaeda, al-Qaida, Al-Shabaab, al-Shabab, Alliance Fleuve Congo, Allied
  Democratic Forces, Amal Militia, Amal Movement, Ambazonia, Ambazonia Defence Forces, Ambazonian,
  Amhara Fano, Ansar al-Sharia, Ansar al-Sunna, Ansar Allah, Ansar Dine, Ansaru, Ansarul Islam,
  Anti-balaka, AQIM, Arakan Army, Arakan Rohingya Salvation Army, Arkan's Tigers, Armed Forces
  Revolutionary Council, Armed Islamic Group, Arrow Boys, ARSA, Asa'ib Ahl al-Haq, Asayish, Autodefensas
  Unidas, Azov, Azov Battalion, Azov Brigade, Badr Organization, Balochistan Liberation Army, Barrio 18,
  Basij, Biafran, Black and Tans, Black September, Boko Haram, Brigate Rosse, Caucasus Emirate, Chin
  National Front, Clan del Golfo, CNDP, Coalition of Patriots for Change, Cobra militia, CODECO,
  Contras, Cooperative for the Development of the Congo, Daesh, Dan Na Ambassagou, Democratic Forces for
  the Liberation of Rwanda, Democratic Karen Buddhist Army, Einsatzgruppen, ELN, EPLF, Eritrean People's
  Liberation Front, ETA, Euskadi ta Askatasuna, Ex-FAR, Fano, FARC, Fatah, FDLR, FNL, Force Publique,
  Forces Nouvelles, Free Papua Movement, Free Syrian Army, Frelimo, FRETILIN, FRODEBU, FROLINAT,
  Gestapo, GIA, Grey Wolves, Gukurahundi, Haftar, Haganah, Hamas, Haqqani network, Hashd al-Shaabi,
  Hayat Tahrir al-Sham, Hezb-e-Islami, Hezbollah, Hizb-ut-Tahrir, Hizbollah, Holy Spirit Movement,
  Houthi, Houthis, HTS, Imbonerakure, Impuzamugambi, Inkatha Freedom Party, INLA, Interahamwe, IPOB,
  IRA, IRGC, Irgun, Irish Republican Army, ISIL, ISIS, Islamic Courts Union, Islamic Jihad, Islamic
  Revolutionary Guard, Islamic Salvation Front, Islamic State, ISWAP, Jalisco Cartel, Janjawid, Jaysh
  al-Islam, JEM, Jemaah Islamiyah, JNIM, Jund al-Aqsa, Justice and Equality Movement, Kachin
  Independence Army, Kamajors, Karen National Liberation Army, Karen National Union, Kata'ib Hezbollah,
  Khmer Issarak, Khmer Rouge, KKK, KLA, KNLA, KNU, Kosovo Liberation Army, Ku Klux Klan, Lashkar,
  Lashkar-e-Taiba, Liberation Tigers, Lord's Resistance, Lord's Resistance Army, Los Zetas, LRA, LTTE,
  LURD, M23, Mahdi Army, Mai Mai, Mai-Mai Yakutumba, Mara Salvatrucha, Mau Mau, Mayi-Mayi, MFDC, MILF,
  MNLA, Mojahedin-e Khalq, MONUSCO, Movement of Democratic Forces of Casamance, MPLA, MRTA, MS-13,
  Mujahideen, Mukti Bahini, Mungiki, Muslim Brotherhood, National Resistance Army, Naxal, Naxalite,
  Naxalites, New People's Army, Niger Delta Avengers, Ninja militia, NPFL, NRA, Nusra, Nyatura, Ogaden
  National Liberation Front, OLA-Shene, OLF, ONLF, OPM, Oromo Liberation Army, Oromo Liberation Front,
  PAIGC, PALIPEHUTU, Panjshir Resistance, Pasdaran, Peshmerga, PFLP, PJAK, PKK, PLO, Polisario,
  Polisario Front, Popular Mobilization Forces, Provisional IRA, Quds Force, Quetta Shura, Raia
  Mutomboki, Rapid Support Forces, Red Brigades, Red Guards, Red Hand Commando, RENAMO, Revolutionary
  Guard Corps, Revolutionary United Front, RPF, RSF, RUF, Rwandan Patriotic Army, Rwandan Patriotic
  Front, Sadrists, Saraya al-Salam, Schutzstaffel, Séléka, Selous Scouts, Sendero Luminoso, Shabiha,
  Shining Path, Sinaloa Cartel, Sons of Iraq, South Lebanon Army, Special Republican Guard, SPLA, SPLM,
  SPLM-IO, SPLM-North, Sudan Liberation Army, Sudan Liberation Movement, Sudan People's Liberation Army,
  Sudan People's Liberation Movement, Sudanese Armed Forces, SWAPO, Syrian Democratic Forces, Syrian
  National Army, Taliban, Tamil Tiger, Tamil Tigers, Tatmadaw, Tehrik-i-Taliban, Tigray Defence Forces,
  Tigray People's Liberation Front, Tonton Macoute, Tontons Macoutes, TPLF, TTP, Túpac Amaru,
  Twirwaneho, UFDR, Ulster Defence Association, Ulster Volunteer Force, Union of Congolese Patriots,
  UNITA, United Wa State Army, UPDF, Ustasha, UVF, Viet Cong, Viet Minh, Vietcong, Wagner, Wagner Group,
  Wazalendo, Wehrmacht, West Side Boys, White Eagles, YPG, YPJ, ZANLA, ZANU, Zapatista, Zapatistas,
  ZAPU, Zetas, Zimbabwe African National Union, ZIPRA
`);
