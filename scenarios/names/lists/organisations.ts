import { listed } from '../listed';

/** Organisations of states, missions, courts, aid organisations, offices of government, and media. */
export const organisations = listed(`
  African Union, AFRICOM, Agence France-Presse, Al Jazeera, AMIS, AMISOM, Amnesty International, Andean
  Community, ANZUS, APEC, Arab League, Arab Maghreb Union, ASEAN, Associated Press, ATMIS, BBC, Blue
  Helmets, Bretton Woods, BRICS, Bundestag, Capitol Hill, CARE International, CARICOM, CEDEAO, CELAC,
  CEMAC, CENTCOM, CIA, CNN, Collective Security Treaty Organization, COMESA, Commonwealth, Commonwealth
  of Independent States, Council of Europe, CSTO, Danish Refugee Council, Doctors Without Borders,
  Downing Street, EAC, East African Community, ECCAS, ECOMOG, ECOSOC, ECOWAS, Élysée, Enough Project,
  EU, EUCAP, EUFOR, European Commission, European Council, European Court of Human Rights, European
  Parliament, European Union, Facebook, FAO, FBI, Federal Reserve, Fox News, Freedom House, Frontex,
  FSB, G20, G7, G77, GCC, General Assembly, Geneva Conventions, Genocide Convention, Genocide Watch,
  Global Centre for the Responsibility to Protect, Global Witness, GRU, Gulf Cooperation Council, House
  of Commons, Human Rights Council, Human Rights Watch, ICC, ICJ, ICRC, ICTR, ICTY, IFOR, IGAD, ILO,
  IMF, Instagram, Inter-American Court, INTERFET, Intergovernmental Authority on Development,
  International Committee of the Red Cross, International Court of Justice, International Criminal
  Court, International Crisis Group, International Monetary Fund, International Rescue Committee,
  Interpol, IOM, ISAF, KFOR, KGB, Knesset, Kremlin, Lake Chad Basin Commission, Le Monde, League of Arab
  States, League of Nations, Médecins du Monde, Médecins Sans Frontières, Mercosur, Mercy Corps, MI6,
  Mille Collines, MINURSO, MINUSCA, MINUSMA, MINUSTAH, MONUC, Mossad, MSF, Multinational Joint Task
  Force, NATO, New York Times, Non-Aligned Movement, North Atlantic Council, North Atlantic Treaty
  Organization, Norwegian Refugee Council, NSA, OAS, OAU, OCHA, OHCHR, OIC, OPCW, OPEC, Organisation of
  African Unity, Organisation of Islamic Cooperation, Organization of African Unity, Organization of
  American States, OSCE, Oxfam, Pacific Islands Forum, Pentagon, Radio Mille Collines, Red Crescent, Red
  Cross, Reuters, Rome Statute, RTLM, SAARC, SADC, SAMIDRC, Save the Children, Security Council, SFOR,
  Shanghai Cooperation Organisation, Southern African Development Community, Special Court for Sierra
  Leone, State Department, State Duma, TASS, The Guardian, TikTok, Twitter, UN, UNAMA, UNAMET, UNAMI,
  UNAMID, UNAMIR, UNAMSIL, UNCTAD, UNDOF, UNDP, UNEP, UNESCO, UNFICYP, UNFPA, UNHCR, UNICEF, UNIFIL,
  UNISFA, UNITAMS, United Nations, UNMIBH, UNMIK, UNMIL, UNMISS, UNOCHA, UNOCI, UNOSOM, UNPREDEP,
  UNPROFOR, UNRWA, UNSMIL, UNTAC, UNTAET, US Congress, US Senate, USHMM, Warsaw Pact, Washington Post,
  WFP, WhatsApp, White House, Whitehall, World Bank, World Food Programme, World Health Organization,
  World Peace Foundation, World Trade Organization, World Vision, WPF, WTO, Xinhua, YouTube
`);
