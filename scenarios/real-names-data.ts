/** What kind of real thing a name stands for. */
export type RealNameKind =
  | 'country'
  | 'demonym'
  | 'city'
  | 'people'
  | 'leader'
  | 'armed-group'
  | 'organisation';

function names(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
}

/**
 * Real names that fictional text should not use. Compiled by hand from general knowledge, so neither complete nor
 * authoritative: a name that is missing here is not thereby harmless, and a person reads the text as well. Left out on
 * purpose are names that are everyday English words when capitalised ("Nice", "Reading", "Split", "Male").
 * Accents may be left out in the checked text; they are ignored on both sides.
 */
export const realNames: Readonly<Record<RealNameKind, readonly string[]>> = {
  country: names(`
    Afghanistan, Albania, Algeria, Andorra, Angola, Antigua, Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan,
    Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Herzegovina,
    Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cabo Verde, Cape Verde, Cambodia, Cameroon, Canada,
    Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Côte d'Ivoire, Ivory Coast,
    Croatia, Cuba, Cyprus, Czechia, Czech Republic, Czechoslovakia, Denmark, Djibouti, Dominica, Dominican Republic,
    Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Swaziland, Ethiopia, Fiji, Finland,
    France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
    Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan,
    Kazakhstan, Kenya, Kiribati, Korea, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya,
    Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands,
    Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar,
    Burma, Namibia, Nauru, Nepal, Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria, Macedonia, Norway, Oman,
    Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania,
    Russia, Russian Federation, Rwanda, Saint Kitts, Saint Lucia, Saint Vincent, Samoa, San Marino, São Tomé, Príncipe,
    Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia,
    Somaliland, Puntland, South Africa, South Sudan, Soviet Union, Spain, Sri Lanka, Ceylon, Sudan, Suriname, Sweden,
    Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, East Timor, Togo, Tonga, Trinidad, Tobago,
    Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, Great Britain,
    Britain, England, Scotland, Wales, Northern Ireland, United States, America, Uruguay, USA, US, U.S., USSR, UK, UAE, DRC,
    Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Western Sahara, Yemen, Yugoslavia, Zaire, Zambia, Zimbabwe,
    Rhodesia, Greenland, Hong Kong, Macau, Puerto Rico, Gibraltar, Crimea, Donbas, Donbass, Chechnya, Dagestan,
    Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh, Kurdistan, Kashmir, Tibet, Xinjiang, Rakhine, Kachin State,
    Darfur, Kordofan, Tigray, Amhara, Oromia, Ogaden, Casamance, Biafra, Katanga, Kivu, Ituri, Kasai, Cabo Delgado,
    Gaza, West Bank, Golan, Sinai, Catalonia, Basque Country, Ulster, Vojvodina, Republika Srpska, Srebrenica, Aceh,
    West Papua, Mindanao, Punjab, Balochistan, Assam, Manipur, Africa, Europe, Asia, Sahel, Balkans, Caucasus, Siberia,
    Middle East, Latin America, Scandinavia, Caribbean, Maghreb, Great Lakes
  `),
  demonym: names(`
    Afghan, Afghans, Albanian, Albanians, Algerian, Algerians, American, Americans, Angolan, Argentine, Argentinian,
    Armenian, Armenians, Australian, Austrian, Azerbaijani, Azeri, Azeris, Bahraini, Bangladeshi, Belarusian, Belgian,
    Beninese, Bolivian, Bosnian, Bosnians, Botswanan, Brazilian, British, Briton, Britons, Bulgarian, Burkinabe,
    Burmese, Burundian, Burundians, Cambodian, Cambodians, Cameroonian, Canadian, Chadian, Chilean, Chinese, Colombian,
    Congolese, Croatian, Croat, Croats, Cuban, Cypriot, Czech, Danish, Dane, Danes, Djiboutian, Dutch, Ecuadorian,
    Egyptian, Egyptians, English, Eritrean, Eritreans, Estonian, Ethiopian, Ethiopians, European, Europeans, African,
    Africans, Asian, Asians, Fijian, Filipino, Finnish, French, Gabonese, Gambian, Georgian, German, Germans, Ghanaian,
    Greek, Greeks, Guatemalan, Guinean, Haitian, Honduran, Hungarian, Icelandic, Indian, Indians, Indonesian, Iranian,
    Iranians, Iraqi, Iraqis, Irish, Israeli, Israelis, Italian, Italians, Ivorian, Ivorians, Jamaican, Japanese,
    Jordanian, Kazakh, Kenyan, Kenyans, Korean, Koreans, Kosovar, Kosovars, Kuwaiti, Kyrgyz, Laotian, Latvian, Lebanese,
    Liberian, Libyan, Libyans, Lithuanian, Macedonian, Malagasy, Malawian, Malaysian, Malian, Malians, Maltese,
    Mauritanian, Mexican, Moldovan, Mongolian, Montenegrin, Moroccan, Mozambican, Namibian, Nepali, Nepalese,
    Nicaraguan, Nigerien, Nigerian, Nigerians, Norwegian, Omani, Pakistani, Pakistanis, Palestinian, Palestinians,
    Panamanian, Paraguayan, Peruvian, Polish, Portuguese, Qatari, Romanian, Russian, Russians, Rwandan, Rwandans,
    Rwandese, Salvadoran, Samoan, Saudi, Saudis, Scottish, Senegalese, Serbian, Serb, Serbs, Singaporean, Slovak,
    Slovene, Slovenian, Somali, Somalis, Soviet, Soviets, Spanish, Spaniard, Sri Lankan, Sudanese, Surinamese, Swede,
    Swedes, Swedish, Swiss, Syrian, Syrians, Taiwanese, Tajik, Tajiks, Tanzanian, Thai, Tibetan, Tibetans, Timorese,
    Togolese, Tunisian, Turk, Turks, Turkish, Turkmen, Ugandan, Ugandans, Ukrainian, Ukrainians, Uruguayan, Uzbek,
    Uzbeks, Venezuelan, Vietnamese, Welsh, Yemeni, Yemenis, Yugoslav, Zambian, Zimbabwean, Zimbabweans
  `),
  city: names(`
    Abidjan, Abuja, Accra, Addis Ababa, Aden, Aleppo, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Ashgabat, Asmara,
    Astana, Asunción, Athens, Baghdad, Baku, Bamako, Bangkok, Bangui, Banjul, Barcelona, Basra, Beijing, Beirut,
    Belfast, Belgrade, Benghazi, Berlin, Bern, Bishkek, Bissau, Bogotá, Bratislava, Brazzaville, Brussels, Bucharest,
    Budapest, Buenos Aires, Bujumbura, Bukavu, Bunia, Cairo, Canberra, Cape Town, Caracas, Casablanca, Chicago,
    Chisinau, Colombo, Conakry, Copenhagen, Cox's Bazar, Dakar, Damascus, Dar es Salaam, Delhi, Dhaka, Dili, Dodoma,
    Doha, Donetsk, Douala, Dubai, Dublin, Dushanbe, Edinburgh, El Fasher, El Geneina, Entebbe, Erbil, Fallujah, Freetown,
    Gaborone, Geneva, Gitega, Goma, Grozny, Guatemala City, The Hague, Hanoi, Harare, Hargeisa, Havana, Helsinki, Herat,
    Homs, Idlib, Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg, Juba, Kabul, Kaduna, Kampala, Kandahar, Kano,
    Karachi, Kathmandu, Kharkiv, Khartoum, Kigali, Kingston, Kinshasa, Kirkuk, Kyiv, Kiev, Kuala Lumpur, La Paz, Lagos,
    Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lomé, London, Los Angeles, Luanda, Lubumbashi, Lusaka, Madrid,
    Maiduguri, Malabo, Malakal, Managua, Manila, Maputo, Mariupol, Maseru, Mbabane, Mekelle, Mexico City, Minsk,
    Mogadishu, Mombasa, Monrovia, Montevideo, Moscow, Mosul, Mumbai, Muscat, N'Djamena, Nairobi, Naypyidaw, New Delhi,
    New York, Niamey, Nicosia, Nouakchott, Nyala, Odesa, Oslo, Ottawa, Ouagadougou, Paris, Peshawar, Phnom Penh,
    Podgorica, Port-au-Prince, Port Sudan, Prague, Praia, Pretoria, Pristina, Pyongyang, Quito, Rabat, Raqqa, Ramallah,
    Rangoon, Yangon, Reykjavik, Riga, Riyadh, Rome, Sana'a, Santiago, Santo Domingo, São Paulo, Sarajevo, Seoul,
    Shanghai, Sittwe, Skopje, Sofia, St Petersburg, Stockholm, Sucre, Suva, Taipei, Tallinn, Tashkent, Tbilisi,
    Tegucigalpa, Tehran, Tel Aviv, Thimphu, Tirana, Tokyo, Toronto, Tripoli, Tunis, Ulaanbaatar, Vienna, Vientiane,
    Vilnius, Warsaw, Washington, Windhoek, Yaoundé, Yerevan, Zagreb, Zanzibar, Zürich
  `),
  people: names(`
    Abkhaz, Acholi, Afar, Akan, Alawite, Alawites, Amharas, Anuak, Arab, Arabs, Ashanti, Assyrian, Assyrians, Azande,
    Baganda, Bakongo, Balanta, Baloch, Baluch, Bamar, Bambara, Banyamulenge, Basque, Basques, Batwa, Bemba, Berber,
    Berbers, Bosniak, Bosniaks, Chaldean, Cham, Chechen, Chechens, Chewa, Chin State, Copt, Copts, Coptic, Crimean Tatars,
    Darood, Dinka, Dogon, Druze, Edo, Ewe, Fang people, Fula, Fulani, Fulbe, Ganda, Gikuyu, Guere, Gumuz, Gypsy,
    Gypsies, Han Chinese, Hausa, Hawiye, Hazara, Hazaras, Hema, Herero, Hmong, Hutu, Hutus, Bahutu, Igbo, Ijaw, Ingush,
    Inuit, Isaaq, Janjaweed, Jew, Jews, Jewish, Judaism, Muslim, Muslims, Islam, Islamic, Christian, Christians, Hindu,
    Hindus, Hinduism, Sikh, Sikhs, Buddhist, Buddhists, Catholic, Catholics, Protestant, Protestants, Orthodox Church,
    Kachin, Kalenjin, Kamba, Kanuri, Karen people, Kikuyu, Kissi, Kongo, Kpelle, Krahn, Kru, Kurd, Kurds, Kurdish, Lango,
    Lendu, Luba, Luhya, Lunda, Luo, Luos, Maasai, Mai-Mai, Makonde, Malinke, Mande, Mandinka, Maronite,
    Maronites, Masalit, Maya Ixil, Mayan, Mende, Merina, Moro, Mossi, Murle, Nama, Ndebele, Nuba, Nuer, Nupe, Nyoro,
    Ogoni, Oromo, Oromos, Ossetian, Ossetians, Ovambo, Pashtun, Pashtuns, Peuhl, Pygmy, Rohingya, Rohingyas, Roma,
    Romani, Sara people, Serer, Shan State, Shia, Shiite, Shiites, Shilluk, Shona, Sidama, Sinhala, Sinhalese, Sinti,
    Songhai, Soninke, Sotho, Sunni, Sunnis, Susu, Swahili, Tamil, Tamils, Tatar, Tatars, Temne, Teso, Tigrayan,
    Tigrayans, Tigrinya, Tiv, Toubou, Tuareg, Tuaregs, Tswana, Tutsi, Tutsis, Batutsi, Twa, Uighur, Uighurs, Uyghur,
    Uyghurs, Wolof, Xhosa, Yao, Yazidi, Yazidis, Yezidi, Yezidis, Yoruba, Zaghawa, Zulu, Zulus, Bengali, Bengalis,
    Punjabi, Pathan, Quechua, Aymara, Mapuche, Maori, Aboriginal, Native American, Gujarati, Chakma, Khmer, Kinh
  `),
  leader: names(`
    Abacha, Abiy Ahmed, Ahmadinejad, Akufo-Addo, Aliyev, Amin Dada, Annan, Aoun, Arafat, Ardern, Assad, Ataturk,
    Aung San Suu Kyi, Bachelet, Ban Ki-moon, Adama Barrow, Bashar, al-Bashir, Omar Bashir, Bazoum, Ben Ali, Naftali Bennett, Berlusconi,
    Biden, Bill Clinton, Tony Blair, Bolsonaro, Boluarte, Boris Johnson, Bouteflika, Boutros-Ghali, Bukele, Burhan, George Bush, George W. Bush,
    Buhari, Ceausescu, Chavez, Chirac, Compaoré, Conté, David Cameron, Castro, Charles Taylor, Deby, Déby, Dadis Camara, Diouf,
    Doumbouya, Duterte, Erdogan, Farmajo, Fujimori, Gaddafi, Qaddafi, Gandhi, Gbagbo, Ghani, Goïta,
    Gorbachev, Guterres, Habyarimana, Hariri, Habré, Hasina, Hemedti, Hichilema, Hitler, Hollande, Houphouët-Boigny,
    Hun Sen, Hussein, Idi Amin, Imran Khan, Isaias Afwerki, Johnson Sirleaf, Jammeh, Jiang Zemin, Jinping, Xi, Jokowi,
    Kabila, Kabore, Kadyrov, Kagame, Karadzic, Karzai, John Garang, Kenyatta, Khamenei, Khomeini, Kibaki, Kiir, Kim Jong Un,
    Kim Jong Il, Kirchner, Koroma, Kony, Kufuor, Lavrov, Lenin, Lukashenko, Lula, Lumumba, Machar, Macron, Maduro,
    Mahama, Maliki, Mandela, Mao Zedong, Marcos, Mbeki, Medvedev, Meles Zenawi, Merkel, Merz, Milei, Milosevic,
    Min Aung Hlaing, Mitterrand, Mladic, Mnangagwa, Mobutu, Modi, Mohamud, Daniel arap Moi, Morsi, Mubarak, Mugabe, Museveni,
    Mussolini, Nasser, Ndayishimiye, Netanyahu, Nkurunziza, Nkrumah, Nyerere, Obama, Obasanjo, Obote, Odinga, Orban,
    Ouattara, Pashinyan, Patassé, Gustavo Petro, Pinochet, Pol Pot, Poroshenko, Putin, Rajapaksa, Ramaphosa, Raisi, Ríos Montt,
    Rouhani, Ruto, Saakashvili, Saddam, Saied, Saleh, Macky Sall, Salva Kiir, Pedro Sanchez, Sankara, Sankoh, Sarkozy, Savimbi, Scholz,
    Selassie, Sassou, Senghor, Seretse Khama, Sheinbaum, Shevardnadze, Sisi, Soeharto, Stalin, Starmer, Suharto, Sukarno,
    Sunak, Takaichi, Patrice Talon, Thatcher, Thein Sein, Tinubu, Tito, Tokayev, Touadéra, Traoré, Trudeau, Truman, Trump,
    Tshisekedi, Tudjman, Donald Tusk, Uribe, Vucic, Wickremesinghe, Yanukovych, Yar'Adua, Yeltsin, Yoweri, Zardari, Zelensky,
    Zelenskyy, Zuma, Zhou Enlai
  `),
  'armed-group': names(`
    ADF, Al-Qaeda, Al Qaeda, al-Qaida, Al-Shabaab, al-Shabab, AFRC, Ansar Dine, Anti-balaka, AQIM, Arakan Army,
    Armed Islamic Group, Azov, Boko Haram, CNDP, CODECO, Daesh, ELN, EPLF, Ex-FAR, Fano, FARC, FDLR, FNL,
    Free Syrian Army, Frelimo, Gestapo, GIA, Haftar, Hamas, Hezbollah, Hizbollah, Houthi, Houthis, HTS,
    Hayat Tahrir al-Sham, Imbonerakure, Interahamwe, Impuzamugambi, IRA, Islamic Jihad, Islamic State, ISIS, ISIL, ISWAP,
    JEM, JNIM, Jemaah Islamiyah, Kamajors, KLA, Khmer Rouge, KNLA, Lashkar, LTTE, LRA, LURD, M23, Mai Mai, MFDC, MILF,
    MNLA, MPLA, Mujahideen, Mungiki, Naxalite, NPFL, NRA, Nusra, OLF, ONLF, PKK, PLO, Provisional IRA, RENAMO,
    Renamo, RPF, RSF, Rapid Support Forces, RUF, Schutzstaffel, Séléka, Seleka, Shining Path, SPLA, SPLM,
    Sendero Luminoso, SWAPO, Taliban, Tamil Tigers, Tatmadaw, TPLF, Tigray People's Liberation Front, UNITA, UPDF,
    Ustasha, Viet Cong, Wagner, Wagner Group, Wehrmacht, YPG, Zapatista, ZANU, ZAPU, ARSA, Lord's Resistance Army
  `),
  organisation: names(`
    African Union, Amnesty International, Arab League, ASEAN, CARICOM, Commonwealth, Council of Europe, CSTO, East African
    Community, EAC, ECCAS, ECOWAS, EU, European Commission, European Union, Freedom House, G7, G20, General Assembly,
    Gulf Cooperation Council, Human Rights Council, Human Rights Watch, ICC, ICJ, IGAD, IMF, International Committee of
    the Red Cross, International Court of Justice, International Criminal Court, International Crisis Group, Interpol,
    League of Nations, Mercosur, Médecins Sans Frontières, NATO, OAS, OAU, OHCHR, OIC, OPEC, Oxfam, Organization of
    American States, OSCE, Red Crescent, Red Cross, SADC, Save the Children, Security Council, UN, UNHCR, UNICEF, United
    Nations, UNMISS, UNPROFOR, Warsaw Pact, World Health Organization, World Bank, World Food Programme, WPF, World Peace Foundation, USHMM,
    Pentagon, State Department, White House, Kremlin, Downing Street, Whitehall, Capitol Hill, CIA, FSB, KGB, MI6, Mossad
  `),
};
