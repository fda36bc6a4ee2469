extension FederalOrganization {
  /// Slug, department number, GC organization number, then English and French title and abbreviation.
  static let table: StaticString = """
    2canl|||2875039 Canada Limited|2875039 Canada Limited|2CANL|2CANL
    3can|||3906949 Canada Inc.|3906949 Canada Inc.|3CAN|3CAN
    3nih|||3Net Indy Holdings|3Net Indy Holdings|3NIH|3NIH
    3nii|||3Net Indy Investments Inc.|3Net Indy Investments Inc.|3NII|3NII
    7can|||7986386 Canada Inc.|7986386 Canada Inc.|7CAN|7CAN
    8can|||8599963 Canada Inc.|8599963 Canada Inc.|8CAN|8CAN
    casdo-ocena||2319|Accessibility Standards Canada|Normes d'accessibilité Canada|CASDO|OCENA
    atssc-scdata|8888888|2297|Administrative Tribunals Support Service of Canada|Service canadien d'appui aux tribunaux administratifs|ATSSC|SCDATA
    aafc-aac|235|2222|Agriculture and Agri-Food Canada|Agriculture et Agroalimentaire Canada|AAFC|AAC
    api|||Argentia Private Investments Inc.|Argentia Private Investments Inc.|API|API
    apfc-fapc|11|3437|Asia-Pacific Foundation of Canada|Fondation Asie Pacifique du Canada|APFC|FAPC
    ahrc-pac|209||Assisted Human Reproduction Canada|Procréation Assistée Canada|AHRC|PAC
    acoa-apeca|276|2244|Atlantic Canada Opportunities Agency|Agence de promotion économique du Canada atlantique|ACOA|APECA
    apa|221||Atlantic Pilotage Authority Canada|Administration de pilotage de l'Atlantique Canada|APA|APA
    aecl-eacl|138||Atomic Energy of Canada Limited|Énergie atomique du Canada, Limitée|AECL|EACL
    aac|||AviAlliance Canada Inc.|AviAlliance Canada Inc.|AAC|AAC
    atm|||AviAlliance Terminal Management Inc.|AviAlliance Terminal Management Inc.|ATM|ATM
    bc|212||Bank of Canada|Banque du Canada|BC|BC
    bci|||BDC Capital Inc.|BDC Capital Inc.|BCI|BCI
    bbpi|||Belle Bay Private Investments Inc.|Belle Bay Private Investments Inc.|BBPI|BBPI
    bpa-apd|||Belledune Port Authority|Administration portuaire de Belledune|BPA|APD
    bgpi|||Blue & Gold Private Investments Inc.|Blue & Gold Private Investments Inc.|BGPI|BGPI
    bwbc-pbwc|103||Blue Water Bridge Canada|Pont Blue Water Canada|BWBC|PBWC
    bctc-ctcb|||British Columbia Treaty Commission|Commission des Traités de la Colombie-Britannique|BCTC|CTCB
    bdc|150||Business Development Bank of Canada|Banque de développement du Canada|BDC|BDC
    cart-crac|||Canada Agricultural Review Tribunal|Commission de révision agricole du Canada|CART|CRAC
    cbsa-asfc|229|2300|Canada Border Services Agency|Agence des services frontaliers du Canada|CBSA|ASFC
    cca-cac|222||Canada Council for the Arts|Conseil des arts du Canada|CCA|CAC
    cdic-sadc|273||Canada Deposit Insurance Corporation|Société d'assurance-dépôts du Canada|CDIC|SADC
    cdev|148||Canada Development Investment Corporation|Corporation de développement des investissements du Canada|CDEV|CDEV
    ced-dec|93|2257|Canada Economic Development for Quebec Regions|Développement économique Canada pour les régions du Québec|CED|DEC
    celd|||Canada Eldor Inc.|Canada Eldor Inc.|CELD|CELD
    ceria-acire|277|2301|Canada Emission Reduction Incentives Agency|Agence canadienne pour l'incitation à la réduction des émissions|CERIA|ACIRE
    ceic-caec||2302|Canada Employment Insurance Commission|Commission de l'assurance-emploi du Canada|CEIC|CAEC
    ceifb-ofaec|176||Canada Employment Insurance Financing Board|Office de financement de l'assurance-emploi du Canada|CEIFB|OFAEC
    cer-rec|239|2312|Canada Energy Regulator|La Régie de l'énergie du Canada|CER|REC
    ceefc-cfuec|||Canada Enterprise Emergency Funding Corporation|La Corporation de financement d'urgence d'entreprises du Canada|CEEFC|CFUEC
    innovation|168|3443|Canada Foundation for Innovation|Fondation canadienne pour l'innovation|Innovation|Innovation
    cgic-cgc|||Canada GEN Investment Corporation|Corporation d'investissements GEN du Canada|CGIC|CGC
    cgf-fcc|148||Canada Growth Fund Inc.|Fonds de Croissance du Canada Inc.|cgf|fcc
    cgfimi-gafcc|||Canada Growth Fund Investment Management Inc.|Gestion d'actifs Fonds de croissance du Canada Inc|CGFIMI|GAFCC
    chhc-sgch|||Canada Hibernia Holding Corporation|Société de gestion Canada Hibernia|CHHC|SGCH
    cht-fcpl|||Canada Housing Trust|Fiducie du Canada pour l'habitation|CHT|FCPL
    cirb-ccri|||Canada Industrial Relations Board|Conseil canadien des relations industrielles|CIRB|CCRI
    cib-bic|0001||Canada Infrastructure Bank|La Banque de l'infrastructure du Canada|CIB|BIC
    ciccdev|148||Canada Innovation Corporation|La Corporation d'innovation du Canada|ciccdev|ciccdev
    clccl-siccl|||Canada Lands Company CLC Limited|Société immobilière du Canada CLC limitée|CLCCL|SICCL
    clcl-sicl|82||Canada Lands Company Limited|Société immobilière du Canada Limitée|CLCL|SICL
    cmhc-schl|87||Canada Mortgage and Housing Corporation|Société canadienne d'hypothèques et de logement|CMHC|SCHL
    cnlopb|51|3448|Canada-Newfoundland and Labrador Offshore Petroleum Board|Office Canada–Terre-Neuve-et Labrador des hydrocarbures extracôtiers|CNLOPB|CNLOPB
    cnsopb|95||Canada-Nova Scotia Offshore Energy Regulator|Régie Canada-Nouvelle-Écosse de l'énergie extracôtière|CNSOER|RCNEEE
    cppib-oirpc|0002||Canada Pension Plan Investment Board|L'Office d'investment du Régime de pensions du Canada|cppib|oirpc
    cpc-scp|83||Canada Post|Postes Canada|CPC|SCP
    cra-arc|47|2303|Canada Revenue Agency|Agence du revenu du Canada|CRA|ARC
    csps-efpc|73|2304|Canada School of Public Service|École de la fonction publique du Canada|CSPS|EFPC
    cstm-mstc|202||Canada Science and Technology Museum|Musée des sciences et de la technologie du Canada|CSTM|MSTC
    tmp|||Canada TMP Finance Ltd.|Financière Canada TMP Ltée|TMP|TMP
    cwa-aec|||Canada Water Agency|Agence de l'eau du Canada|CWA|AEC
    catsa-acsta|250||Canadian Air Transport Security Authority|Administration canadienne de la sûreté du transport aérien|CATSA|ACSTA
    capprt-tcrpap|24||Canadian Artists and Producers Professional Relations Tribunal|Tribunal canadien des relations professionnelles artistes-producteurs|CAPPRT|TCRPAP
    cbc-radio-canada|199||Canadian Broadcasting Company|Radio-Canada|CBC|Radio-Canada
    ccohs-cchst|35|2305|Canadian Centre for Occupational Health and Safety|Centre canadien d'hygiène et de sécurité au travail|CCOHS|CCHST
    ccc|34||Canadian Commercial Corporation|Corporation commerciale canadienne|CCC|CCC
    ccperb-cceebc|||Canadian Cultural Property Export Review Board|Commission canadienne d'examen des exportations de biens culturels|CCPERB|CCEEBC
    cdc-ccl|151||Canadian Dairy Commission|Commission canadienne du lait|CDC|CCL
    cfia-acia|206|2306|Canadian Food Inspection Agency|Agence canadienne d'inspection des aliments|CFIA|ACIA
    caf-facdnd|||Canadian Forces|Forces canadiennes|CAF|FACDND
    cfmws-sbmfc|||Canadian Forces Morale and Welfare Services|Services de bien-être et moral des Forces canadiennes|CFMWS|SBMFC
    cgsb-ongc|||Canadian Government Specifications Board|Office des normes générales du Canada|CGSB|ONGC
    cgc-ccg|169|2246|Canadian Grain Commission|Commission canadienne des grains|CGC|CCG
    pch|16|2223|Canadian Heritage|Patrimoine canadien|PCH|PCH
    chrc-ccdp|113|2247|Canadian Human Rights Commission|Commission canadienne des droits de la personne|CHRC|CCDP
    cihr-irsc|236|2307|Canadian Institutes of Health Research|Instituts de recherche en santé du Canada|CIHR|IRSC
    cics-scic|274|2248|Canadian Intergovernmental Conference Secretariat|Secrétariat des conférences intergouvernementales canadiennes|CICS|SCIC
    citt-tcce|||Canadian International Trade Tribunal|Tribunal canadien du commerce extérieur|CITT|TCCE
    cmhr-mcdp|267||Canadian Museum for Human Rights|Musée canadien pour les droits de la personne|CMHR|MCDP
    cmc-mcc|263||Canadian Museum of History|Musée canadien de l'histoire|CMC|MCC
    cmip-mciq|2||Canadian Museum of Immigration at Pier 21|Musée canadien de l'immigration du Quai 21|CMIP|MCIQ
    cmn-mcn|57||Canadian Museum of Nature|Musée canadien de la nature|CMN|MCN
    cannor|4|2249|Canadian Northern Economic Development Agency|Agence canadienne de développement économique du Nord|CanNor|CanNor
    cnsc-ccsn|58|2308|Canadian Nuclear Safety Commission|Commission canadienne de sûreté nucléaire|CNSC|CCSN
    crrf-fcrr|0003||Canadian Race Relations Foundation|La Fondation Canadienne des relations raciales|crrf|fcrr
    crtc|126|2396|Canadian Radio-television and Telecommunications Commission|Conseil de la radiodiffusion et des télécommunications canadiennes|CRTC|CRTC
    csis-scrs|90|2250|Canadian Security Intelligence Service|Service canadien du renseignement de sécurité|CSIS|SCRS
    csa-asc|3|2251|Canadian Space Agency|Agence spatiale canadienne|CSA|ASC
    cta-otc|124|2252|Canadian Transportation Agency|Office des transports du Canada|CTA|OTC
    cpc-cpp|136|2290|Civilian Review and Complaints Commission for the RCMP|Commission civile d'examen et de traitement des plaintes relatives à la Gendarmerie royale du Canada|CPC|CPP
    cicc-ccic|||College of Immigration and Citizenship Consultants|Collège des Consultants en Immigration et en Citoyenneté|CICC|CCIC
    cpata-cabamc|||College of Patent Agents and Trademark Agents|Collège des agents de brevets et des agents de marques de commerce|CPATA|CABAMC
    occe-bcef||3420|Commissioner of Canada Elections|Commissaire aux élections fédérales|OCCE|BCEF
    csec-cstc|156|2253|Communications Security Establishment Canada|Centre de la sécurité des télécommunications Canada|CSEC|CSTC
    ct-tc||3564|Competition Tribunal|Tribunal de la concurrence|CT|TC
    cb-cda|116|2254|Copyright Board Canada|Commission du droit d'auteur du Canada|CB|CDA
    cmmgpi-sarpgm|1||Corporation for the Mitigation of Mackenzie Gas Project Impacts|Société d'atténuation des répercussions du projet gazier Mackenzie|CMMGPI|SARPGM
    csc-scc|193|2255|Correctional Service of Canada|Service correctionnel du Canada|CSC|SCC
    cas-satj|228|2256|Courts Administration Service|Service administratif des tribunaux judiciaires|CAS|SATJ
    aandc-aadnc|249|2230|Crown-Indigenous Relations and Northern Affairs Canada|Relations Couronne-Autochtones et Affaires du Nord Canada|CIRNAC|RCAANC
    dpi|||Datura Private Investments Inc.|Datura Private Investments Inc.|DPI|DPI
    dcc-cdc|28||Defence Construction Canada|Construction de Défense Canada|DCC|CDC
    drdc-rddc|65656|3540|Defence Research and Development Canada|Recherche et développement pour la Défense Canada|DRDC|RDDC
    fin|157|2225|Department of Finance Canada|Ministère des Finances Canada|FIN|FIN
    infc|278|2269|Department of Housing, Infrastructure and Communities|Ministère du Logement, de l'Infrastructure et des Collectivités|INFC|INFC
    jus|119|2232|Department of Justice Canada|Ministère de la Justice Canada|JUS|JUS
    ctc-cct|178||Destination Canada|Destination Canada|CTC|CCT
    dfi-ifd|||Development Finance Institution - FinDev Canada|Institution de financement du développement - FinDev Canada|DFI|IFD
    elections|285|2271|Elections Canada|Élections Canada|elections|elections
    esdc-edsc|141|2229|Employment and Social Development Canada|Emploi et Développement social Canada|ESDC|EDSC
    esab-orad||3424|Energy Supplies Allocation Board|Office de répartition des approvisionnements d'énergie|ESAB|ORAD
    ecbc-secb|203||Enterprise Cape Breton Corporation|Société d'expansion du Cap-Breton|ECBC|SECB
    ec|99|2237|Environment and Climate Change Canada|Environnement et Changement climatique Canada|EC|EC
    exi|||Exinvest Inc.|Exinvest Inc.|EXI|EXI
    edc|62||Export Development Canada|Exportation et développement Canada|EDC|EDC
    external-externe|||External User Test|Utilisateur externe essai|EU|Ue
    fcc-fac|23||Farm Credit Canada|Financement agricole Canada|FCC|FAC
    fpcc-cpac|200|2265|Farm Products Council of Canada|Conseil des produits agricoles du Canada|FPCC|CPAC
    fbcl-spfl|254||Federal Bridge Corporation|Société des ponts fédéraux|FBCL|SPFL
    fednor||2299|Federal Economic Development Agency for Northern Ontario|Agence fédérale de développement économique pour le Nord de l'Ontario|FEDNOR|FEDNOR
    feddevontario|21|2258|Federal Economic Development Agency for Southern Ontario|Agence fédérale de développement économique pour le Sud de l'Ontario|FedDev Ontario|FedDev Ontario
    fpslreb-crtespf|||Federal Public Sector Labour Relations and Employment Board|Commission des relations de travail et de l'emploi dans le secteur public fédéral|FPSLREB|CRTESPF
    pshcp-rssfp|||Federal Public Service Health Care Plan Administration Authority|Administration du Régime de soins de santé de la fonction publique fédérale|PSHCP|RSSFP
    fcac-acfc|224|2259|Financial Consumer Agency of Canada|Agence de la consommation en matière financière du Canada|FCAC|ACFC
    fintrac-canafe|127|2260|Financial Transactions and Reports Analysis Centre of Canada|Centre d'analyse des opérations et déclarations financières du Canada|FINTRAC|CANAFE
    fnfmb-cgfpn||3524|First Nations Financial Management Board|Conseil de gestion financière des premières nations|FNFMB|CGFPN
    fnsi-ispn|120||First Nations Statistical Institute|Institut de la statistique des premières nations|FNSI|ISPN
    fntc-cfpn|112|3525|First Nations Tax Commission|Commission de la fiscalité des premières nations|FNTC|CFPN
    dfo-mpo|253|2226|Fisheries and Oceans Canada|Pêches et Océans Canada|DFO|MPO
    ffmc-ocped|252||Freshwater Fish Marketing Corporation|Office de commercialisation du poisson d'eau douce|FFMC|OCPED
    gpi|||Galvaude Private Investments Inc.|Galvaude Private Investments Inc.|GPI|GPI
    dfatd-maecd|64|2227|Global Affairs Canada|Affaires mondiales Canada|DFATD|MAECD
    bc-cb|||Government of British Columbia|Gouvernment de la Colombie-Britannique|BC|CB
    nl-tnl|||Government of Newfoundland and Labrador|Gouvernment de Terre-Neuve-et-Labrador|NL|TNL
    ns-ne|||Government of Nova Scotia|Gouvernment de la Nouvelle-Écosse|NS|NE
    on|||Government of Ontario|Gouvernement de l'Ontario|ON|ON
    pei-ipe|||Government of Prince Edward Island|Gouvernement de l'Île-du-Prince-Édouard|PEI|IPE
    sk|||Government of Saskatchewan|Gouvernement de la Saskatchewan|SK|SK
    glpa-apgl|261||Great Lakes Pilotage Authority Canada|Administration de pilotage des Grands Lacs Canada|GLPA|APGL
    glwb-ogte|||Gwich'in Land and Water Board|Office Gwich'in des terres et des eaux|GLWB|OGTE
    glupb-ogat|||Gwich'in Land Use Planning Board|Office Gwich'in d'aménagement territorial|GLUPB|OGAT
    halpa-aphal||3468|Halifax Port Authority|Administration portuaire de Halifax|HALPA|APHAL
    hampa-apham||3469|Hamilton-Oshawa  Port Authority|Administration portuaire de Hamilton-Oshawa|HAMPA|APHAM
    hmirc-ccrmd|49||Hazardous Materials Information Review Commission Canada|Conseil de contrôle des renseignements relatifs aux matières dangereuses Canada|HMIRC|CCRMD
    hc-sc|271|2228|Health Canada|Santé Canada|HC|SC
    hsmbc-clmhc||3572|Historic Sites and Monuments Board of Canada|Commission des lieux et monuments historiques du Canada|HSMBC|CLMHC
    hoc-cdc||3428|House of Commons|Chambre des communes|HoC|CdC
    hrtc-tdpc|164||Human Rights Tribunal of Canada|Tribunal des droits de la personne du Canada|HRTC|TDPC
    chrt-tcdp|||Human Rights Tribunal|Tribunal des droits de la personne|CHRT|TCDP
    irb-cisr|5|2261|Immigration and Refugee Board of Canada|Commission de l'immigration et du statut de réfugié du Canada|IRB|CISR
    cic|94|2224|Immigration, Refugees and Citizenship Canada|Immigration, Réfugiés et Citoyenneté Canada|CIC|CIC
    iaac-aeic|270|2245|Impact Assessment Agency of Canada|Agence d'évaluation d'impact du Canada|IAAC|AEIC
    irstrc-cvrrpi|245||Indian Residential Schools Truth and Reconciliation Commission|Commission de vérité et de réconciliation relative aux pensionnats indiens|IRSTRC|CVRRPI
    isc-sac|45371|2243|Indigenous Services Canada|Services aux Autochtones Canada|ISC|SAC
    iinfra|||Indo-Infra Inc.|Indo-Infra Inc.|IINFRA|IINFRA
    ihgp|||Infra H20 GP Partners Inc.|Infra H20 GP Partners Inc.|IHGP|IHGP
    ihlp|||Infra H20 LP Partners Inc.|Infra H20 LP Partners Inc.|IHLP|IHLP
    ipcan|||Infra-PSP Canada Inc.|Infra-PSP Canada Inc.|IPCAN|IPCAN
    ipcred|||Infra-PSP Credit Inc.|Infra-PSP Credit Inc.|IPCRED|IPCRED
    ipe|||Infra-PSP ECEF Inc.|Infra-PSP ECEF Inc.|IPE|IPE
    ipp|||Infra-PSP Partners Inc.|Infra-PSP Partners Inc.|IPP|IPP
    iti|||Infra TM Investments Inc.|Infra TM Investments Inc.|ITI|ITI
    ic|230|2231|Innovation, Science and Economic Development Canada|Innovation, Sciences et Développement économique Canada|IC|IC
    idrc-crdi|280||International Development Research Centre|Centre de recherches pour le développement international|IDRC|CRDI
    ijc-cmi|4658||International Joint Commission|Commission mixte internationale|IJC|CMI
    iic-iac||2317|Invest in Canada|Investir Au Canada|IIC|IAC
    ipi|||Ivory Private Investments Inc.|Ivory Private Investments Inc.|IPI|IPI
    jccbi-pjcci|||Jacques Cartier and Champlain Bridges Incorporated|Ponts Jacques Cartier et Champlain Incorporée|JCCBI|PJCCI
    kipi|||Kings Island Private Investments Inc.|Kings Island Private Investments Inc.|KIPI|KIPI
    lpa-apl|213||Laurentian Pilotage Authority Canada|Administration de pilotage des Laurentides Canada|LPA|APL
    org231|231|2310|Law Commission of Canada|Commission du droit du Canada|ORG231|ORG231
    lac-bac|129|2262|Library and Archives Canada|Bibliothèque et Archives Canada|LAC|BAC
    lp-bp|55558|3429|Library of Parliament|Bibliothèque du Parlement|LP|BP
    mveirb-oervm|||Mackenzie Valley Environmental Impact Review Board|Office d'examen des répercussions environnementales de la vallée du Mackenzie|MVEIRB|OERVM
    mlvwb-otevm|||Mackenzie Valley Land and Water Board|Office des terres et des eaux de la vallée du Mackenzie Valley|MLVWB|OTEVM
    mai|238||Marine Atlantic Inc.|Marine Atlantique S.C.C.|MAI|MAI
    mgerc-ceegm|43|2263|Military Grievances External Review Committee|Comité externe d'examen des griefs militaires|MGERC|CEEGM
    mpcc-cppm|66|2264|Military Police Complaints Commission of Canada|Commission d'examen des plaintes concernant la police militaire du Canada|MPCC|CPPM
    mpa-apm|74|3477|Montreal Port Authority|Administration portuaire de Montréal|MPA|APM
    nnpa-apn|104|3478|Nanaimo Port Authority|Administration portuaire de Nanaïmo|NNPA|APN
    nac-cna|91||National Arts Centre|Centre national des Arts|NAC|CNA
    ncc-ccn|22||National Capital Commission|Commission de la capitale nationale|NCC|CCN
    ndcfo-odnfc|60000|3583|National Defence and Canadian Forces Ombudsman|Ombudsman de la Défense nationale et des Forces canadiennes|NDCFO|ODNFC
    dnd-mdn|32|2233|National Defence|Défense nationale|DND|MDN
    nfb-onf|167|2266|National Film Board|Office national du film|NFB|ONF
    ngc-mbac|59||National Gallery of Canada|Musée des beaux-arts du Canada|NGC|MBAC
    mmiwg-ffada|||National Inquiry into Missing and Murdered Indigenous Women and Girls|Enquête nationale sur les femmes et les filles autochtones disparues et assassinées|MMIWG|FFADA
    nrc-cnrc|172|2313|National Research Council Canada|Conseil national de recherches Canada|NRC|CNRC
    nrtee-trnee|100||National Round Table on the Environment and the Economy|Table ronde nationale sur l'environnement et l'économie|NRTEE|TRNEE
    nsira-ossnr||3579|National Security and Intelligence Review Agency|Office de surveillance des activités en matière de sécurité nationale et de renseignement|NSIRA|OSSNR
    nrcan-rncan|115|2234|Natural Resources Canada|Ressources naturelles Canada|NRCan|RNCan
    nserc-crsng|110|2314|Natural Sciences and Engineering Research Council of Canada|Conseil de recherches en sciences naturelles et en génie du Canada|NSERC|CRSNG
    nfh|||Northern Fjord Holdings Inc.|Northern Fjord Holdings Inc.|NFH|NFH
    npa-apn|10|2268|Northern Pipeline Agency Canada|Administration du pipe-line du Nord Canada|NPA|APN
    nirb-cner|||Nunavut Impact Review Board|La Commission du Nunavut chargée de l'examen des répercussions|NIRB|CNER
    npc-can|||Nunavut Planning Commission|Commission d'aménagement du Nunavut|NPC|CAN
    nsrt-tdsn|||Nunavut Surface Rights Tribunal|Le Tribunal des droits de surface du Nunavut|NSRT|TDSN
    nwb-oen|||Nunavut Water Board|l'Office des Eaux du Nunavut|NWB|OEN
    fraidg-ciafimd|||Office of the Administrator of the Fund for Railway Accidents Involving Designated Goods; (operating under the name) Ship and Rail Compensation Canada|Bureau de l'administrateur de la Caisse d'indemnisation pour les accidents ferroviaires impliquant des marchandises désignées; (qui mène ses activités sous le nom de) Indemnisation Navire et Rail Canada|FRAIDG|CIAFIMD
    sopf-cidp|65656|3613|Office of the Administrator of the Ship-source Oil Pollution Fund; (operating under the name) Ship and Rail Compensation Canada|Bureau de l'administrateur de la Caisse d'indemnisation des dommages dus à la pollution par les hydrocarbures causée par les navires; (qui mène ses activités sous le nom de) Indemnisation Navire et Rail Canada|SOPF|CIDP
    oag-bvg|125|2270|Office of the Auditor General of Canada|Bureau du vérificateur général du Canada|OAG|BVG
    ocsa-bcsc|12121212|3611|Office of the Chief Science Advisor of Canada|Bureau du conseiller scientifique en chef du Canada|OCSA|BCSC
    fja-cmf|140|2272|Office of the Commissioner for Federal Judicial Affairs Canada|Commissariat à la magistrature fédérale Canada|FJA|CMF
    ocl-cal|205|2273|Office of the Commissioner of Lobbying of Canada|Commissariat au lobbying du Canada|OCL|CAL
    ocol-clo|258|2274|Office of the Commissioner of Official Languages|Commissariat aux langues officielles|OCOL|CLO
    oic-ci|41|2281|Office of the Information Commissioner of Canada|Commissariat à l'information du Canada|OIC|CI
    ocsec-bccst|279|2275|Office of the Intelligence Commissioner|Bureau du commissaire au renseignement|OCSEC|BCCST
    pmo-cpm|||Office of the Prime Minister|Cabinet du premier ministre|PMO|CPM
    opc-cpvp|226|2282|Office of the Privacy Commissioner of Canada|Commissariat à la protection de la vie privée du Canada|OPC|CPVP
    psic-ispc|210|2279|Office of the Public Sector Integrity Commissioner of Canada|Commissariat à l'intégrité du secteur public du Canada|PSIC|ISPC
    osgg-bsgg|5557|2278|Office of the Secretary to the Governor General|Bureau du secrétaire du gouverneur général|OSGG|BSGG
    osfi-bsif|184|2280|Office of the Superintendent of Financial Institutions Canada|Bureau du surintendant des institutions financières Canada|OSFI|BSIF
    oto-boc|55656|3594|Office of the Taxpayers' Ombudsperson|Bureau de l'ombudsman des contribuables|OTO|BOC
    ovo-bov|3368923|3595|Office of the Veterans Ombudsman|Bureau de l'ombudsman des vétérans|OVO|BOV
    opmc-svpm|||Old Port of Montreal Corporation Inc.|Société du Vieux-Port de Montréal Inc.|OPMC|SVPM
    opa-apd||3481|Oshawa Port Authority|Administration portuaire d'Oshawa|OPA|APD
    pacifican||2298|Pacific Economic Development Canada|Développement économique Canada pour le Pacifique|PacifiCan|PacifiCan
    ppa-app|165||Pacific Pilotage Authority Canada|Administration de pilotage du Pacifique Canada|PPA|APP
    pdp|||Parc Downsview Park Inc.|Parc Downsview Park Inc|PDP|PDP
    pc|154|2315|Parks Canada|Parcs Canada|PC|PC
    pbc-clcc|246|2267|Parole Board of Canada|Commission des libérations conditionnelles du Canada|PBC|CLCC
    pptc|284|3547|Passport Canada|Passeport Canada|PPTC|PPTC
    pmprb-cepmb|15|2283|Patented Medicine Prices Review Board Canada|Conseil d'examen du prix des médicaments brevetés Canada|PMPRB|CEPMB
    pab-cap|286||Pension Appeals Board|Commission d'appel des pensions|PAB|CAP
    petf-fpet|269|3484|Pierre Elliott Trudeau Foundation|Fondation Pierre Elliott Trudeau|PETF|FPET
    polar-polaire|143|2318|Polar Knowledge Canada|Savoir polaire Canada|POLAR|POLAIRE
    papa-appa|174|3486|Port Alberni Port Authority|Administration portuaire de Port Alberni|PAPA|APPA
    pacpi|||Port-aux-Choix Private Investments Inc.|Port-aux-Choix Private Investments Inc.|PACPI|PACPI
    pb|60001|3439|Port of Belledune|Port de Belledune|PB|PB
    psi|219|3497|Port of Sept-Iles|Port de Sept-Îles|PSI|PSI
    ptr|133|3507|Port of Trois-Rivières|Port de Trois-Rivières|PTR|PTR
    phold|||Potton Holdings Inc.|Potton Holdings Inc.|PHOLD|PHOLD
    ppp|155||PPP Canada Inc.|PPP Canada Inc.|PPP|PPP
    prairiescan||2240|Prairies Economic Development Canada|Développement économique Canada pour les Prairies|PrairiesCan|PrairiesCan
    pkcc-pcprc|||President of the King's Privy Council for Canada|Président du Conseil privé du Roi pour le Canada|PKCC|PCPRC
    prpa-appr|89632|3489|Prince Rupert Port Authority|L'Administration portuaire de Prince Rupert|PRPA|APPR
    pco-bcp|173|2284|Privy Council Office|Bureau du Conseil privé|PCO|BCP
    pcap|||PSP Capital Inc.|PSP Capital Inc.|PCAP|PCAP
    pfinc|||PSP Finco Inc.|PSP Finco Inc.|PFINC|PFINC
    phfgi|||PSP H2O FL GP INC.|PSP H2O FL GP INC.|PHFGI|PHFGI
    pande|||PSPIB-Andes Inc.|PSPIB-Andes Inc.|PANDE|PANDE
    pbgp|||PSPIB Baltimore G.P. Inc.|PSPIB Baltimore G.P. Inc.|PBGP|PBGP
    pbi|||PSPIB Bromont Investments Inc.|PSPIB Bromont Investments Inc.|PBI|PBI
    pccr|||PSPIB-CCR Inc.|PSPIB-CCR Inc.|PCCR|PCCR
    pcon|||PSPIB-Condor Inc.|PSPIB-Condor Inc.|PCON|PCON
    pds|||PSPIB Deep South Inc.|PSPIB Deep South Inc.|PDS|PDS
    pdev|||PSPIB DevCol Inc.|PSPIB DevCol Inc.|PDEV|PDEV
    peld|||PSPIB-Eldorado Inc.|PSPIB-Eldorado Inc.|PELD|PELD
    pemer|||PSPIB Emerald Inc.|PSPIB Emerald Inc.|PEMER|PEMER
    pgrci|||PSPIB Golden Range Cattle II Inc.|PSPIB Golden Range Cattle II Inc.|PGRCI|PGRCI
    pgrc|||PSPIB Golden Range Cattle Inc.|PSPIB Golden Range Cattle Inc.|PGRC|PGRC
    pgpf|||PSPIB G.P. Finance Inc.|PSPIB G.P. Finance Inc.|PGPF|PGPF
    pgp|||PSPIB G.P. Inc.|PSPIB G.P. Inc.|PGP|PGP
    pgpp|||PSPIB G.P. Partners Inc.|PSPIB G.P. Partners Inc.|PGPP|PGPP
    phomes|||PSPIB Homes Inc.|PSPIB Homes Inc.|PHOMES|PHOMES
    pirp|||PSPIB IRP60 Inc.|PSPIB IRP60 Inc.|PIRP|PIRP
    plsf|||PSPIB-LSF Inc.|PSPIB-LSF Inc.|PLSF|PLSF
    plii|||PSPIB LUNAR INVESTMENTS INC.|PSPIB LUNAR INVESTMENTS INC.|PLII|PLII
    pmgi|||PSPIB MEXICO GP INC.|PSPIB MEXICO GP INC.|PMGI|PMGI
    pmgp|||PSPIB Michigan G.P. Inc.|PSPIB Michigan G.P. Inc.|PMGP|PMGP
    pmsr|||PSPIB-MSR Inc.|PSPIB-MSR Inc.|PMSR|PMSR
    pngp|||PSPIB-Newbury G.P. Inc.|PSPIB-Newbury G.P. Inc.|PNGP|PNGP
    porch|||PSPIB Orchid Inc.|PSPIB Orchid Inc.|PORCH|PORCH
    ppais|||PSPIB Paisas Inc.|PSPIB Paisas Inc.|PPAIS|PPAIS
    ppi|||PSPIB Pennsylvania Investments Inc.|PSPIB Pennsylvania Investments Inc.|PPI|PPI
    pripii|||PSPIB Realty International Inc. / PSPIB Immobilier International Inc.|PSPIB Realty International Inc. / PSPIB Immobilier International Inc.|PRIPII|PRIPII
    prf|||PSPIB-RE Finance Inc.|PSPIB-RE Finance Inc.|PRF|PRF
    prfpi|||PSPIB-RE Finance Partners II Inc.|PSPIB-RE Finance Partners II Inc.|PRFPI|PRFPI
    prfp|||PSPIB-RE Finance Partners Inc.|PSPIB-RE Finance Partners Inc.|PRFP|PRFP
    prmi|||PSPIB-RE MANCHESTER INC.|PSPIB-RE MANCHESTER INC.|PRMI|PRMI
    prpi|||PSPIB-RE Partners II Inc.|PSPIB-RE Partners II Inc.|PRPI|PRPI
    prp|||PSPIB-RE Partners Inc.|PSPIB-RE Partners Inc.|PRP|PRP
    pru|||PSPIB-RE UK Inc.|PSPIB-RE UK Inc.|PRU|PRU
    psdl|||PSPIB-SDL Inc.|PSPIB-SDL Inc.|PSDL|PSDL
    pstar-psstar|||PSPIB-Star Inc.|PSPIB-Star Inc.|PSTAR|PSSTAR
    pwaih|||PSPIB Waiheke Inc.|PSPIB Waiheke Inc.|PWAIH|PWAIH
    pwii|||PSPIB WEXFORD INVESTMENTS INC.|PSPIB WEXFORD INVESTMENTS INC.|PWII|PWII
    picpc|||PSP Investments Canada Inc./Investissements PSP Canada Inc.|PSP Investments Canada Inc./Investissements PSP Canada Inc.|PICPC|PICPC
    ppci|||PSP Public Credit I Inc.|PSP Public Credit I Inc.|PPCI|PPCI
    ppco|||PSP Public Credit Opportunities Inc.|PSP Public Credit Opportunities Inc.|PPCO|PPCO
    ppm|||PSP Public Markets Inc.|PSP Public Markets Inc.|PPM|PPM
    pacs-scnp|60002||Public Appointments Commission Secretariat|Secrétariat de la Commission des nominations publiques|PACS|SCNP
    phac-aspc|135|2285|Public Health Agency of Canada|Agence de la santé publique du Canada|PHAC|ASPC
    ppsc-sppc|98|2277|Public Prosecution Service of Canada|Service des poursuites pénales du Canada|PPSC|SPPC
    ps-sp|214|2235|Public Safety Canada|Sécurité publique Canada|PS|SP
    pspib-oirpsp|185||Public Sector Pension Investment Board|Office d'investissement des régimes de pensions du secteur public|PSPIB|OIRPSP
    psdpt-tpfd||3587|Public Servants Disclosure Protection Tribunal Canada|Le Tribunal de la protection des fonctionnaires divulgateurs Canada|PSDPT|TPFD
    psdptc-tpfdc|40||Public Servants Disclosure Protection Tribunal Canada|Tribunal de la protection des fonctionnaires divulgateurs Canada|PSDPTC|TPFDC
    psc-cfp|227|2286|Public Service Commission of Canada|Commission de la fonction publique du Canada|PSC|CFP
    pslrb-crtfp|102||Public Service Labour Relations Board|Commission des relations de travail dans la fonction publique|PSLRB|CRTFP
    pwgsc-tpsgc|81|2236|Public Services and Procurement Canada|Services publics et Approvisionnement Canada|PWGSC|TPSGC
    psst-tdfp|266||Public Service Staffing Tribunal|Tribunal de la dotation de la fonction publique|PSST|TDFP
    qpa-apq|60004|3490|Quebec Port Authority|Administration portuaire de Québec|QPA|APQ
    rmrcf|||RCMH-MRCF Inc.|RCMH-MRCF Inc.|RMRCF|RMRCF
    erc-cee|232|2289|RCMP External Review Committee|Comité externe d'examen de la GRC|ERC|CEE
    ripi|||Red Isle Private Investments Inc.|Red Isle Private Investments Inc.|RIPI|RIPI
    scc-csc|63|3592|Registrar of the Supreme Court of Canada and that portion of the federal public administration appointed under subsection 12(2) of the Supreme Court Act|Registraire de la Cour suprême du Canada et le secteur de l'administration publique fédérale nommé en vertu du paragraphe 12(2) de la Loi sur la Cour suprême|SCC|CSC
    rct-gtc|89||Registry of the Competition Tribunal|Greffe du Tribunal de la concurrence|RCT|GTC
    ri|887744||Revera Inc.|Revera Inc.|RI|RI
    rti-tri|142||Ridley Terminals Inc.|Ridley Terminals Inc.|RTI|TRI
    mint-monnaie|18||Royal Canadian Mint|Monnaie royale canadienne|Mint|Monnaie
    rcmp-grc|131|2288|Royal Canadian Mounted Police|Gendarmerie royale du Canada|RCMP|GRC
    spa-aps|78|3493|Saguenay Port Authority|Administration portuaire du Saguenay|SPA|APS
    slwb-otes|||Sahtu Land and Water Board|Office des terres et des eaux du Sahtu|SLWB|OTES
    slupb-cats|||Sahtu Land Use Planning Board|Conseil de l'aménagement du territoire du Sahtu|SLUPB|CATS
    stjpa-apstj||3495|Saint John Port Authority|Administration portuaire de Saint John|STJPA|APSTJ
    snsicp-scpssnr||2295|Secretariat of the National Security and Intelligence Committee of Parliamentarians|Secrétariat du Comité des parlementaires sur la sécurité nationale et le renseignement|SNSICOP|SCPSNR
    sirc-csars|109||Security Intelligence Review Committee|Comité de surveillance des activités de renseignement de sécurité|SIRC|CSARS
    ssc-spc|92|2292|Shared Services Canada|Services partagés Canada|SSC|SPC
    sshrc-crsh|207|2316|Social Sciences and Humanities Research Council of Canada|Conseil de recherches en sciences humaines du Canada|SSHRC|CRSH
    sst-tss|||Social Security Tribunal of Canada|Tribunal de la Sécurité Sociale du Canada|SST|TSS
    sinv|||Sooke Investments Inc.|Sooke Investments Inc.|SINV|SINV
    sct-trp|||Specific Claims Tribunal|Tribunal des revendications particulières|SCT|TRP
    scc-ccn|107||Standards Council of Canada|Conseil canadien des normes|SCC-CCN|SCC-CCN
    statcan|256|2293|Statistics Canada|Statistique Canada|StatCan|StatCan
    swc-cfc|147||Status of Women Canada|Condition féminine Canada|SWC|CFC
    sjpa-apsj|54||St. John's Port Authority|Administration portuaire de St. John's|SJPA|APSJ
    sdtc-tddc|146||Sustainable Development Technology Canada|Technologies du développement durable Canada|SDTC|TDDC
    tf|187||Telefilm Canada|Téléfilm Canada|TF|TF
    oci-bec|5555|2276|The Correctional Investigator Canada|L'Enquêteur correctionnel Canada|OCI|BEC
    jfpc-cfp|||The Joint Federal/Provincial Commission into the April 2020 Nova Scotia Mass Casualty|Commission fédérale-provinciale sur les événements d'avril 2020 en Nouvelle Écosse|JFPC|CFP
    nbc-ccbn|262|2311|The National Battlefields Commission|Commission des champs de bataille nationaux|NBC|CCBN
    sibc-cpivml|60005||The Seaway International Bridge Corporation|Corporation du pont international de la voie maritime, Ltée|SIBC|CPIVML
    smrbc-sprsm|60006||The St. Mary's River Bridge Company|Société du pont de la Rivière Ste Marie|SMRBC|SPRSM
    tbpa-aptb||3504|Thunder Bay Port Authority|Administration portuaire de Thunder Bay|TBPA|APTB
    tpa-apt|61|3506|Toronto Port Authority|Administration portuaire de Toronto|TPA|APT
    tmc|||Trans Mountain Corporation|Trans Mountain Corporation|tmc|tmc
    tatc-tatc|||Transportation Appeal Tribunal of Canada|Tribunal d'appel des transports du Canada|TATC|TATC
    tatc|96||Transportation Appeal Tribunal of Canada|Tribunal d'appel des transports du Canada|TATC|TATC
    tsb-bst|215|2309|Transportation Safety Board of Canada|Bureau de la sécurité des transports du Canada|TSB|BST
    tc|217|2238|Transport Canada|Transports Canada|TC|TC
    tb-ct|105||Treasury Board|Conseil du Trésor|TB|CT
    tbs-sct|139|2242|Treasury Board of Canada Secretariat|Secrétariat du Conseil du Trésor du Canada|TBS|SCT
    tbpi|||Trinity Bay Private Investments Inc.|Trinity Bay Private Investments Inc.|TBPI|TBPI
    vfpa-apvf|165860|3509|Vancouver Fraser Port Authority|Administration portuaire Vancouver Fraser|VFPA|APVF
    vac-acc|189|2239|Veterans Affairs Canada|Anciens Combattants Canada|VAC|ACC
    vrab-tacra|85|2294|Veterans Review and Appeal Board|Tribunal des anciens combattants (révision et appel)|VRAB|TACRA
    viarail|55555||VIA Rail Canada Inc.|VIA Rail Canada Inc.|VIA Rail|VIA Rail
    hgr-tgf|||Via Rail High Frequency Rail|Via Rail train à grande fréquence|HGR|TGF
    vinv|||VOP Investments Inc.|VOP Investments Inc.|VINV|VINV
    wlwb-owte|||Wek'eezhii Land and Water Board|Office Wek'eezhii des terres et des eaux|WLWB|OWTE
    wd-deo|55||Western Economic Diversification Canada|Diversification de l'économie de l'Ouest Canada|WD|DEO
    wdba-apwd|55553||Windsor-Detroit Bridge Authority|Autorité du pont Windsor-Détroit|WDBA|APWD
    wpa-apw||3514|Windsor Port Authority|Administration portuaire de Windsor|WPA|APW
    wage|190|2241|Women and Gender Equality Canada|Femmes et Égalité des genres Canada|wage|wage
    yesab-oeesy|60007||Yukon Environmental and Socio-economic Assessment Board|Office d'évaluation environnementale et socio-économique du Yukon|YESAB|OEESY
    ysrb-odsy|60008||Yukon Surface Rights Board|Office des droits de surface du Yukon|YSRB|ODSY
    """
}
