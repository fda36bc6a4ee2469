// swift-format-ignore-file
// Written from the folder rules/gc-regulatory/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-regulatory`.
enum BuiltInGcRegulatoryPack {
  static let source = PackSource(
    id: "gc-regulatory",
    digest: "sha256:d4f61ae98b5aaf8f287a884c404bfa4fa2ed22f359a2e2a86f9d7b907d9e5c7f",
    files: {
      [
        SourceFile(
          name: "rules/gc-regulatory/authorities.yaml",
          text: ###"""
# The sources that gc-regulatory cites. Titles are official where `title_status` says so.
- id: tbs-regulatory-consultation-guidelines
  title:
    en: Guidelines for Effective Regulatory Consultations
    fr: Lignes directrices pour des consultations efficaces sur la réglementation
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2007
  url:
    en: "http://www.tbs-sct.gc.ca/ri-qr/documents/gl-ld/erc-cer/erc-cer02-eng.asp"
    fr: "https://wiki.gccollab.ca/Lignes_directrices_pour_des_consultations_efficaces_sur_la_r%C3%A9glementation"
  kind: guideline
  verification: partly-read
  status: archived
  jurisdiction: CA
  as_of: "2007"

- id: uk-principles-2018
  title:
    en: Consultation Principles 2018
    fr: Principes de consultation 2018
  title_status: {en: official, fr: ours}
  publisher:
    en: Cabinet Office (United Kingdom)
    fr: Cabinet Office (Royaume-Uni)
  year: 2018
  url:
    en: "https://www.devon.gov.uk/haveyoursay/adult-social-care-and-health-engagement/government-consultation-principles-updated-2018/"
  kind: principle
  verification: verified-secondary
  status: in-force
  jurisdiction: GB

- id: wto-canada-tbt-2025
  title:
    en: >-
      Implementation and Administration of the Agreement on Technical Barriers to Trade:
      Communication from Canada
    fr: >-
      Mise en œuvre et administration de l’Accord sur les obstacles techniques au commerce :
      communication du Canada
  title_status: {en: official, fr: ours}
  publisher:
    en: World Trade Organization
    fr: Organisation mondiale du commerce
  year: 2025
  url:
    en: "https://web.wtocenter.org.tw/Page/13316/409818"
  kind: practice
  verification: partly-read
  status: in-force
  jurisdiction: CA
  as_of: "2025-03-12"

- id: nz-impact-analysis
  title:
    en: Regulatory Impact Analysis Handbook, section 7 (consultation)
    fr: Guide d’analyse d’impact de la réglementation, section 7 (Nouvelle-Zélande)
  title_status: {en: official, fr: ours}
  publisher:
    en: The Treasury (New Zealand)
    fr: Trésor de la Nouvelle-Zélande
  url:
    en: "http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htm"
  kind: guideline
  verification: verified-primary
  status: historical
  jurisdiction: NZ

- id: act-pest-control
  title:
    en: Pest Control Products Act
    fr: Loi sur les produits antiparasitaires
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2002
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/P-9.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/P-9.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: uk-gunning
  title:
    en: Gunning principles (also called Sedley criteria)
    fr: Principes Gunning
  title_status: {en: official, fr: ours}
  publisher:
    en: English courts, as summarized by NHS and practitioner pages
    fr: Tribunaux anglais, selon des résumés de praticiens
  url:
    en: "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"
  kind: practice
  verification: verified-secondary
  status: in-force
  jurisdiction: GB

- id: cdr-2018
  title:
    en: Cabinet Directive on Regulation
    fr: Directive du Cabinet sur la réglementation
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2018
  kind: policy
  verification: unverified
  status: in-force
  jurisdiction: CA

- id: act-service-fees
  title:
    en: Service Fees Act
    fr: Loi sur les frais de service
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2017
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/S-8.4/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/S-8.4/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: justice-regulations-manual
  title:
    en: 'Federal Regulations Manual, Part 4: notice of prepublication'
    fr: 'Manuel sur la réglementation fédérale, partie 4 : avis de publication préalable'
  title_status: {en: official, fr: unverified}
  publisher:
    en: Department of Justice Canada
    fr: Ministère de la Justice du Canada
  url:
    en: "http://canada.justice.gc.ca/eng/dept-min/pub/legis/rm-mr/part4/notice-avis.html"
  kind: guideline
  verification: verified-primary
  status: unknown
  jurisdiction: CA

- id: cdrm-2012
  title:
    en: Cabinet Directive on Regulatory Management (appendix on international trade obligations)
    fr: Directive du Cabinet sur la gestion de la réglementation
  title_status: {en: official, fr: unverified}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2012
  url:
    en: "https://canada.ca/en/government/system/laws/developing-improving-federal-regulations/requirements-developing-managing-reviewing-regulations/guidelines-tools/cabinet-directive-regulatory-management.html"
  kind: policy
  verification: partly-read
  status: archived
  jurisdiction: CA
  as_of: "2012-04-01"

- id: cusma-ch28
  title:
    en: 'Canada–United States–Mexico Agreement (CUSMA), Chapter 28: Good Regulatory Practices'
    fr: 'Accord Canada–États-Unis–Mexique (ACEUM), chapitre 28 : Bonnes pratiques de réglementation'
  title_status: {en: official, fr: official}
  publisher:
    en: Global Affairs Canada
    fr: Affaires mondiales Canada
  year: 2020
  url:
    en: "https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/cusma-aceum/text-texte/28.aspx?lang=eng"
    fr: "https://international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/cusma-aceum/text-texte/28.aspx?lang=fra"
  kind: treaty
  verification: verified-secondary
  status: in-force
  jurisdiction: CA

- id: act-cepa-1999
  title:
    en: Canadian Environmental Protection Act, 1999
    fr: Loi canadienne sur la protection de l’environnement (1999)
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1999
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-15.31/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-15.31/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-fisheries
  title:
    en: Fisheries Act
    fr: Loi sur les pêches
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/F-14/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/F-14/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-02"

- id: act-broadcasting
  title:
    en: Broadcasting Act
    fr: Loi sur la radiodiffusion
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1991
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/B-9.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/B-9.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-interpretation
  title:
    en: Interpretation Act
    fr: Loi d’interprétation
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/I-21/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/I-21/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-species-at-risk
  title:
    en: Species at Risk Act
    fr: Loi sur les espèces en péril
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2002
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/S-15.3/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/S-15.3/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-02"

- id: act-sustainable-development
  title:
    en: Federal Sustainable Development Act
    fr: Loi fédérale sur le développement durable
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2008
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/F-8.6/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/F-8.6/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-02-18"

- id: project
  title:
    en: consult-lint project decision
    fr: Décision du projet consult-lint
  title_status: {en: ours, fr: ours}
  publisher:
    en: consult-lint
    fr: consult-lint
  year: 2026
  kind: project
  verification: verified-primary
  status: in-force
  jurisdiction: INT

- id: act-official-languages
  title:
    en: Official Languages Act
    fr: Loi sur les langues officielles
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/O-3.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/O-3.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-use-of-french
  title:
    en: Use of French in Federally Regulated Private Businesses Act
    fr: Loi sur l’usage du français au sein des entreprises privées de compétence fédérale
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2023
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/U-3.5/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/U-3.5/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-12-02"

- id: act-electoral-boundaries
  title:
    en: Electoral Boundaries Readjustment Act
    fr: Loi sur la révision des limites des circonscriptions électorales
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/E-3/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/E-3/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-canada-marine
  title:
    en: Canada Marine Act
    fr: Loi maritime du Canada
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1998
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-6.7/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-6.7/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: pspc-online-commenting
  title:
    en: A key democratic tool for Canadians
    fr: Un outil démocratique essentiel pour la population canadienne
  title_status: {en: official, fr: ours}
  publisher:
    en: Public Services and Procurement Canada
    fr: Services publics et Approvisionnement Canada
  url:
    en: "https://www.canada.ca/en/public-services-procurement/corporate/stories/democratic-tool.html"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: CA

- id: wto-sps-transparency
  title:
    en: >-
      Recommended procedures for implementing the transparency obligations of the SPS Agreement
      (G/SPS/7)
    fr: Procédures recommandées pour la transparence au titre de l’Accord SPS (G/SPS/7)
  title_status: {en: official, fr: ours}
  publisher:
    en: World Trade Organization
    fr: Organisation mondiale du commerce
  year: 2018
  url:
    en: "https://9lib.co/tw/docs/g-sps-rev-june-2018-18-3406-page.10604583"
  kind: guideline
  verification: verified-secondary
  status: in-force
  jurisdiction: INT
  as_of: "2018-06"

- id: act-impact-assessment
  title:
    en: Impact Assessment Act
    fr: Loi sur l’évaluation d’impact
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2019
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/I-2.75/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/I-2.75/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-06-14"

- id: act-holidays
  title:
    en: Holidays Act
    fr: Loi instituant des jours de fête légale
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/H-5/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/H-5/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-red-tape-reduction
  title:
    en: Red Tape Reduction Act
    fr: Loi sur la réduction de la paperasse
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2015
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/R-4.5/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/R-4.5/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-yukon
  title:
    en: Yukon Act
    fr: Loi sur le Yukon
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2002
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/Y-2.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/Y-2.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: reg-crtc-rules
  title:
    en: "Canadian Radio-television and Telecommunications Commission Rules of Practice and Procedure, SOR/2010-277"
    fr: "Règles de pratique et de procédure du Conseil de la radiodiffusion et des télécommunications canadiennes, DORS/2010-277"
  title_status: {en: official, fr: official}
  publisher:
    en: Canadian Radio-television and Telecommunications Commission
    fr: Conseil de la radiodiffusion et des télécommunications canadiennes
  year: 2010
  url:
    en: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2010-277/"
    fr: "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2010-277/"
  kind: regulation
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: cdr-draft-2017
  title:
    en: (Draft) Cabinet Directive on Regulation
    fr: (Ébauche) Directive du Cabinet sur la réglementation
  title_status: {en: official, fr: ours}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2017
  url:
    en: "https://open.canada.ca/en/consult/draft/cabinet-directive/50-development-regulations"
  kind: policy
  verification: partly-read
  status: historical
  jurisdiction: CA
  as_of: "2017"

- id: policy-regulatory-development
  title:
    en: Policy on Regulatory Development
    fr: Politique sur l’élaboration de la réglementation
  title_status: {en: official, fr: unverified}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2018
  kind: policy
  verification: unverified
  status: in-force
  jurisdiction: CA

- id: pco-regulatory-process-guide
  title:
    en: Regulatory Process Guide
    fr: Guide du processus règlementaire
  title_status: {en: unverified, fr: official}
  publisher:
    en: Privy Council Office
    fr: Bureau du Conseil privé
  url:
    fr: "https://epe.lac-bac.gc.ca/100/205/301/pco-bcp/website/06-10-10/www.pco-bcp.gc.ca/raoics-srdc/default.asp@language=f&page=publications&sub=regguide&doc=regguide_f.htm"
  kind: guideline
  verification: partly-read
  status: archived
  jurisdiction: CA
  as_of: "2006-10-10"

- id: gazette-consultation-list
  title:
    en: "Canada Gazette: current consultations (lists of 2014 to 2017)"
    fr: "Gazette du Canada : consultations en cours (listes de 2014 à 2017)"
  title_status: {en: ours, fr: ours}
  publisher:
    en: Canada Gazette Directorate
    fr: Direction de la Gazette du Canada
  year: 2017
  url:
    en: "http://www.gazette.gc.ca/consult/consult-eng.html"
  kind: practice
  verification: verified-primary
  status: historical
  jurisdiction: CA
  as_of: "2017-07-15"

- id: act-telecommunications
  title:
    en: Telecommunications Act
    fr: Loi sur les télécommunications
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1993
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/T-3.4/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/T-3.4/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-02"

- id: act-aeronautics
  title:
    en: Aeronautics Act
    fr: Loi sur l’aéronautique
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/A-2/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/A-2/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-copyright
  title:
    en: Copyright Act
    fr: Loi sur le droit d’auteur
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-42/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-42/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-oceans
  title:
    en: Oceans Act
    fr: Loi sur les océans
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1996
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/O-2.4/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/O-2.4/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-competition
  title:
    en: Competition Act
    fr: Loi sur la concurrence
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-34/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-34/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-export-development
  title:
    en: Export Development Act
    fr: Loi sur le développement des exportations
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/E-20/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/E-20/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-shipping-conferences
  title:
    en: "Shipping Conferences Exemption Act, 1987"
    fr: Loi dérogatoire de 1987 sur les conférences maritimes
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/S-10.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/S-10.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-transportation-safety-board
  title:
    en: Canadian Transportation Accident Investigation and Safety Board Act
    fr: Loi sur le Bureau canadien d’enquête sur les accidents de transport et de la sécurité des transports
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1989
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-23.4/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-23.4/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-corporations-returns
  title:
    en: Corporations Returns Act
    fr: Loi sur les déclarations des personnes morales
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-43/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-43/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-fuel-consumption
  title:
    en: Motor Vehicle Fuel Consumption Standards Act
    fr: Loi sur les normes de consommation de carburant des véhicules automobiles
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/M-9/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/M-9/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-navigable-waters
  title:
    en: Canadian Navigable Waters Act
    fr: Loi sur les eaux navigables canadiennes
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/N-22/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/N-22/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-11-20"

- id: act-pilotage
  title:
    en: Pilotage Act
    fr: Loi sur le pilotage
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/P-14/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/P-14/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-federal-courts
  title:
    en: Federal Courts Act
    fr: Loi sur les Cours fédérales
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/F-7/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/F-7/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-04-28"

- id: act-tax-court
  title:
    en: Tax Court of Canada Act
    fr: Loi sur la Cour canadienne de l’impôt
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/T-2/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/T-2/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

- id: act-competition-tribunal
  title:
    en: Competition Tribunal Act
    fr: Loi sur le Tribunal de la concurrence
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-36.4/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-36.4/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-contraventions
  title:
    en: Contraventions Act
    fr: Loi sur les contraventions
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1992
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-38.7/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-38.7/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-nunavut-planning
  title:
    en: Nunavut Planning and Project Assessment Act
    fr: Loi sur l’aménagement du territoire et l’évaluation des projets au Nunavut
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2013
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/N-28.75/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/N-28.75/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-nunavut-waters
  title:
    en: Nunavut Waters and Nunavut Surface Rights Tribunal Act
    fr: Loi sur les eaux du Nunavut et le Tribunal des droits de surface du Nunavut
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2002
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/N-28.8/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/N-28.8/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-mackenzie-valley
  title:
    en: Mackenzie Valley Resource Management Act
    fr: Loi sur la gestion des ressources de la vallée du Mackenzie
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1998
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/M-0.2/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/M-0.2/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-yukon-assessment
  title:
    en: Yukon Environmental and Socio-economic Assessment Act
    fr: Loi sur l’évaluation environnementale et socioéconomique au Yukon
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2003
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/Y-2.2/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/Y-2.2/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-yukon-surface-rights
  title:
    en: Yukon Surface Rights Board Act
    fr: Loi sur l’Office des droits de surface du Yukon
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1994
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/Y-4.3/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/Y-4.3/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-nunavut
  title:
    en: Nunavut Act
    fr: Loi sur le Nunavut
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1993
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/N-28.6/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/N-28.6/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/contents.yaml",
          text: ###"""
# What a regulatory consultation plan holds.
- rule: GCR-OBJ-01
  status: stable
  principle: gcr.consultation-plan
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: checklist 1, fr: liste de vérification 1}}
    - {source: uk-principles-2018, clause: B}
  title:
    en: No legal authority, or no check for a legal duty to consult
    fr: Aucune autorisation légale, ou aucune vérification de l’obligation légale de consulter
  severity: warning
  verdict: fail
  stage: draft
  applies: term.regulatory
  expect: >-
    has(plan.mandate.authority) &&
    plan.mandate.authority.exists(a, has(a.citation) && bilingual.present(a.citation)) &&
    has(plan.mandate.legal_duty_check)
  at: plan.mandate
  message:
    en: >-
      The plan does not record both the legal authority and a check for a legal duty to consult,
      as the guideline asks
    fr: >-
      Le plan ne consigne pas à la fois l’autorisation légale et la vérification d’une obligation
      légale de consulter, comme le demande la ligne directrice
  why:
    en: The enabling Act may itself say how, and for how long, people are to be consulted.
    fr: La loi habilitante peut elle-même dire comment, et pendant combien de temps, consulter.
  remedy:
    en: Cite the Act under `mandate.authority` and set `mandate.legal_duty_check`.
    fr: Citer la loi sous `mandate.authority` et remplir `mandate.legal_duty_check`.
  waivable: true
  tags: [authority]
  examples:
    - outcome: failed
      name: {en: "an Act, no check", fr: "une loi, sans vérification"}
      plan: |
        mandate: ⟦{instrument: regulation, authority: [{citation: {en: Fisheries Act, fr: Loi sur les pêches}}]}⟧
    - outcome: passed
      name: {en: an Act and a check for a duty to consult, fr: une loi et une vérification de l’obligation de consulter}
      plan: |
        mandate:
          instrument: regulation
          authority: [{citation: {en: Fisheries Act, fr: Loi sur les pêches}}]
          legal_duty_check: does_not_apply
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
    - outcome: failed
      name: {en: "the legal authority: none", fr: "le fondement juridique : liste vide"}
      plan: |
        mandate: {instrument: regulation, authority: [], legal_duty_check: does_not_apply}
    - outcome: failed
      name: {en: without the legal authority, fr: sans le fondement juridique}
      plan: |
        mandate: {instrument: regulation, legal_duty_check: does_not_apply}
    - outcome: failed
      name: {en: without the citation, fr: sans la référence}
      plan: |
        mandate: {instrument: regulation, authority: [{}], legal_duty_check: does_not_apply}
    - outcome: failed
      name: {en: the citation without a text in either language, fr: la référence sans texte dans l’une ou l’autre langue}
      plan: |
        mandate:
          instrument: regulation
          authority: [{citation: {}}]
          legal_duty_check: does_not_apply

- rule: GCR-OBJ-02
  status: stable
  principle: gcr.consultation-plan
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.2, checklists 2 and 3", fr: "4.2.2, listes de vérification 2 et 3"}}
  title:
    en: No analysis of the public environment
    fr: Aucune analyse de l’environnement public
  severity: warning
  verdict: fail
  stage: launch
  applies: term.regulatory
  expect: has(plan.purpose.context) && bilingual.present(plan.purpose.context)
  at: plan.purpose.context
  message:
    en: The guideline asks for an analysis of the public environment, and the plan gives none
    fr: >-
      La ligne directrice demande une analyse de l’environnement public, et le plan n’en donne pas
  why:
    en: What was tried, said and promised before shapes what people will answer now.
    fr: Ce qui a déjà été tenté, dit et promis détermine ce que les gens répondront.
  remedy:
    en: Sum it up in `purpose.context`.
    fr: La résumer sous `purpose.context`.
  waivable: true
  tags: [context]
  examples:
    - outcome: failed
      name: {en: a purpose without its context, fr: un objet sans son contexte}
      plan: |
        mandate: {instrument: regulation}
        ⟦purpose⟧: {issue: {en: Nets, fr: Filets}}
    - outcome: passed
      name: {en: a summary of earlier reviews, fr: un résumé des examens antérieurs}
      plan: |
        mandate: {instrument: regulation}
        purpose: {context: {en: Two reviews since 2015, fr: Deux examens depuis 2015}}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
        purpose: {issue: {en: Nets, fr: Filets}}
    - outcome: failed
      name: {en: "the context: left empty", fr: "le contexte : champ vide"}
      plan: |
        mandate: {instrument: regulation}
        purpose: {issue: {en: Nets, fr: Filets}, context: {en: "", fr: ""}}

- rule: GCR-TRA-01
  status: stable
  principle: gcr.prepublication
  authority:
    - {source: wto-canada-tbt-2025, clause: {en: section 2, fr: partie 2}}
    - {source: uk-principles-2018, clause: C}
    - {source: nz-impact-analysis, clause: section 7}
  title:
    en: No impact analysis among the documents
    fr: Aucune étude d’impact parmi les documents
  severity: warning
  verification: partly-read
  verdict: fail
  stage: launch
  applies: term.regulatory
  expect: plan.materials.exists(d, has(d.type) && d.type == 'impact_assessment')
  at: plan.materials
  message:
    en: No impact analysis is among the documents of the proposed regulation
    fr: Aucune étude d’impact ne figure parmi les documents du projet de règlement
  why:
    en: >-
      Proposed federal regulations are normally published with their regulatory impact analysis
      statement (RIAS).
    fr: >-
      Les projets de règlement fédéraux sont normalement publiés avec leur résumé de l’étude
      d’impact de la réglementation (RÉIR).
  remedy:
    en: Add a document of type impact_assessment.
    fr: Ajouter un document de type impact_assessment.
  waivable: true
  tags: [materials]
  examples:
    - outcome: failed
      name: {en: the draft text only, fr: le projet de texte seulement}
      plan: |
        mandate: {instrument: regulation}
        materials: ⟦[{id: D1, type: draft_text}]⟧
    - outcome: passed
      name: {en: with an analysis, fr: avec une étude}
      plan: |
        mandate: {instrument: regulation}
        materials: [{id: D1, type: draft_text}, {id: D2, type: impact_assessment}]
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
        materials: []
    - outcome: failed
      name: {en: "the materials: one empty entry", fr: "les documents : un élément vide"}
      plan: |
        mandate: {instrument: regulation}
        materials: [{}]
    - outcome: failed
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        mandate: {instrument: regulation}
        materials: []

- rule: GCR-TRA-02
  status: stable
  principle: gcr.consultation-statement
  authority:
    - {source: act-pest-control, clause: {en: s. 28(3), fr: par. 28(3)}}
    - {source: uk-gunning, clause: "2"}
  title:
    en: Neither reasons nor proposed decision among the documents
    fr: Ni motifs ni projet de décision parmi les documents
  severity: warning
  verdict: fail
  stage: launch
  applies: term.regulatory
  expect: plan.materials.exists(d, has(d.type) && d.type in ['draft_text', 'explanatory_report'])
  at: plan.materials
  message:
    en: Neither the proposed decision nor a statement of its reasons is among the documents
    fr: Ni la décision proposée ni l’énoncé de ses motifs ne figurent parmi les documents
  why:
    en: >-
      People can answer a proposal only if they see it or its reasons; the Pest Control Products
      Act puts it into law for its own statements.
    fr: >-
      On ne peut répondre à une proposition que si on la voit ou si l’on en voit les motifs; la
      Loi sur les produits antiparasitaires l’inscrit dans la loi pour ses propres énoncés.
  remedy:
    en: Add a document of type draft_text or explanatory_report.
    fr: Ajouter un document de type draft_text ou explanatory_report.
  waivable: true
  tags: [materials]
  examples:
    - outcome: failed
      name: {en: an analysis only, fr: une étude seulement}
      plan: |
        mandate: {instrument: regulation}
        materials: ⟦[{id: D1, type: impact_assessment}]⟧
    - outcome: passed
      name: {en: the draft text, fr: le projet de texte}
      plan: |
        mandate: {instrument: regulation}
        materials: [{id: D1, type: draft_text}]
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
        materials: []
    - outcome: passed
      name: {en: an explanatory report, fr: un rapport explicatif}
      plan: |
        mandate: {instrument: regulation}
        materials: [{id: D1, type: explanatory_report}]
    - outcome: failed
      name: {en: "the materials: none", fr: "les documents : liste vide"}
      plan: |
        mandate: {instrument: regulation}
        materials: []
    - outcome: failed
      name: {en: "the materials: one empty entry", fr: "les documents : un élément vide"}
      plan: |
        mandate: {instrument: regulation}
        materials: [{}]

- rule: GCR-TRA-04
  status: preview
  principle: gcr.consultation-plan
  authority:
    - {source: cdr-2018, clause: {en: unverified, fr: non vérifié}}
  title:
    en: No reference to a forward regulatory plan
    fr: Aucun renvoi à un plan prospectif de la réglementation
  severity: note
  verification: unverified
  verdict: fail
  stage: draft
  applies: term.regulatory
  expect: has(plan.mandate.forward_plan_url) && bilingual.present(plan.mandate.forward_plan_url)
  at: plan.mandate.forward_plan_url
  message:
    en: The plan does not link to an entry of a forward regulatory plan
    fr: Le plan ne renvoie pas à une inscription d’un plan prospectif de la réglementation
  why:
    en: >-
      Departments list coming regulations in forward plans; that the directive asks for the link
      is not confirmed from its text.
    fr: >-
      Les ministères inscrivent les règlements à venir dans des plans prospectifs; que la
      directive demande ce renvoi n’est pas confirmé d’après son texte.
  remedy:
    en: Give the address in `mandate.forward_plan_url`.
    fr: Donner l’adresse sous `mandate.forward_plan_url`.
  waivable: true
  tags: [forward-plan]
  examples:
    - outcome: failed
      name: {en: no link, fr: aucun renvoi}
      plan: |
        ⟦mandate⟧: {instrument: regulation}
    - outcome: passed
      name: {en: a link, fr: un renvoi}
      plan: |
        mandate: {instrument: regulation, forward_plan_url: {en: "https://example.gc.ca/en/plan", fr: "https://example.gc.ca/fr/plan"}}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
    - outcome: failed
      name: {en: a link to the forward plan that is empty in both languages, fr: un renvoi au plan prospectif vide dans les deux langues}
      plan: |
        mandate: {instrument: regulation, forward_plan_url: {}}

- rule: GCR-INC-01
  status: preview
  principle: gcr.consultation-plan
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: small business lens (unverified), fr: lentille des petites entreprises (non vérifié)}}
  title:
    en: Small business is not an audience
    fr: Les petites entreprises ne sont pas un public visé
  severity: note
  verification: unverified
  verdict: review
  question:
    en: Does the regulation affect small business?
    fr: Le règlement touche-t-il les petites entreprises?
  stage: launch
  applies: term.regulatory
  expect: plan.participants.audiences.exists(a, has(a.code) && a.code == 'SM')
  at: plan.participants.audiences
  message:
    en: A regulation is proposed, and small business is not among the audiences
    fr: Un règlement est proposé, et les petites entreprises ne sont pas parmi les publics visés
  why:
    en: >-
      The small business lens looks at costs that weigh more on small firms. Its place in the
      guideline is not confirmed.
    fr: >-
      La lentille des petites entreprises examine les coûts qui pèsent davantage sur elles. Sa
      place dans la ligne directrice n’est pas confirmée.
  remedy:
    en: Add the audience SM, or note why it is not affected.
    fr: Ajouter le public SM, ou indiquer pourquoi elles ne sont pas touchées.
  waivable: true
  tags: [audiences]
  examples:
    - outcome: cantTell
      name: {en: general public only, fr: grand public seulement}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: ⟦[{code: GP}]⟧}
    - outcome: passed
      name: {en: small business, fr: petites entreprises}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: [{code: GP}, {code: SM}]}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: GP}]}
    - outcome: cantTell
      name: {en: without the audience code, fr: sans le code du public}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: [{}]}
    - outcome: cantTell
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: []}

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/fees.yaml",
          text: ###"""
# Fee proposals under the Service Fees Act.
- rule: GCR-TRA-03
  status: stable
  principle: gcr.fees
  authority:
    - {source: act-service-fees, clause: {en: s. 11, fr: art. 11}}
  title:
    en: A fee proposal leaves out an element
    fr: Une proposition de frais omet un élément
  severity: error
  verdict: fail
  stage: launch
  applies: term.fees
  expect: >-
    has(plan.fee_proposal) &&
    has(plan.fee_proposal.amount_or_method) && bilingual.present(plan.fee_proposal.amount_or_method) &&
    has(plan.fee_proposal.circumstances) && bilingual.present(plan.fee_proposal.circumstances) &&
    has(plan.fee_proposal.rationale) && bilingual.present(plan.fee_proposal.rationale) &&
    has(plan.fee_proposal.factors) && bilingual.present(plan.fee_proposal.factors) &&
    has(plan.fee_proposal.performance_standard) && bilingual.present(plan.fee_proposal.performance_standard)
  at: plan.fee_proposal
  message:
    en: >-
      The fee proposal does not hold all of amount or method, circumstances, rationale, factors
      and performance standard, which section 11 of the Service Fees Act lists
    fr: >-
      La proposition de frais ne contient pas à la fois le montant ou son calcul, les
      circonstances, la justification, les facteurs et la norme de rendement, qu’énumère l’article
      11 de la Loi sur les frais de service
  why:
    en: Those who will pay can judge a fee only with all of it before them.
    fr: Les personnes qui paieront ne peuvent juger des frais qu’avec tout cela sous les yeux.
  remedy:
    en: Complete `fee_proposal`; where no performance standard applies, say so there.
    fr: Compléter `fee_proposal`; si aucune norme de rendement ne s’applique, l’y indiquer.
  waivable: {days: 366}
  tags: [fees]
  examples:
    - outcome: failed
      name: {en: amount only, fr: montant seulement}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: ⟦{amount_or_method: {en: $40 a day, fr: 40 $ par jour}}⟧
    - outcome: passed
      name: {en: all five elements, fr: les cinq éléments}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal:
          amount_or_method: {en: $40 a day, fr: 40 $ par jour}
          circumstances: {en: Each mooring, fr: Chaque amarrage}
          rationale: {en: Upkeep of wharves, fr: Entretien des quais}
          factors: {en: Cost and benefit, fr: Coûts et avantages}
          performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
    - outcome: failed
      name: {en: without circumstances, fr: sans les circonstances}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: ⟦{rationale: {en: Upkeep of wharves, fr: Entretien des quais}, factors: {en: Cost and benefit, fr: Coûts et avantages}, performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}, amount_or_method: {en: $40 a day, fr: 40 $ par jour}}⟧
    - outcome: failed
      name: {en: without rationale, fr: sans la justification}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: ⟦{circumstances: {en: Each mooring, fr: Chaque amarrage}, factors: {en: Cost and benefit, fr: Coûts et avantages}, performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}, amount_or_method: {en: $40 a day, fr: 40 $ par jour}}⟧
    - outcome: failed
      name: {en: without factors, fr: sans les facteurs}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: ⟦{circumstances: {en: Each mooring, fr: Chaque amarrage}, rationale: {en: Upkeep of wharves, fr: Entretien des quais}, performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}, amount_or_method: {en: $40 a day, fr: 40 $ par jour}}⟧
    - outcome: failed
      name: {en: without performance standard, fr: sans la norme de rendement}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: ⟦{circumstances: {en: Each mooring, fr: Chaque amarrage}, rationale: {en: Upkeep of wharves, fr: Entretien des quais}, factors: {en: Cost and benefit, fr: Coûts et avantages}, amount_or_method: {en: $40 a day, fr: 40 $ par jour}}⟧
    - outcome: failed
      name: {en: without amount or method, fr: sans le montant}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: ⟦{circumstances: {en: Each mooring, fr: Chaque amarrage}, rationale: {en: Upkeep of wharves, fr: Entretien des quais}, factors: {en: Cost and benefit, fr: Coûts et avantages}, performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}}⟧
    - outcome: failed
      name: {en: without the fee proposal, fr: sans la proposition de frais}
      plan: |
        mandate: {instrument: fee_proposal}
    - outcome: failed
      name: {en: "the rationale of the fee: left empty", fr: "la justification des frais : champ vide"}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal:
          circumstances: {en: Each mooring, fr: Chaque amarrage}
          factors: {en: Cost and benefit, fr: Coûts et avantages}
          performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}
          amount_or_method: {en: $40 a day, fr: 40 $ par jour}
          rationale: {en: "", fr: ""}
    - outcome: failed
      name: {en: "the factors of the fee: left empty", fr: "les facteurs pris en compte : champ vide"}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal:
          circumstances: {en: Each mooring, fr: Chaque amarrage}
          rationale: {en: Upkeep of wharves, fr: Entretien des quais}
          performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}
          amount_or_method: {en: $40 a day, fr: 40 $ par jour}
          factors: {en: "", fr: ""}
    - outcome: failed
      name: {en: "the performance standard: left empty", fr: "la norme de rendement : champ vide"}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal:
          circumstances: {en: Each mooring, fr: Chaque amarrage}
          rationale: {en: Upkeep of wharves, fr: Entretien des quais}
          factors: {en: Cost and benefit, fr: Coûts et avantages}
          amount_or_method: {en: $40 a day, fr: 40 $ par jour}
          performance_standard: {en: "", fr: ""}
    - outcome: failed
      name: {en: "the circumstances of the fee: left empty", fr: "les circonstances des frais : champ vide"}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal:
          rationale: {en: Upkeep of wharves, fr: Entretien des quais}
          factors: {en: Cost and benefit, fr: Coûts et avantages}
          performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}
          amount_or_method: {en: $40 a day, fr: 40 $ par jour}
          circumstances: {en: "", fr: ""}
    - outcome: failed
      name: {en: "the fee amount or method: left empty", fr: "le montant des frais ou la façon de l’établir : champ vide"}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal:
          circumstances: {en: Each mooring, fr: Chaque amarrage}
          rationale: {en: Upkeep of wharves, fr: Entretien des quais}
          factors: {en: Cost and benefit, fr: Coûts et avantages}
          performance_standard: {en: Reply in 5 days, fr: Réponse en 5 jours}
          amount_or_method: {en: "", fr: ""}

- rule: GCR-REP-01
  status: stable
  principle: gcr.fees
  authority:
    - {source: act-service-fees, clause: {en: s. 12(c), fr: al. 12c)}}
  title:
    en: Replies on a fee proposal are not planned in time
    fr: Réponses sur une proposition de frais non prévues à temps
  severity: error
  verdict: fail
  stage: launch
  params:
    reply_days: {type: int, unit: day, default: 30, max: 30, label: {en: longest time to the replies, fr: délai maximal des réponses}}
  applies: term.fees
  expect: >-
    has(plan.fee_proposal.reply_date) && plan.fee_proposal.reply_date <=
    calendar.plus(plan.timeline.close_date, params.reply_days)
  at: plan.fee_proposal.reply_date
  values:
    latest: calendar.plus(plan.timeline.close_date, params.reply_days)
  fix:
    set: plan.fee_proposal.reply_date
    to: calendar.plus(plan.timeline.close_date, params.reply_days)
    safety: needs_review
    title: {en: Set the last day on which the reply may be given, fr: Fixer le dernier jour où la réponse peut être donnée}
  message:
    en: >-
      Replies to representations on the fee proposal are due by {latest, date},
      {params.reply_days} days after the deadline by paragraph 12(c) of the Service Fees Act, and
      the plan gives no such day
    fr: >-
      Les réponses aux observations sur la proposition de frais sont dues au plus tard le {latest,
      date}, {params.reply_days} jours après la date limite selon l’alinéa 12c) de la Loi sur les
      frais de service, et le plan n’indique pas un tel jour
  why:
    en: The time for complaints starts when the time for replies ends.
    fr: Le délai de plainte commence à la fin du délai de réponse.
  remedy:
    en: Set `fee_proposal.reply_date` in time.
    fr: Fixer `fee_proposal.reply_date` à temps.
  waivable: {days: 366}
  tags: [fees, dates]
  examples:
    - outcome: failed
      name: {en: a day late, fr: un jour de retard}
      plan: |
        mandate: {instrument: fee_proposal}
        timeline: {close_date: 2026-06-30}
        fee_proposal: {reply_date: ⟦2026-07-31⟧}
    - outcome: passed
      name: {en: on the last day, fr: le dernier jour}
      plan: |
        mandate: {instrument: fee_proposal}
        timeline: {close_date: 2026-06-30}
        fee_proposal: {reply_date: 2026-07-30}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
    - outcome: failed
      name: {en: without the date of replies, fr: sans la date des réponses}
      plan: |
        mandate: {instrument: fee_proposal}
        timeline: {close_date: 2026-06-30}
        fee_proposal: {}

- rule: GCR-REP-02
  status: stable
  principle: gcr.fees
  authority:
    - {source: act-service-fees, clause: {en: "ss. 12(b), 13(1)", fr: al. 12b) et par. 13(1)}}
  title:
    en: The invitation does not state the time limit for complaints
    fr: L’invitation n’indique pas le délai de plainte
  severity: error
  verdict: fail
  stage: launch
  applies: term.fees
  expect: has(plan.fee_proposal.complaint_limit_stated) && plan.fee_proposal.complaint_limit_stated
  at: plan.fee_proposal.complaint_limit_stated
  message:
    en: >-
      The invitation on the fee proposal does not state the time limit for complaints, which
      paragraph 12(b) of the Service Fees Act requires
    fr: >-
      L’invitation sur la proposition de frais n’indique pas le délai de plainte, ce qu’exige
      l’alinéa 12b) de la Loi sur les frais de service
  why:
    en: Ten days after the time for replies is short; people must know of it beforehand.
    fr: Dix jours après le délai de réponse, c’est peu; il faut le savoir d’avance.
  remedy:
    en: State the limit and set `fee_proposal.complaint_limit_stated`.
    fr: Indiquer le délai et remplir `fee_proposal.complaint_limit_stated`.
  waivable: {days: 366}
  tags: [fees]
  examples:
    - outcome: failed
      name: {en: the time limit is not stated, fr: le délai n’est pas indiqué}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: {complaint_limit_stated: ⟦false⟧}
    - outcome: passed
      name: {en: the time limit is stated, fr: le délai est indiqué}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: {complaint_limit_stated: true}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
    - outcome: failed
      name: {en: without the time limit for complaints stated, fr: sans l’indication du délai de plainte}
      plan: |
        mandate: {instrument: fee_proposal}
        fee_proposal: {}

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/pack.yaml",
          text: ###"""
# Federal regulations, fees and periods fixed by Acts of Parliament.
id: gc-regulatory
prefix: GCR
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: Federal regulations, fees and statutory periods
  fr: Règlements fédéraux, frais et périodes fixées par la loi
covers:
  en: Prepublication, effects on trade, fee proposals and 49 provisions that fix a period.
  fr: >-
    La publication préalable, les effets sur le commerce, les propositions de frais et 49
    dispositions qui fixent une période.
never_claims:
  en: >-
    That 30, 70 or 75 days stand in the Cabinet Directive on Regulation, or that the list of
    statutory periods is complete.
  fr: >-
    Que 30, 70 ou 75 jours figurent dans la Directive du Cabinet sur la réglementation, ou que la
    liste des périodes fixées par la loi est complète.
applies: >-
  term.federal && has(plan.mandate) && (has(plan.mandate.instrument) &&
  plan.mandate.instrument in ['regulation', 'fee_proposal', 'court_or_tribunal_rules'] ||
  has(plan.mandate.authority) && plan.mandate.authority.exists(a, has(a.period_id)))
overlays:
  BASE-OBJ-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  BASE-OBJ-02:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  BASE-DEC-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  IAP-OBJ-03:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  GCC-TRA-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  HD-TIM-01:
    - {source: cusma-ch28, clause: {en: art. 28.9 (match unverified), fr: article 28.9 (concordance non vérifiée)}, principle: gcr.cusma}
  HD-TIM-04:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  BASE-INC-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  BASE-REP-03:
    - {source: act-cepa-1999, clause: {en: "ss. 9(4), 10(6), 168, 178", fr: "par. 9(4) et 10(6), art. 168 et 178"}, principle: gcr.how-comments-dealt-with}
  GC-REP-01:
    - {source: pspc-online-commenting, clause: {en: online commenting, fr: commentaires en ligne}, principle: gcr.comments-published}
  BASE-RES-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  GC-RES-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  GC-RES-02:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
  BASE-EVA-01:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}, principle: gcr.consultation-plan}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/periods.yaml",
          text: ###"""
# Federal provisions that fix a notice, comment, reply or report period. Not exhaustive; each carries the day to which its text is current.
# kind: M at least so many days to take part; W comments within so many days of publication; E published so many days before making
# or effect; R deadline of the authority; N a period set case by case. counting: see the tests of statutory-periods.yaml.
# runs_from: the plan field from which it runs, where that is neither the publication nor the opening.
periods:
  - id: ola-regs
    act: {en: Official Languages Act, fr: Loi sur les langues officielles}
    section: {en: ss. 84-86, fr: art. 84-86}
    noun:
      en: the period for regulations proposed under the Official Languages Act
      fr: le délai qui vise les projets de règlement fondés sur la Loi sur les langues officielles
    kind: E
    amount: 30
    unit: sitting-days-both-houses
    counting: sitting-days
    subject:
      en: >-
        Regulations proposed under the Act; draft also laid before the House 30 sitting days before
        the Gazette
      fr: >-
        Règlements proposés en vertu de la Loi sur les langues officielles; avant-projet aussi
        déposé à la Chambre 30 jours de séance avant la Gazette
    authority: act-official-languages
    current_to: 2025-07-24
  - id: ufpba-regs
    act: {en: Use of French in Federally Regulated Private Businesses Act, fr: Loi sur l’usage du français au sein des entreprises privées de compétence fédérale}
    section: {en: s. 36, fr: art. 36}
    noun:
      en: >-
        the period for regulations proposed under the Use of French in Federally Regulated Private
        Businesses Act
      fr: >-
        le délai qui vise les projets de règlement fondés sur la Loi sur l’usage du français au
        sein des entreprises privées de compétence fédérale
    kind: E
    amount: 30
    unit: sitting-days-both-houses
    counting: sitting-days
    subject:
      en: Regulations proposed under s. 33
      fr: Règlements proposés en vertu de l’article 33
    authority: act-use-of-french
    current_to: 2025-12-02
  - id: broadcasting-direction
    act: {en: Broadcasting Act, fr: Loi sur la radiodiffusion}
    section: {en: ss. 8(1)-(2), fr: par. 8(1)-(2)}
    noun:
      en: the period for proposed policy directions on broadcasting
      fr: le délai qui vise les projets d’instructions sur la radiodiffusion
    kind: M
    amount: 30
    unit: days
    counting: elapsed
    subject:
      en: Proposed policy direction to the CRTC; representations received must be published
      fr: Instructions proposées au CRTC; les observations reçues sont publiées
    authority: act-broadcasting
    current_to: 2026-03-31
  - id: telecom-standards
    act: {en: Telecommunications Act, fr: Loi sur les télécommunications}
    section: {en: s. 15(3), fr: par. 15(3)}
    noun:
      en: the period for orders on technical standards for telecommunications
      fr: le délai qui vise les arrêtés sur les normes techniques de télécommunication
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Ministerial technical-standard order
      fr: Arrêté ministériel sur des normes techniques
    authority: act-telecommunications
    current_to: 2026-03-02
  - id: telecom-eligibility
    act: {en: Telecommunications Act, fr: Loi sur les télécommunications}
    section: {en: s. 22(4), fr: par. 22(4)}
    noun:
      en: the period for regulations on the eligibility of telecommunications carriers
      fr: le délai qui vise les règlements sur l’admissibilité des entreprises de télécommunication
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Carrier-eligibility regulations
      fr: Règlements sur l’admissibilité des entreprises de télécommunication
    authority: act-telecommunications
    current_to: 2026-03-02
  - id: telecom-regs
    act: {en: Telecommunications Act, fr: Loi sur les télécommunications}
    section: {en: s. 69(1), fr: par. 69(1)}
    noun:
      en: the period for regulations under sections 67 and 68 of the Telecommunications Act
      fr: >-
        le délai qui vise les règlements pris en vertu des articles 67 et 68 de la Loi sur les
        télécommunications
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Regulations under ss. 67-68
      fr: Règlements pris en vertu des articles 67 et 68
    authority: act-telecommunications
    current_to: 2026-03-02
  - id: aeronautics-24.5
    act: {en: Aeronautics Act, fr: Loi sur l’aéronautique}
    section: {en: s. 24.5(2), fr: par. 24.5(2)}
    noun:
      en: the period for regulations under section 24.2 or subsection 24.5(1) of the Aeronautics Act
      fr: >-
        le délai qui vise les règlements pris en vertu de l’article 24.2 ou du paragraphe 24.5(1)
        de la Loi sur l’aéronautique
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Regulations under s. 24.2 or 24.5(1)
      fr: Règlements pris en vertu de l’article 24.2 ou du paragraphe 24.5(1)
    authority: act-aeronautics
    current_to: 2026-03-31
  - id: copyright-board
    act: {en: Copyright Act, fr: Loi sur le droit d’auteur}
    section: {en: s. 66.6(2), fr: par. 66.6(2)}
    noun:
      en: the period for regulations of the Copyright Board
      fr: le délai qui vise les règlements de la Commission du droit d’auteur
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Copyright Board regulations
      fr: Règlements de la Commission du droit d’auteur
    authority: act-copyright
    current_to: 2025-07-24
  - id: oceans-zones
    act: {en: Oceans Act, fr: Loi sur les océans}
    section: {en: s. 27(1), fr: par. 27(1)}
    noun:
      en: the period for regulations under paragraph 25(b) or section 26 of the Oceans Act
      fr: >-
        le délai qui vise les règlements pris en vertu de l’alinéa 25b) ou de l’article 26 de la
        Loi sur les océans
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Regulations under para. 25(b) or s. 26
      fr: Règlements pris en vertu de l’alinéa 25b) ou de l’article 26
    authority: act-oceans
    current_to: 2026-03-31
  - id: competition-regs
    act: {en: Competition Act, fr: Loi sur la concurrence}
    section: {en: "ss. 24(2), 124(2), 128(2)", fr: "par. 24(2), 124(2), 128(2)"}
    noun:
      en: the period for regulations under the Competition Act
      fr: le délai qui vise les règlements pris en vertu de la Loi sur la concurrence
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Regulations under the listed sections
      fr: Règlements pris en vertu des dispositions énumérées
    authority: act-competition
    current_to: 2026-03-31
  - id: competition-market-inquiry
    act: {en: Competition Act, fr: Loi sur la concurrence}
    section: {en: s. 10.1(3), fr: par. 10.1(3)}
    noun:
      en: the period for draft terms of reference of market or industry inquiries
      fr: le délai qui vise les projets de mandat d’enquête sur un marché ou une industrie
    kind: M
    amount: 15
    unit: days
    counting: elapsed
    subject:
      en: Draft terms of reference of a market or industry inquiry
      fr: Projet de mandat d’une enquête sur un marché ou une industrie
    authority: act-competition
    current_to: 2026-03-31
  - id: edc-regs
    act: {en: Export Development Act, fr: Loi sur le développement des exportations}
    section: {en: s. 10(8), fr: par. 10(8)}
    noun:
      en: the period for regulations under the Export Development Act
      fr: >-
        le délai qui vise les règlements pris en vertu de la Loi sur le développement des
        exportations
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Export Development Act regulations
      fr: Règlements sur le développement des exportations
    authority: act-export-development
    current_to: 2026-03-31
  - id: shipping-conf
    act: {en: "Shipping Conferences Exemption Act, 1987", fr: Loi dérogatoire de 1987 sur les conférences maritimes}
    section: {en: s. 22(4), fr: par. 22(4)}
    noun:
      en: >-
        the period for regulations under section 22 of the Shipping Conferences Exemption Act, 1987
      fr: >-
        le délai qui vise les règlements pris en vertu de l’article 22 de la Loi dérogatoire de
        1987 sur les conférences maritimes
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: Regulations under s. 22(1) or (3)
      fr: Règlements pris en vertu des paragraphes 22(1) ou (3)
    authority: act-shipping-conferences
    current_to: 2025-07-24
  - id: tsb-regs
    act: {en: Canadian Transportation Accident Investigation and Safety Board Act, fr: Loi sur le Bureau canadien d’enquête sur les accidents de transport et de la sécurité des transports}
    section: {en: s. 34(3), fr: par. 34(3)}
    noun:
      en: the period for regulations of the Transportation Safety Board
      fr: le délai qui vise les règlements du Bureau de la sécurité des transports
    kind: E
    amount: 90
    unit: days
    counting: clear
    subject:
      en: Transportation Safety Board regulations
      fr: Règlements du Bureau de la sécurité des transports
    authority: act-transportation-safety-board
    current_to: 2025-07-24
  - id: corporations-returns
    act: {en: Corporations Returns Act, fr: Loi sur les déclarations des personnes morales}
    section: {en: ss. 23(2)-(3), fr: par. 23(2)-(3)}
    noun:
      en: the period for regulations under the Corporations Returns Act
      fr: >-
        le délai qui vise les règlements pris en vertu de la Loi sur les déclarations des personnes
        morales
    kind: E
    amount: 90
    unit: days
    counting: clear
    subject:
      en: 'Regulations under para. (1)(c) or (d): not made before the period ends'
      fr: 'Règlements pris en vertu des alinéas (1)c) ou d) : non pris avant la fin de la période'
    authority: act-corporations-returns
    current_to: 2025-07-24
  - id: fuel-consumption
    act: {en: Motor Vehicle Fuel Consumption Standards Act, fr: Loi sur les normes de consommation de carburant des véhicules automobiles}
    section: {en: s. 4(1), fr: par. 4(1)}
    noun:
      en: the period for regulations on motor vehicle fuel consumption
      fr: >-
        le délai qui vise les règlements sur la consommation de carburant des véhicules automobiles
    kind: E
    amount: 90
    unit: days
    counting: clear
    subject:
      en: Regulations under s. 3 or 37
      fr: Règlements pris en vertu des articles 3 ou 37
    authority: act-fuel-consumption
    current_to: 2025-07-24
  - id: cepa-332
    act: {en: "Canadian Environmental Protection Act, 1999", fr: Loi canadienne sur la protection de l’environnement (1999)}
    section: {en: s. 332(2), fr: par. 332(2)}
    noun:
      en: >-
        the period for orders and regulations proposed under the Canadian Environmental Protection
        Act, 1999
      fr: >-
        le délai qui vise les projets de décret, d’arrêté ou de règlement fondés sur la Loi
        canadienne sur la protection de l’environnement (1999)
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed orders, regulations and certain instruments (comment or notice of objection)
      fr: >-
        Projets de décrets, d’arrêtés, de règlements et de certains textes; observations ou avis
        d’opposition
    authority: act-cepa-1999
    current_to: 2026-03-31
  - id: cepa-9-10
    act: {en: "Canadian Environmental Protection Act, 1999", fr: Loi canadienne sur la protection de l’environnement (1999)}
    section: {en: "ss. 9(3)-(4), 10(5)-(6)", fr: "par. 9(3)-(4), 10(5)-(6)"}
    noun:
      en: the period for administrative or equivalency agreements on environmental protection
      fr: >-
        le délai qui vise les accords administratifs ou d’équivalence sur la protection de
        l’environnement
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: >-
        Administrative or equivalency agreements; afterwards a report must summarise how comments
        were dealt with
      fr: >-
        Accords administratifs et d’équivalence; un rapport résume ensuite la suite donnée aux
        observations
    authority: act-cepa-1999
    current_to: 2026-03-31
  - id: cepa-substances
    act: {en: "Canadian Environmental Protection Act, 1999", fr: Loi canadienne sur la protection de l’environnement (1999)}
    section: {en: "ss. 66.2(3), 73(4), 77(5), 105.2(3)", fr: "par. 66.2(3), 73(4), 77(5), 105.2(3)"}
    noun:
      en: >-
        the period for proposals and plans on substances under the Canadian Environmental
        Protection Act, 1999
      fr: >-
        le délai qui vise les propositions et les plans relatifs à des substances visées par la Loi
        canadienne sur la protection de l’environnement (1999)
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Substances-related proposals and plans
      fr: Propositions et plans visant des substances
    authority: act-cepa-1999
    current_to: 2026-03-31
  - id: cepa-168-178
    act: {en: "Canadian Environmental Protection Act, 1999", fr: Loi canadienne sur la protection de l’environnement (1999)}
    section: {en: "ss. 168(2), 178(2)", fr: "par. 168(2), 178(2)"}
    noun:
      en: the period for proposed regulations on fuels, air pollution and water pollution
      fr: >-
        le délai qui vise les projets de règlement sur les combustibles, la pollution de l’air et
        la pollution de l’eau
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed fuel/air and water-pollution regulations
      fr: Projets de règlement sur les combustibles, l’air et la pollution de l’eau
    authority: act-cepa-1999
    current_to: 2026-03-31
  - id: sara-recovery
    act: {en: Species at Risk Act, fr: Loi sur les espèces en péril}
    section: {en: "ss. 43, 50, 68", fr: "art. 43, 50, 68"}
    noun:
      en: >-
        the period for proposed recovery strategies, action plans and management plans for species
        at risk
      fr: >-
        le délai qui vise les projets de programme de rétablissement, de plan d’action ou de plan
        de gestion d’espèces en péril
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: >-
        Proposed recovery strategy, action plan or management plan; final version within 30 days
        after
      fr: >-
        Projet de programme de rétablissement, de plan d’action ou de plan de gestion; version
        définitive dans les 30 jours suivants
    authority: act-species-at-risk
    current_to: 2026-03-02
  - id: fsda-strategy
    act: {en: Federal Sustainable Development Act, fr: Loi fédérale sur le développement durable}
    section: {en: ss. 9(3)-(4), fr: par. 9(3)-(4)}
    noun:
      en: the period for the draft Federal Sustainable Development Strategy
      fr: le délai qui vise le projet de stratégie fédérale de développement durable
    kind: M
    amount: 120
    unit: days
    counting: elapsed
    subject:
      en: Draft Federal Sustainable Development Strategy
      fr: Projet de stratégie fédérale de développement durable
    authority: act-sustainable-development
    current_to: 2026-02-18
  - id: fisheries-agreements
    act: {en: Fisheries Act, fr: Loi sur les pêches}
    section: {en: ss. 4.1(6)-(7), fr: par. 4.1(6)-(7)}
    noun:
      en: the period for proposed agreements on fisheries
      fr: le délai qui vise les projets d’accord sur les pêches
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed federal-provincial/Indigenous agreement; report on how comments were dealt with
      fr: >-
        Projet d’accord avec une province ou un organisme autochtone; rapport sur la suite donnée
        aux observations
    authority: act-fisheries
    current_to: 2026-03-02
  - id: cnwa-works
    act: {en: Canadian Navigable Waters Act, fr: Loi sur les eaux navigables canadiennes}
    section: {en: "ss. 7(4), 10(3)", fr: "par. 7(4), 10(3)"}
    noun:
      en: the period for notices of works in navigable waters
      fr: le délai qui vise les avis d’ouvrages dans des eaux navigables
    kind: W
    amount: 30
    unit: days
    counting: within-after
    subject:
      en: Notice of work in navigable water (default; another period may be specified/prescribed)
      fr: Avis d’un ouvrage dans des eaux navigables; une autre période peut être fixée
    authority: act-navigable-waters
    current_to: 2025-11-20
  - id: iaa-substitution
    act: {en: Impact Assessment Act, fr: Loi sur l’évaluation d’impact}
    section: {en: s. 31(2), fr: par. 31(2)}
    noun:
      en: the period for requests for the substitution of an impact assessment process
      fr: le délai qui vise les demandes de substitution d’un processus d’évaluation d’impact
    kind: W
    amount: 30
    unit: days
    counting: within-after
    subject:
      en: Request for substitution of process
      fr: Demande de substitution du processus
    authority: act-impact-assessment
    current_to: 2026-06-14
  - id: iaa-class-designation
    act: {en: Impact Assessment Act, fr: Loi sur l’évaluation d’impact}
    section: {en: s. 89(1), fr: par. 89(1)}
    noun:
      en: the period for the designation of classes of projects under the Impact Assessment Act
      fr: >-
        le délai qui vise la désignation de catégories de projets ou d’activités en vertu de la Loi
        sur l’évaluation d’impact
    kind: W
    amount: 30
    unit: days
    counting: within-after
    subject:
      en: Designation of class of projects/activities
      fr: Désignation d’une catégorie de projets ou d’activités
    authority: act-impact-assessment
    current_to: 2026-06-14
  - id: rtra-sandbox
    act: {en: Red Tape Reduction Act, fr: Loi sur la réduction de la paperasse}
    section: {en: s. 12(3)(b), fr: al. 12(3)b)}
    noun:
      en: the period for exemption orders for regulatory testing
      fr: le délai qui vise les arrêtés de dispense aux fins d’essais réglementaires
    kind: M
    amount: 30
    unit: days
    counting: elapsed
    subject:
      en: Public consultation before a ministerial exemption order for testing (regulatory sandbox)
      fr: Consultation publique avant un arrêté de dispense aux fins d’essai
    authority: act-red-tape-reduction
    current_to: 2026-03-31
  - id: marine-land-use
    act: {en: Canada Marine Act, fr: Loi maritime du Canada}
    section: {en: ss. 48(4)-(5), fr: par. 48(4)-(5)}
    noun:
      en: the period for the land-use plans of ports
      fr: le délai qui vise les plans d’utilisation des sols des ports
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: 'Port land-use plan: newspaper notice, representations and a public meeting'
      fr: >-
        Plan d’utilisation des sols d’un port : avis dans les journaux, observations et assemblée
        publique
    authority: act-canada-marine
    current_to: 2025-07-24
  - id: marine-practices
    act: {en: Canada Marine Act, fr: Loi maritime du Canada}
    section: {en: ss. 57(1)-(2), fr: par. 57(1)-(2)}
    noun:
      en: the period for the practices and procedures of ports
      fr: le délai qui vise les pratiques et les procédures des ports
    kind: E
    amount: 30
    unit: days
    counting: clear
    subject:
      en: Port practices and procedures
      fr: Pratiques et procédures d’un port
    authority: act-canada-marine
    current_to: 2025-07-24
  - id: pilotage-charges
    act: {en: Pilotage Act, fr: Loi sur le pilotage}
    section: {en: s. 33.3(2), fr: par. 33.3(2)}
    noun:
      en: the period for proposals on pilotage charges
      fr: le délai qui vise les propositions de redevances de pilotage
    kind: M
    amount: 30
    unit: days
    counting: elapsed
    subject:
      en: Proposal to set or revise pilotage charge
      fr: Proposition d’établir ou de réviser une redevance de pilotage
    authority: act-pilotage
    current_to: 2025-07-24
  - id: elections-amp-factor
    act: {en: Canada Elections Act, fr: Loi électorale du Canada}
    section: {en: s. 508.6(3)(b), fr: al. 508.6(3)b)}
    noun:
      en: the period for proposed factors of penalties under the Canada Elections Act
      fr: >-
        le délai qui vise les facteurs de pénalité proposés en vertu de la Loi électorale du Canada
    kind: M
    amount: 30
    unit: days
    counting: elapsed
    subject:
      en: Proposed penalty factor posted online for public consultation
      fr: Facteur de pénalité proposé, affiché en ligne pour consultation
    authority: act-canada-elections
    current_to: 2026-03-17
  - id: ebra-hearings
    act: {en: Electoral Boundaries Readjustment Act, fr: Loi sur la révision des limites des circonscriptions électorales}
    section: {en: s. 19(2), fr: par. 19(2)}
    noun:
      en: the period for the sittings of electoral boundaries commissions
      fr: >-
        le délai qui vise les séances des commissions de délimitation des circonscriptions
        électorales
    kind: E
    amount: 30
    unit: days
    counting: clear
    runs_from: activities.notice_date
    subject:
      en: >-
        Advertisement of boundary-commission sittings (and notice of representation within 23 days,
        s. 19(5))
      fr: >-
        Annonce des séances d’une commission de délimitation; avis d’observations dans les 23 jours
    authority: act-electoral-boundaries
    current_to: 2025-07-24
  - id: federal-courts-rules
    act: {en: Federal Courts Act, fr: Loi sur les Cours fédérales}
    section: {en: s. 46, fr: art. 46}
    noun:
      en: the period for proposed rules of the Federal Courts
      fr: le délai qui vise les projets de règles des Cours fédérales
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed court rules
      fr: Projets de règles des cours
    authority: act-federal-courts
    current_to: 2026-04-28
  - id: tax-court-rules
    act: {en: Tax Court of Canada Act, fr: Loi sur la Cour canadienne de l’impôt}
    section: {en: s. 22, fr: art. 22}
    noun:
      en: the period for proposed rules of the Tax Court of Canada
      fr: le délai qui vise les projets de règles de la Cour canadienne de l’impôt
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed court rules
      fr: Projets de règles de la cour
    authority: act-tax-court
    current_to: 2026-03-31
  - id: competition-tribunal-rules
    act: {en: Competition Tribunal Act, fr: Loi sur le Tribunal de la concurrence}
    section: {en: s. 17, fr: art. 17}
    noun:
      en: the period for proposed rules of the Competition Tribunal
      fr: le délai qui vise les projets de règles du Tribunal de la concurrence
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed tribunal rules
      fr: Projets de règles du tribunal
    authority: act-competition-tribunal
    current_to: 2025-07-24
  - id: contraventions-rules
    act: {en: Contraventions Act, fr: Loi sur les contraventions}
    section: {en: s. 51, fr: art. 51}
    noun:
      en: the period for rules proposed under the Contraventions Act
      fr: le délai qui vise les projets de règles fondés sur la Loi sur les contraventions
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Proposed rules
      fr: Projets de règles
    authority: act-contraventions
    current_to: 2025-07-24
  - id: nuppaa-bylaws
    act: {en: Nunavut Planning and Project Assessment Act, fr: Loi sur l’aménagement du territoire et l’évaluation des projets au Nunavut}
    section: {en: s. 38, fr: art. 38}
    noun:
      en: the period for the by-laws and rules of planning and project assessment bodies in Nunavut
      fr: >-
        le délai qui vise les règlements administratifs et les règles des organismes d’aménagement
        et d’évaluation de projets au Nunavut
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: By-laws and rules of the Planning Commission or Impact Review Board
      fr: >-
        Règlements administratifs et règles de la Commission d’aménagement et de la Commission
        d’examen
    authority: act-nunavut-planning
    current_to: 2025-07-24
  - id: nunavut-waters
    act: {en: Nunavut Waters and Nunavut Surface Rights Tribunal Act, fr: Loi sur les eaux du Nunavut et le Tribunal des droits de surface du Nunavut}
    section: {en: "ss. 34, 132", fr: "art. 34, 132"}
    noun:
      en: the period for the rules and by-laws of water and surface rights bodies in Nunavut
      fr: >-
        le délai qui vise les règles et les règlements administratifs des organismes chargés des
        eaux et des droits de surface au Nunavut
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Rules and by-laws of the Water Board or Surface Rights Tribunal
      fr: >-
        Règles et règlements administratifs de l’Office des eaux et du Tribunal des droits de
        surface
    authority: act-nunavut-waters
    current_to: 2025-07-24
  - id: mvrma-rules
    act: {en: Mackenzie Valley Resource Management Act, fr: Loi sur la gestion des ressources de la vallée du Mackenzie}
    section: {en: s. 30(2), fr: par. 30(2)}
    noun:
      en: the period for the rules of boards in the Mackenzie Valley
      fr: le délai qui vise les règles des offices de la vallée du Mackenzie
    kind: W
    amount: 30
    unit: days
    counting: within-after
    subject:
      en: Board rules
      fr: Règles de l’office
    authority: act-mackenzie-valley
    current_to: 2025-07-24
  - id: yesaa-rules
    act: {en: Yukon Environmental and Socio-economic Assessment Act, fr: Loi sur l’évaluation environnementale et socioéconomique au Yukon}
    section: {en: s. 34, fr: art. 34}
    noun:
      en: the period for the rules of assessment bodies in Yukon
      fr: le délai qui vise les règles des organismes d’évaluation au Yukon
    kind: W
    amount: 60
    unit: days
    counting: within-after
    subject:
      en: Board or designated office rules
      fr: Règles de l’Office et des bureaux désignés
    authority: act-yukon-assessment
    current_to: 2025-07-24
  - id: yukon-surface-rights
    act: {en: Yukon Surface Rights Board Act, fr: Loi sur l’Office des droits de surface du Yukon}
    section: {en: s. 41, fr: art. 41}
    noun:
      en: the period for the rules of the Yukon Surface Rights Board
      fr: le délai qui vise les règles de l’Office des droits de surface du Yukon
    kind: W
    amount: 30
    unit: days
    counting: within-after
    subject:
      en: Board rules
      fr: Règles de l’Office
    authority: act-yukon-surface-rights
    current_to: 2025-07-24
  - id: yukon-act-orders
    act: {en: Yukon Act, fr: Loi sur le Yukon}
    section: {en: "ss. 52(2),(4)", fr: "par. 52(2),(4)"}
    noun:
      en: the period for proposed prohibition orders under the Yukon Act
      fr: le délai qui vise les projets de décret d’interdiction fondés sur la Loi sur le Yukon
    kind: E
    amount: 60
    unit: days
    counting: clear
    subject:
      en: 'Proposed prohibition order (also: not later than 120 days after notice)'
      fr: Projet de décret d’interdiction; pris au plus tard 120 jours après l’avis
    authority: act-yukon
    current_to: 2025-07-24
  - id: nunavut-act-orders
    act: {en: Nunavut Act, fr: Loi sur le Nunavut}
    section: {en: s. 76.02(2), fr: par. 76.02(2)}
    noun:
      en: the period for proposed orders under the Nunavut Act
      fr: le délai qui vise les projets de décret fondés sur la Loi sur le Nunavut
    kind: E
    amount: 30
    unit: days
    counting: clear
    subject:
      en: Proposed order
      fr: Projet de décret
    authority: act-nunavut
    current_to: 2025-07-24
  - id: service-fees-reply
    act: {en: Service Fees Act, fr: Loi sur les frais de service}
    section: {en: s. 12(c), fr: al. 12c)}
    noun:
      en: the period for replies to representations on a fee proposal
      fr: le délai qui vise les réponses aux observations sur une proposition de frais
    kind: R
    amount: 30
    unit: days
    counting: within-after
    runs_from: timeline.close_date
    subject:
      en: Reply to representations on a fee proposal, counted from the submission deadline
      fr: Réponse aux observations sur une proposition de frais, à compter de la date limite
    authority: act-service-fees
    current_to: 2025-07-24
  - id: service-fees-complaint
    act: {en: Service Fees Act, fr: Loi sur les frais de service}
    section: {en: s. 13, fr: art. 13}
    noun:
      en: the period for complaints about a fee proposal
      fr: le délai qui vise les plaintes au sujet d’une proposition de frais
    kind: R
    amount: 10
    unit: days
    counting: within-after
    subject:
      en: >-
        Time for complaints after the time for replies; panel within 30 days, report within 90, up
        to 30 more
      fr: >-
        Délai de plainte après le délai de réponse; comité dans les 30 jours et rapport dans les 90,
        prolongeable de 30
    authority: act-service-fees
    current_to: 2025-07-24
  - id: building-canada-report
    act: {en: Building Canada Act, fr: Loi visant à bâtir le Canada}
    section: {en: s. 7(2.1), fr: par. 7(2.1)}
    noun:
      en: the period for the report on Indigenous consultation under the Building Canada Act
      fr: >-
        le délai qui vise le rapport sur la consultation des peuples autochtones exigé par la Loi
        visant à bâtir le Canada
    kind: R
    amount: 60
    unit: days
    counting: within-after
    runs_from: timeline.document_issued_date
    subject:
      en: >-
        Public report on Indigenous consultation process and results, counted from issue of the
        document
      fr: >-
        Rapport public sur la consultation des peuples autochtones, à compter de la délivrance du
        document
    authority: act-building-canada
    current_to: 2026-03-31
  - id: lac-por
    act: {en: Library and Archives of Canada Act, fr: Loi sur la Bibliothèque et les Archives du Canada}
    section: {en: s. 15.1, fr: art. 15.1}
    noun:
      en: the period for the deposit of public opinion research reports
      fr: le délai qui vise le dépôt des rapports de recherche sur l’opinion publique
    kind: R
    amount: 6
    unit: months
    counting: months
    runs_from: opinion_research.fieldwork_end
    subject:
      en: Deposit of contracted public opinion research report, counted from end of data collection
      fr: >-
        Dépôt du rapport de recherche sur l’opinion publique à contrat, à compter de la fin de la
        collecte
    authority: act-library-archives
    current_to: 2025-07-24
  - id: pcpa-consultation
    act: {en: Pest Control Products Act, fr: Loi sur les produits antiparasitaires}
    section: {en: s. 28, fr: art. 28}
    noun:
      en: the period for consultation on pest control products
      fr: le délai qui vise la consultation sur les produits antiparasitaires
    kind: N
    unit: specified
    counting: none
    subject:
      en: >-
        Period set in the consultation statement; consultation statement and decision statement
        contents are prescribed
      fr: Période fixée dans l’énoncé de consultation; le contenu des énoncés est prescrit
    authority: act-pest-control
    current_to: 2025-07-24
  - id: iaa-participation
    act: {en: Impact Assessment Act, fr: Loi sur l’évaluation d’impact}
    section: {en: "ss. 11, 27, 28(1)", fr: "art. 11 et 27, par. 28(1)"}
    noun:
      en: the period for public participation in impact assessments
      fr: le délai qui vise la participation du public aux évaluations d’impact
    kind: N
    unit: specified
    counting: none
    subject:
      en: >-
        Period set by the Agency; draft report and notice posted; report must summarise comments
        (28(3.2))
      fr: >-
        Période fixée par l’Agence; rapport provisoire et avis affichés; le rapport résume les
        observations
    authority: act-impact-assessment
    current_to: 2026-06-14

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/prepublication.yaml",
          text: ###"""
# Prepublication in the Canada Gazette, Part I, and effects on trade.
- rule: GCR-TIM-02
  status: stable
  principle: gcr.prepublication
  authority:
    - {source: justice-regulations-manual, clause: {en: "Part 4, notice of prepublication", fr: "partie 4, avis de publication préalable"}}
    - {source: cdr-2018, clause: {en: unverified, fr: non vérifié}}
  title:
    en: Comment period shorter than the usual prepublication period
    fr: Période de commentaires plus courte que la période habituelle de publication préalable
  severity: warning
  verdict: review
  question:
    en: Did the Treasury Board shorten the period?
    fr: Le Conseil du Trésor a-t-il abrégé la période?
  stage: launch
  params:
    standard_days: {type: int, unit: day, default: 30, min: 1, label: {en: usual comment period, fr: période habituelle de commentaires}}
  applies: >-
    term.regulatory && has(plan.communications) && has(plan.communications.gazette) &&
    has(plan.communications.gazette.part) && plan.communications.gazette.part == 'I'
  expect: >-
    calendar.elapsed(plan.communications.gazette.date, plan.timeline.close_date) >= params.standard_days ||
    has(plan.communications.gazette.exemption) && has(plan.communications.gazette.exemption.authority)
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.communications.gazette.date, plan.timeline.close_date)
  message:
    en: >-
      The close comes {actual, plural, one {# day} other {# days}} after publication in the
      Gazette; {params.standard_days} are usual, and no Treasury Board exemption is recorded
    fr: >-
      La clôture vient {actual, plural, one {# jour} other {# jours}} après la publication dans la
      Gazette; la durée habituelle est de {params.standard_days}, et aucune exemption du Conseil du
      Trésor n’est consignée
  why:
    en: >-
      The federal drafting manual calls 30 days usual and lets the Treasury Board shorten them.
      The figure is not confirmed in the Cabinet Directive on Regulation.
    fr: >-
      Le manuel fédéral de rédaction qualifie 30 jours d’habituels et permet au Conseil du Trésor
      de les abréger. Le chiffre n’est pas confirmé dans la Directive du Cabinet sur la
      réglementation.
  remedy:
    en: Lengthen the window, or record the exemption under `communications.gazette.exemption`.
    fr: Prolonger la période, ou consigner l’exemption sous `communications.gazette.exemption`.
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.communications.gazette.date, params.standard_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  waivable: true
  tags: [prepublication, short-period]
  examples:
    - outcome: cantTell
      name: {en: twenty-nine days, fr: vingt-neuf jours}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {part: I, date: 2026-05-16}}
        timeline: {close_date: ⟦2026-06-14⟧}
      values: {actual: 29}
    - outcome: passed
      name: {en: thirty days, fr: trente jours}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {part: I, date: 2026-05-16}}
        timeline: {close_date: 2026-06-15}
    - outcome: passed
      name: {en: shortened by Treasury Board, fr: abrégée par le Conseil du Trésor}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {part: I, date: 2026-05-16, exemption: {authority: Treasury Board}}}
        timeline: {close_date: 2026-05-31}
    - outcome: inapplicable
      name: {en: not in the Gazette, fr: hors de la Gazette}
      plan: |
        mandate: {instrument: regulation}
        timeline: {close_date: 2026-05-31}
    - outcome: inapplicable
      name: {en: without the gazette notice, fr: sans l’avis dans une gazette}
      plan: |
        mandate: {instrument: regulation}
        communications: {}
        timeline: {close_date: 2026-05-31}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        communications: {gazette: {part: I, date: 2026-05-16}}
        timeline: {close_date: 2026-06-14}
    - outcome: inapplicable
      name: {en: nothing under the gazette notice, fr: rien sous l’avis dans une gazette}
      plan: |
        mandate: {instrument: regulation}
        timeline: {close_date: 2026-05-31}
        communications: {gazette: {}}
    - outcome: inapplicable
      name: {en: with the part of the gazette, fr: avec la partie de la gazette}
      plan: |
        mandate: {instrument: regulation}
        timeline: {close_date: 2026-05-31}
        communications: {gazette: {part: A1}}
    - outcome: cantTell
      name: {en: without the exempting authority, fr: sans l’autorité qui exempte}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {part: I, date: 2026-05-16, exemption: {}}}
        timeline: {close_date: 2026-05-31}

- rule: GCR-TIM-03
  status: stable
  principle: gcr.technical-trade
  authority:
    - {source: justice-regulations-manual, clause: {en: "Part 4, notice of prepublication", fr: "partie 4, avis de publication préalable"}}
    - {source: cdrm-2012, clause: {en: appendix, fr: annexe}}
  title:
    en: A technical regulation that affects trade, with a shorter window
    fr: Règlement technique touchant le commerce, avec une période plus courte
  severity: warning
  verdict: review
  question:
    en: Which period does current practice give for technical regulations?
    fr: Quelle période la pratique actuelle accorde-t-elle aux règlements techniques?
  stage: launch
  params:
    technical_days: {type: int, unit: day, default: 75, min: 1, label: {en: comment period of technical regulations, fr: période pour les règlements techniques}}
  applies: >-
    term.regulatory && term.trade && has(plan.communications) && has(plan.communications.gazette) &&
    has(plan.communications.gazette.technical_regulation) && plan.communications.gazette.technical_regulation
  expect: >-
    calendar.elapsed(plan.communications.gazette.date, plan.timeline.close_date) >= params.technical_days
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.communications.gazette.date, plan.timeline.close_date)
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.communications.gazette.date, params.technical_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  message:
    en: >-
      The window of a technical regulation that affects trade lasts {actual, plural, one {# day}
      other {# days}} from publication; the configured figure is {params.technical_days}
    fr: >-
      La période d’un règlement technique touchant le commerce dure {actual, plural, one {# jour}
      other {# jours}} depuis la publication; le chiffre configuré est de {params.technical_days}
  why:
    en: >-
      A longer period leaves room for international notification. Seventy-five days stand in the
      drafting manual; 70 may be current practice.
    fr: >-
      Une période plus longue laisse place à la notification internationale. Le manuel de
      rédaction donne soixante-quinze jours; la pratique actuelle est peut-être de 70.
  remedy:
    en: Lengthen the window, or set the figure that current practice gives.
    fr: Prolonger la période, ou régler le chiffre selon la pratique actuelle.
  waivable: true
  tags: [prepublication, trade]
  examples:
    - outcome: cantTell
      name: {en: seventy-four days, fr: soixante-quatorze jours}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        communications: {gazette: {part: I, date: 2015-03-21, technical_regulation: true}}
        timeline: {close_date: ⟦2015-06-03⟧}
      values: {actual: 74}
    - outcome: passed
      name: {en: seventy-five days, fr: soixante-quinze jours}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        communications: {gazette: {part: I, date: 2015-03-21, technical_regulation: true}}
        timeline: {close_date: 2015-06-04}
    - outcome: inapplicable
      name: {en: no effect on trade, fr: sans effet sur le commerce}
      plan: |
        mandate: {instrument: regulation, trade_effect: none}
        communications: {gazette: {part: I, date: 2015-03-21, technical_regulation: true}}
    - outcome: inapplicable
      name: {en: without the communications, fr: sans les communications}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        timeline: {close_date: 2015-06-03}
    - outcome: inapplicable
      name: {en: without the gazette notice, fr: sans l’avis dans une gazette}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        communications: {}
        timeline: {close_date: 2015-06-03}
    - outcome: inapplicable
      name: {en: without the technical regulation, fr: sans le règlement technique}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        communications: {gazette: {part: I, date: 2015-03-21}}
        timeline: {close_date: 2015-06-03}
    - outcome: inapplicable
      name: {en: without the instrument, fr: sans l’instrument}
      plan: |
        mandate: {trade_effect: some}
        communications: {gazette: {part: I, date: 2015-03-21, technical_regulation: true}}
        timeline: {close_date: 2015-06-03}
    - outcome: inapplicable
      name: {en: "the technical regulation: no", fr: "le règlement technique : non"}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        communications: {gazette: {part: I, date: 2015-03-21, technical_regulation: false}}
        timeline: {close_date: 2015-06-03}

- rule: GCR-TIM-04
  status: stable
  principle: gcr.cusma
  authority:
    - {source: cusma-ch28, clause: {en: art. 28.9 (match unverified), fr: article 28.9 (concordance non vérifiée)}}
  title:
    en: Significant trade effect and fewer than sixty days
    fr: Effet commercial important et moins de soixante jours
  severity: warning
  verification: verified-secondary
  verdict: review
  question:
    en: Are there reasons for a shorter window?
    fr: Y a-t-il des raisons d’abréger la période?
  stage: launch
  params:
    significant_days: {type: int, unit: day, default: 60, min: 1, label: {en: period with a significant trade effect, fr: période en cas d’effet commercial important}}
  applies: >-
    term.regulatory && has(plan.mandate.trade_effect) && plan.mandate.trade_effect == 'significant' && term.ordered
  expect: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.significant_days
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.timeline.open_date, params.significant_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  message:
    en: >-
      The window lasts {actual, plural, one {# day} other {# days}}; with a significant effect on
      trade it should normally be {params.significant_days} or more, by chapter 28 of CUSMA
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}}; lorsque l’effet sur le
      commerce est important, elle devrait normalement être de {params.significant_days} ou plus,
      selon le chapitre 28 de l’ACEUM
  why:
    en: The agreement says ‘normally’. The match of the passage to article 28.9 is not confirmed.
    fr: >-
      L’accord dit « normalement ». La concordance du passage avec l’article 28.9 n’est pas
      confirmée.
  remedy:
    en: Lengthen the window, or record the reason.
    fr: Prolonger la période, ou en consigner la raison.
  waivable: true
  tags: [trade, short-period]
  examples:
    - outcome: cantTell
      name: {en: fifty-nine days, fr: cinquante-neuf jours}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        timeline: {open_date: 2026-03-01, close_date: ⟦2026-04-29⟧}
      values: {actual: 59}
    - outcome: passed
      name: {en: sixty days, fr: soixante jours}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30}
    - outcome: inapplicable
      name: {en: "some effect on trade, not a significant one", fr: "un certain effet sur le commerce, non un effet important"}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-10}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        timeline: {open_date: 2026-03-01, close_date: 2026-04-10}
    - outcome: inapplicable
      name: {en: without the effect on trade, fr: sans l’effet sur le commerce}
      plan: |
        mandate: {instrument: regulation}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-10}

- rule: GCR-TIM-05
  status: stable
  principle: gcr.cusma
  authority:
    - {source: cusma-ch28, clause: {en: art. 28.9 (match unverified), fr: article 28.9 (concordance non vérifiée)}}
  title:
    en: A proposed regulation with fewer than four weeks
    fr: Projet de règlement avec moins de quatre semaines
  severity: warning
  verification: verified-secondary
  verdict: review
  question:
    en: Are there reasons for a shorter window?
    fr: Y a-t-il des raisons d’abréger la période?
  stage: launch
  params:
    other_days: {type: int, unit: day, default: 28, min: 1, label: {en: time for the others, fr: délai pour les autres}}
  applies: >-
    term.regulatory && !(has(plan.mandate.trade_effect) && plan.mandate.trade_effect == 'significant') && term.ordered
  expect: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.other_days
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.timeline.open_date, params.other_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  message:
    en: >-
      The window lasts {actual, plural, one {# day} other {# days}}; for a proposed regulation the
      parties to CUSMA endeavour to give {params.other_days} or more
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}}; pour un projet de règlement,
      les parties à l’ACEUM s’efforcent d’en accorder {params.other_days} ou plus
  why:
    en: >-
      The agreement says ‘endeavour’: four weeks are an aim. The match of the passage to article
      28.9 is not confirmed.
    fr: >-
      L’accord dit « s’efforcer » : quatre semaines sont une visée. La concordance du passage avec
      l’article 28.9 n’est pas confirmée.
  remedy:
    en: Lengthen the window, or record the reason.
    fr: Prolonger la période, ou en consigner la raison.
  waivable: true
  tags: [trade, short-period]
  examples:
    - outcome: cantTell
      name: {en: open for three weeks, fr: ouverte pendant trois semaines}
      plan: |
        mandate: {instrument: regulation}
        timeline: {open_date: 2026-03-01, close_date: ⟦2026-03-22⟧}
      values: {actual: 21}
    - outcome: passed
      name: {en: open for four weeks, fr: ouverte pendant quatre semaines}
      plan: |
        mandate: {instrument: regulation}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-29}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-22}
    - outcome: cantTell
      name: {en: "some effect on trade, 27 days", fr: "un certain effet sur le commerce, 27 jours"}
      plan: |
        mandate: {instrument: regulation, trade_effect: some}
        timeline: {open_date: 2026-03-01, close_date: ⟦2026-03-28⟧}
    - outcome: inapplicable
      name: {en: a significant effect on trade, fr: un effet important sur le commerce}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-28}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {instrument: regulation}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}

- rule: GCR-TIM-09
  status: stable
  principle: gcr.cusma
  authority:
    - {source: cusma-ch28, clause: {en: art. 28.9 (match unverified), fr: article 28.9 (concordance non vérifiée)}}
  title:
    en: No way to ask for more time
    fr: Aucun moyen de demander plus de temps
  severity: note
  verification: verified-secondary
  verdict: fail
  stage: launch
  applies: >-
    term.regulatory && has(plan.mandate.trade_effect) && plan.mandate.trade_effect == 'significant'
  expect: has(plan.timeline.extension_process) && bilingual.present(plan.timeline.extension_process)
  at: plan.timeline.extension_process
  message:
    en: >-
      A significant effect on trade is expected, and the plan does not say how to ask for an
      extension
    fr: >-
      Un effet important sur le commerce est attendu, et le plan ne dit pas comment demander une
      prolongation
  why:
    en: By chapter 28 of CUSMA, reasonable requests for more time are considered.
    fr: Selon le chapitre 28 de l’ACEUM, les demandes raisonnables de prolongation sont examinées.
  remedy:
    en: Describe it in `timeline.extension_process`.
    fr: Le décrire sous `timeline.extension_process`.
  waivable: true
  tags: [trade]
  examples:
    - outcome: failed
      name: {en: "a significant effect, and no way to ask for more time", fr: "un effet important, et aucun moyen de demander une prolongation"}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        ⟦timeline⟧: {open_date: 2026-03-01}
    - outcome: passed
      name: {en: more time can be asked for by e-mail, fr: prolongation à demander par courriel}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        timeline: {extension_process: {en: Write by 15 April., fr: Écrire d’ici le 15 avril.}}
    - outcome: inapplicable
      name: {en: no effect on trade, fr: aucun effet sur le commerce}
      plan: |
        mandate: {instrument: regulation, trade_effect: none}
        timeline: {open_date: 2026-03-01}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        timeline: {open_date: 2026-03-01}
    - outcome: inapplicable
      name: {en: without the effect on trade, fr: sans l’effet sur le commerce}
      plan: |
        mandate: {instrument: regulation}
        timeline: {open_date: 2026-03-01}
    - outcome: failed
      name: {en: "the way to ask for more time: left empty", fr: "la demande de prolongation : champ vide"}
      plan: |
        mandate: {instrument: regulation, trade_effect: significant}
        timeline: {open_date: 2026-03-01, extension_process: {en: "", fr: ""}}

- rule: GCR-TIM-12
  status: stable
  principle: gcr.prepublication
  authority:
    - {source: justice-regulations-manual, clause: {en: "Part 4, notice of prepublication", fr: "partie 4, avis de publication préalable"}}
  title:
    en: An exemption from prepublication without a reason
    fr: Exemption de publication préalable sans raison
  severity: warning
  verdict: fail
  stage: draft
  applies: >-
    has(plan.communications) && has(plan.communications.gazette) &&
    has(plan.communications.gazette.exemption) && has(plan.communications.gazette.exemption.authority)
  expect: >-
    has(plan.communications.gazette.exemption.reason) &&
    bilingual.present(plan.communications.gazette.exemption.reason)
  at: plan.communications.gazette.exemption
  message:
    en: An exemption from prepublication is recorded without its reason
    fr: Une exemption de publication préalable est consignée sans sa raison
  why:
    en: The public should see why it was not asked, or was asked for less long.
    fr: Le public devrait voir pourquoi on ne l’a pas consulté, ou moins longtemps.
  remedy:
    en: Write the reason in `communications.gazette.exemption.reason`.
    fr: Écrire la raison sous `communications.gazette.exemption.reason`.
  waivable: true
  tags: [prepublication]
  examples:
    - outcome: failed
      name: {en: an exemption without a reason, fr: une exemption sans raison}
      plan: |
        communications: {gazette: {exemption: ⟦{authority: Treasury Board}⟧}}
    - outcome: passed
      name: {en: an exemption for an urgent safety measure, fr: une exemption pour une mesure de sécurité urgente}
      plan: |
        communications: {gazette: {exemption: {authority: Treasury Board, reason: {en: Urgent safety measure, fr: Mesure de sécurité urgente}}}}
    - outcome: inapplicable
      name: {en: no exemption, fr: aucune exemption}
      plan: |
        communications: {gazette: {part: I}}
    - outcome: inapplicable
      name: {en: without the gazette notice, fr: sans l’avis dans une gazette}
      plan: |
        communications: {}
    - outcome: inapplicable
      name: {en: without the exempting authority, fr: sans l’autorité qui exempte}
      plan: |
        communications: {gazette: {exemption: {}}}
    - outcome: failed
      name: {en: "the reason for the exemption: left empty", fr: "la raison de l’exemption : champ vide"}
      plan: |
        communications: {gazette: {exemption: {authority: Treasury Board, reason: {en: "", fr: ""}}}}
    - outcome: inapplicable
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/principles.yaml",
          text: ###"""
# What the rules of gc-regulatory serve, in our own words.
- id: gcr.consultation-plan
  name:
    en: Contents of a consultation plan
    fr: Contenu d’un plan de consultation
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      A plan holds purpose, context, times, coordination, tools, participants, budget and
      evaluation.
    fr: >-
      Un plan contient objet, contexte, délais, coordination, outils, participants, budget et
      évaluation.
  authorities:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1 to 4.2.8, checklists 1 to 3", fr: "4.2.1 à 4.2.8, listes de vérification 1 à 3"}}
  verification: partly-read
  themes: [OBJ, RES, EVA]
  elements:
    - name: {en: purpose and objectives, fr: objet et objectifs}
      rules: [BASE-OBJ-01, BASE-OBJ-02]
    - name: {en: public environment, fr: contexte public}
      rules: [GCR-OBJ-02]
    - name: {en: timelines, fr: calendrier}
      rules: [HD-TIM-04, BASE-TIM-01]
    - name: {en: coordination, fr: coordination}
      rules: [GC-RES-01]
    - name: {en: tools, fr: outils}
      rules: [GC-INC-01]
    - name: {en: participants, fr: participants}
      rules: [BASE-INC-01, GCR-INC-01]
    - name: {en: budget, fr: budget}
      rules: [BASE-RES-01]
    - name: {en: continuing evaluation, fr: évaluation continue}
      rules: [BASE-EVA-01]
    - name: {en: legal authority, fr: fondement juridique}
      rules: [GCR-OBJ-01]
    - name: {en: plain language, fr: langage clair}
      rules: [GCC-TRA-01]
    - name: {en: approval, fr: approbation}
      rules: [GC-RES-02]

- id: gcr.prepublication
  name:
    en: Prepublication in the Canada Gazette, Part I
    fr: Publication préalable dans la Gazette du Canada, Partie I
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Proposed regulations are shown with their analysis, and people get time to comment, unless
      the Treasury Board decides otherwise.
    fr: >-
      Les projets de règlement se publient avec leur étude, et les gens ont le temps de les
      commenter, sauf décision contraire du Conseil du Trésor.
  authorities:
    - {source: justice-regulations-manual, clause: {en: "Part 4, notice of prepublication", fr: "partie 4, avis de publication préalable"}}
    - {source: wto-canada-tbt-2025, clause: {en: section 2, fr: partie 2}}
    - {source: cdr-2018, clause: {en: unverified, fr: non vérifié}}
  verification: verified-primary
  themes: [TIM, TRA]
  elements:
    - name: {en: period from the Gazette date, fr: période à partir de la date de la Gazette}
      rules: [GCR-TIM-02]
    - name: {en: impact analysis, fr: analyse d’impact}
      rules: [GCR-TRA-01]
    - name: {en: exemption with its reason, fr: exemption et son motif}
      rules: [GCR-TIM-12]

- id: gcr.consultation-statement
  name:
    en: Consultation statement and decision statement
    fr: Énoncé de consultation et énoncé de décision
  name_status: {en: official, fr: official}
  statement:
    en: >-
      The proposed decision and its reasons come before the comments, and the final ones with a
      summary of the comments after.
    fr: >-
      La décision proposée et ses motifs précèdent les observations; la décision finale les suit,
      avec ses motifs et un résumé.
  authorities:
    - {source: act-pest-control, clause: {en: s. 28, fr: art. 28}}
  verification: verified-primary
  themes: [TRA, REP]
  elements:
    - name: {en: reasons and proposed decision, fr: motifs et projet de décision}
      rules: [GCR-TRA-02]
    - name: {en: "decision, reasons, summary of comments", fr: "décision, motifs, résumé des commentaires"}
      rules: [GCR-REP-04]

- id: gcr.fees
  name:
    en: Fee proposals
    fr: Propositions de frais
  name_status: {en: official, fr: official}
  statement:
    en: A fee is proposed with all its elements, answered within set times and open to complaint.
    fr: >-
      Des frais se proposent avec tous leurs éléments, reçoivent réponse dans des délais fixés et
      peuvent faire l’objet d’une plainte.
  authorities:
    - {source: act-service-fees, clause: {en: "ss. 9, 11 to 14", fr: art. 9 et 11 à 14}}
  verification: verified-primary
  themes: [TRA, TIM, REP]
  elements:
    - name: {en: five elements, fr: cinq éléments}
      rules: [GCR-TRA-03]
    - name: {en: reply date, fr: date de réponse}
      rules: [GCR-REP-01]
    - name: {en: complaint limit stated, fr: délai de plainte indiqué}
      rules: [GCR-REP-02]
    - name: {en: panel and its report, fr: comité et son rapport}
      reason:
        en: A panel is set up only after complaints; a plan made before cannot hold its dates.
        fr: Un comité n’est formé qu’après des plaintes; un plan établi avant ne peut en contenir les dates.

- id: gcr.technical-trade
  name:
    en: Technical regulations affecting trade
    fr: Règlements techniques touchant le commerce
  name_status: {en: ours, fr: ours}
  statement:
    en: Technical regulations stay open longer, so that other countries can be notified.
    fr: >-
      Les règlements techniques restent ouverts plus longtemps, pour que d’autres pays puissent
      être avisés.
  authorities:
    - {source: justice-regulations-manual, clause: {en: "Part 4, notice of prepublication", fr: "partie 4, avis de publication préalable"}}
    - {source: cdrm-2012, clause: {en: appendix, fr: annexe}}
    - {source: wto-sps-transparency, clause: {en: comment period, fr: période de commentaires}}
  verification: verified-primary
  themes: [TIM]
  elements:
    - name: {en: trade effect and longer period, fr: effet commercial et période plus longue}
      rules: [GCR-TIM-03]
    - name: {en: international notification, fr: notification internationale}
      reason:
        en: A plan does not hold the day on which a notification was circulated.
        fr: Un plan ne contient pas le jour de diffusion d’une notification.

- id: gcr.cusma
  name:
    en: Good regulatory practices (CUSMA, chapter 28)
    fr: Bonnes pratiques de réglementation (ACEUM, chapitre 28)
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Proposed regulations leave time to comment, more where trade is affected, and requests for
      more are considered.
    fr: >-
      Les projets de règlement laissent le temps de les commenter, davantage si le commerce est
      touché, et les demandes de prolongation sont examinées.
  authorities:
    - {source: cusma-ch28, clause: {en: art. 28.9 (match unverified), fr: article 28.9 (concordance non vérifiée)}}
  verification: verified-secondary
  themes: [TIM]
  elements:
    - name: {en: window by trade significance, fr: période selon l’importance commerciale}
      rules: [GCR-TIM-04, GCR-TIM-05]
    - name: {en: extension process, fr: demande de prolongation}
      rules: [GCR-TIM-09]

- id: gcr.how-comments-dealt-with
  name:
    en: Report on how comments were dealt with
    fr: Rapport sur la suite donnée aux observations
  name_status: {en: ours, fr: ours}
  statement:
    en: After the window the public can read what became of the comments.
    fr: Après la période, le public peut lire la suite donnée aux observations.
  authorities:
    - {source: act-cepa-1999, clause: {en: "ss. 9(4), 10(6), 168, 178", fr: "par. 9(4) et 10(6), art. 168 et 178"}}
    - {source: act-fisheries, clause: {en: s. 4.1(7), fr: par. 4.1(7)}}
    - {source: act-impact-assessment, clause: {en: s. 28(3.2), fr: par. 28(3.2)}}
  verification: verified-primary
  themes: [REP]
  elements:
    - name: {en: report scheduled, fr: rapport prévu}
      rules: [GCR-REP-03, BASE-REP-03]

- id: gcr.statutory-period
  name:
    en: Statutory consultation periods
    fr: Périodes de consultation fixées par la loi
  name_status: {en: ours, fr: ours}
  statement:
    en: Where an Act fixes a time for notice, comments, reply or report, the plan keeps it.
    fr: >-
      Lorsqu’une loi fixe un délai d’avis, d’observations, de réponse ou de rapport, le plan le
      respecte.
  authorities:
    - {source: act-interpretation, clause: {en: ss. 26 to 28, fr: art. 26 à 28}}
    - {source: act-cepa-1999, clause: {en: s. 332(2), fr: par. 332(2)}}
    - {source: act-species-at-risk, clause: {en: "ss. 43, 50, 68", fr: "art. 43, 50 et 68"}}
    - {source: act-sustainable-development, clause: {en: s. 9(3)-(4), fr: par. 9(3) et (4)}}
    - {source: act-broadcasting, clause: {en: s. 8, fr: art. 8}}
  verification: verified-primary
  themes: [TIM]
  elements:
    - name: {en: periods of the table, fr: périodes du tableau}
      rules: [GCR-TIM-01, GCR-TIM-08]
    - name: {en: sitting days, fr: jours de séance}
      rules: [GCR-TIM-06]
    - name: {en: sustainable development strategy, fr: stratégie de développement durable}
      rules: [GCR-TIM-10]
    - name: {en: species at risk, fr: espèces en péril}
      rules: [GCR-TIM-11]
    - name: {en: boundaries commissions, fr: commissions de délimitation}
      rules: [GCR-TIM-13]
    - name: {en: meeting on a port plan, fr: réunion sur un plan portuaire}
      rules: [GCR-INC-02]
    - name: {en: representations on a direction, fr: observations sur des instructions}
      rules: [GCR-REP-05]

- id: gcl.ola-part-vii
  name:
    en: Dialogue with official-language minority communities
    fr: Dialogue avec les minorités francophones et anglophones
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Decisions that can affect linguistic minority communities rest on a dialogue in which they
      are informed, heard and able to change the measures.
    fr: >-
      Les décisions qui peuvent toucher les minorités francophones et anglophones reposent sur un
      dialogue où elles sont informées, entendues et capables de faire changer les mesures.
  authorities:
    - {source: act-official-languages, clause: {en: s. 41(7) to (10), fr: par. 41(7) à (10)}}
    - {source: act-official-languages, clause: {en: ss. 84 to 86, fr: art. 84 à 86}}
  verification: verified-primary
  themes: [LAN, INC]

- id: gcl.counting
  name:
    en: Counting of days
    fr: Calcul des délais
  name_status: {en: ours, fr: ours}
  statement:
    en: Federal time limits are counted in one way, and one that ends on a holiday runs on.
    fr: >-
      Les délais fédéraux se comptent d’une seule façon, et celui qui expire un jour férié se
      prolonge.
  authorities:
    - {source: act-interpretation, clause: {en: "ss. 26 to 28, 35(1)", fr: art. 26 à 28 et par. 35(1)}}
    - {source: act-holidays, clause: {en: ss. 2 to 4, fr: art. 2 à 4}}
  verification: verified-primary
  themes: [TIM]

- id: gcr.comments-published
  name:
    en: Comments published with the proposal
    fr: Commentaires publiés avec le projet
  name_status: {en: ours, fr: ours}
  statement:
    en: Comments on the Gazette site are shown to all, and confidential matter is handled.
    fr: >-
      Les commentaires du site de la Gazette sont visibles de tous, et la confidentialité est
      assurée.
  authorities:
    - {source: pspc-online-commenting, clause: {en: online commenting, fr: commentaires en ligne}}
  verification: verified-primary
  themes: [REP, PRI]
  elements:
    - name: {en: publication of input, fr: publication des contributions}
      rules: [GC-REP-01]
    - name: {en: confidentiality, fr: confidentialité}
      rules: [GCL-PRI-07, GCL-PRI-08]

- id: gcr.sandbox
  name:
    en: Consultation before a regulatory sandbox order
    fr: Consultation avant un arrêté de mise à l’essai réglementaire
  name_status: {en: ours, fr: ours}
  statement:
    en: The public has thirty days or more before an order exempts anyone for a test.
    fr: >-
      Le public dispose d’au moins trente jours avant qu’un arrêté accorde une exemption à des fins
      d’essai.
  authorities:
    - {source: act-red-tape-reduction, clause: {en: s. 12(3)(b), fr: al. 12(3)b)}}
  verification: verified-primary
  themes: [TIM]
  elements:
    - name: {en: thirty days before an exemption order, fr: trente jours avant un arrêté d’exemption}
      rules: [GCR-TIM-01]

- id: gcr.iaa
  name:
    en: Public participation in impact assessment
    fr: Participation du public à l’évaluation d’impact
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      The Agency sets a time in which the public can really take part, posts the documents, and its
      report sums up the comments.
    fr: >-
      L’Agence fixe un délai dans lequel le public peut véritablement participer, affiche les
      documents et résume les observations dans son rapport.
  authorities:
    - {source: act-impact-assessment, clause: {en: "ss. 11, 14, 27, 28", fr: "art. 11, 14, 27 et 28"}}
  verification: verified-primary
  themes: [TIM, REP]
  elements:
    - name: {en: period set by the Agency, fr: période fixée par l’Agence}
      reason:
        en: The Agency sets the period case by case; a plan holds no figure to compare.
        fr: L’Agence fixe la période au cas par cas; un plan ne contient aucun chiffre à comparer.
    - name: {en: documents posted, fr: documents affichés}
      rules: [BASE-TRA-01, BASE-TRA-02]
    - name: {en: report on comments, fr: rapport sur les observations}
      rules: [BASE-REP-01, BASE-REP-03]

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/reports.yaml",
          text: ###"""
# Reports that Acts ask for after the close.
- rule: GCR-REP-03
  status: stable
  principle: gcr.how-comments-dealt-with
  authority:
    - {source: act-cepa-1999, clause: {en: "ss. 9(4), 10(6)", fr: par. 9(4) et 10(6)}}
    - {source: act-fisheries, clause: {en: s. 4.1(7), fr: par. 4.1(7)}}
  title:
    en: No report on how comments were dealt with
    fr: Aucun rapport sur la suite donnée aux observations
  severity: error
  verdict: fail
  stage: launch
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id in ['cepa-9-10', 'fisheries-agreements']
  expect: has(plan.reporting) && has(plan.reporting.comments_treatment_date)
  at: item.period_id
  values:
    act: periods.get(item.period_id).act
  message:
    en: >-
      {act} asks for a report on how comments on the proposed agreement were dealt with, and none
      is planned
    fr: >-
      {act} : un rapport sur la suite donnée aux observations visant le projet d’accord est exigé,
      et aucun n’est prévu
  why:
    en: After the window, the minister publishes what became of the comments.
    fr: Après la période, le ministre publie la suite donnée aux observations.
  remedy:
    en: Set `reporting.comments_treatment_date`.
    fr: Fixer `reporting.comments_treatment_date`.
  waivable: {days: 366}
  tags: [report, statutory-period]
  examples:
    - outcome: failed
      name: {en: no report, fr: aucun rapport}
      plan: |
        mandate: {authority: [{period_id: ⟦fisheries-agreements⟧}]}
        reporting: {what_we_heard: true}
    - outcome: passed
      name: {en: a day for the report on comments, fr: un jour pour le rapport sur les observations}
      plan: |
        mandate: {authority: [{period_id: fisheries-agreements}]}
        reporting: {comments_treatment_date: 2026-10-01}
    - outcome: inapplicable
      name: {en: another provision, fr: une autre disposition}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
    - outcome: failed
      name: {en: an equivalency agreement, fr: un accord d’équivalence}
      plan: |
        mandate: {authority: [{period_id: ⟦cepa-9-10⟧}]}
        reporting: {what_we_heard: true}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
    - outcome: failed
      name: {en: without the reporting, fr: sans la reddition de comptes}
      plan: |
        mandate: {authority: [{period_id: cepa-9-10}]}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCR-REP-04
  status: stable
  principle: gcr.consultation-statement
  authority:
    - {source: act-pest-control, clause: {en: s. 28(5), fr: par. 28(5)}}
  title:
    en: The pest-control decision statement leaves something out
    fr: L’énoncé de décision sur un produit antiparasitaire omet un élément
  severity: error
  verdict: fail
  stage: launch
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'pcpa-consultation'
  expect: >-
    has(plan.reporting.contents) &&
    plan.reporting.contents.exists(c, has(c.en) && c.en.matches('(?i)decision') || has(c.fr) && c.fr.matches('(?i)décision')) &&
    plan.reporting.contents.exists(c, has(c.en) && c.en.matches('(?i)reason') || has(c.fr) && c.fr.matches('(?i)(motif|raison)')) &&
    plan.reporting.contents.exists(c, has(c.en) && c.en.matches('(?i)comment') || has(c.fr) && c.fr.matches('(?i)(observation|commentaire)'))
  at: plan.reporting.contents
  message:
    en: >-
      The decision statement holds the decision, its reasons and a summary of comments, by
      subsection 28(5) of the Pest Control Products Act; the planned contents do not name all
      three
    fr: >-
      Selon le paragraphe 28(5) de la Loi sur les produits antiparasitaires, l’énoncé de décision
      contient la décision, ses motifs et un résumé des observations; le contenu prévu ne les
      nomme pas tous les trois
  why:
    en: >-
      The statement lets people see whether their comments were weighed. The rule looks for the
      words.
    fr: L’énoncé permet de voir si les observations ont été pesées. La règle cherche les mots.
  remedy:
    en: List the three under `reporting.contents`.
    fr: Énumérer les trois sous `reporting.contents`.
  waivable: {days: 366}
  tags: [report]
  examples:
    - outcome: failed
      name: {en: the decision only, fr: la décision seulement}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: ⟦[{en: The decision, fr: La décision}]⟧}
    - outcome: passed
      name: {en: "decision, reasons and summary of comments", fr: "décision, motifs et résumé des observations"}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{en: The decision, fr: La décision}, {en: Its reasons, fr: Ses motifs}, {en: Summary of comments, fr: Résumé des observations}]}
    - outcome: inapplicable
      name: {en: another provision, fr: une autre disposition}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
    - outcome: passed
      name: {en: in French only, fr: en français seulement}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{fr: La décision}, {fr: Ses motifs}, {fr: Résumé des observations}]}
    - outcome: passed
      name: {en: in English only, fr: en anglais seulement}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{en: The decision}, {en: Its reasons}, {en: Summary of comments}]}
    - outcome: failed
      name: {en: no comments, fr: sans les observations}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: ⟦[{en: The decision, fr: La décision}, {en: Its reasons, fr: Ses motifs}]⟧}
    - outcome: failed
      name: {en: no reasons, fr: sans les motifs}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: ⟦[{en: The decision, fr: La décision}, {en: Summary of comments, fr: Résumé des observations}]⟧}
    - outcome: failed
      name: {en: the contents of the report without the English, fr: le contenu du rapport sans l’anglais}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{}, {en: Its reasons}, {en: Summary of comments}]}
    - outcome: failed
      name: {en: the contents of the report without the French, fr: le contenu du rapport sans le français}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{fr: La décision}, {fr: Ses motifs}, {}]}
    - outcome: failed
      name: {en: "the decision left out, the rest in French", fr: "la décision omise, le reste en français"}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{fr: Ses motifs}, {fr: Résumé des observations}]}
    - outcome: failed
      name: {en: an empty entry in the place of the reasons, fr: un élément vide à la place des motifs}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: [{en: The decision}, {}, {en: Summary of comments}]}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
    - outcome: failed
      name: {en: without the contents of the report, fr: sans le contenu du rapport}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}
    - outcome: failed
      name: {en: an empty list of contents, fr: une liste de contenus vide}
      plan: |
        mandate: {authority: [{period_id: pcpa-consultation}]}
        reporting: {contents: []}

- rule: GCR-REP-05
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-broadcasting, clause: {en: s. 8(2)(b), fr: al. 8(2)b)}}
  title:
    en: Representations on a broadcasting direction are not to be published
    fr: Les observations sur des instructions en radiodiffusion ne seront pas publiées
  severity: error
  verdict: fail
  stage: launch
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'broadcasting-direction'
  expect: has(plan.reporting) && has(plan.reporting.representations_published)
  at: item.period_id
  message:
    en: >-
      Representations on a proposed direction are published, by paragraph 8(2)(b) of the
      Broadcasting Act, and no day is planned for it
    fr: >-
      Selon l’alinéa 8(2)b) de la Loi sur la radiodiffusion, les observations sur les instructions
      proposées sont publiées, et aucun jour n’est prévu à cette fin
  why:
    en: The Act lets everyone see who asked for what.
    fr: La Loi permet à chacun de voir qui a demandé quoi.
  remedy:
    en: Set `reporting.representations_published`.
    fr: Fixer `reporting.representations_published`.
  waivable: {days: 366}
  tags: [report, statutory-period]
  examples:
    - outcome: failed
      name: {en: no day of publication, fr: aucun jour de publication}
      plan: |
        mandate: {authority: [{period_id: ⟦broadcasting-direction⟧}]}
    - outcome: passed
      name: {en: a day of publication, fr: un jour de publication}
      plan: |
        mandate: {authority: [{period_id: broadcasting-direction}]}
        reporting: {representations_published: 2026-09-15}
    - outcome: inapplicable
      name: {en: another provision, fr: une autre disposition}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
    - outcome: failed
      name: {en: nothing under the reporting, fr: rien sous la reddition de comptes}
      plan: |
        mandate: {authority: [{period_id: broadcasting-direction}]}
        reporting: {}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/statutory-periods.yaml",
          text: ###"""
# Periods fixed by Acts of Parliament; the 49 provisions stand in periods.yaml. The list is not complete.
- rule: GCR-TIM-01
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-interpretation, clause: {en: ss. 26 to 28, fr: art. 26 à 28}}
    - {source: act-cepa-1999, clause: {en: s. 332(2), fr: par. 332(2)}}
    - {source: act-species-at-risk, clause: {en: "ss. 43, 50, 68", fr: "art. 43, 50 et 68"}}
    - {source: act-sustainable-development, clause: {en: s. 9(3)-(4), fr: par. 9(3) et (4)}}
    - {source: project, clause: {en: reading, fr: interprétation du projet}}
  title:
    en: Shorter than the statutory period
    fr: Plus courte que la période fixée par la loi
  severity: error
  verdict: fail
  stage: draft
  each: plan.mandate.authority
  applies: >-
    has(item.period_id) && periods.known(item.period_id) &&
    item.period_id != 'fsda-strategy' && item.period_id != 'ebra-hearings' &&
    periods.get(item.period_id).kind in ['M', 'W', 'E'] && periods.get(item.period_id).unit == 'days' && term.ordered
  expect: >-
    periods.get(item.period_id).kind == 'E' ?
    calendar.clear(has(plan.communications) && has(plan.communications.gazette) && has(plan.communications.gazette.date)
    ? plan.communications.gazette.date : plan.timeline.open_date, plan.timeline.effective_date)
    >= periods.get(item.period_id).amount :
    periods.get(item.period_id).kind == 'W' ?
    calendar.elapsed(has(plan.communications) && has(plan.communications.gazette) && has(plan.communications.gazette.date)
    ? plan.communications.gazette.date : plan.timeline.open_date, plan.timeline.close_date)
    >= periods.get(item.period_id).amount :
    calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= periods.get(item.period_id).amount
  at: item.period_id
  values:
    act: periods.get(item.period_id).act
    section: periods.get(item.period_id).section
    required: periods.get(item.period_id).amount
    open: plan.timeline.open_date
    close: plan.timeline.close_date
  message:
    en: >-
      {act}, {section}, fixes {required, plural, one {# day} other {# days}}, and the plan, open
      from {open, date} to {close, date}, allows fewer before its close or its effect
    fr: >-
      {act}, {section} : la période fixée est de {required, plural, one {# jour} other {# jours}},
      et le plan, ouvert du {open, date} au {close, date}, en laisse moins avant la clôture ou la
      prise d’effet
  why:
    en: >-
      A period in an Act binds. Comment windows count elapsed days from publication; days before
      making or effect are clear days, so that neither event counts. The list of provisions is not
      complete.
    fr: >-
      La période fixée par une loi est obligatoire. Les périodes de commentaires se comptent en
      jours écoulés depuis la publication; les jours avant la prise ou la prise d’effet sont des
      jours francs. La liste des dispositions n’est pas complète.
  remedy:
    en: >-
      Lengthen the window, or put the effective date later; correct `period_id` if another
      provision applies.
    fr: >-
      Prolonger la période, ou reporter la prise d’effet; corriger `period_id` si une autre
      disposition s’applique.
  waivable: {days: 366}
  tags: [statutory-period, dates]
  examples:
    - outcome: failed
      name: {en: fifty-nine days for comments, fr: cinquante-neuf jours de commentaires}
      plan: |
        mandate: {authority: [{period_id: ⟦cepa-332⟧}]}
        timeline: {open_date: 2026-03-14, close_date: 2026-05-12}
      values: {required: 60}
    - outcome: failed
      name: {en: "thirty days apart, not clear", fr: "à trente jours, non francs"}
      plan: |
        mandate: {authority: [{period_id: ⟦marine-practices⟧}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-20, effective_date: 2026-03-31}
    - outcome: passed
      name: {en: sixty days after the Gazette, fr: soixante jours après la Gazette}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
        communications: {gazette: {part: I, date: 2026-03-14}}
        timeline: {open_date: 2026-03-16, close_date: 2026-05-13}
    - outcome: passed
      name: {en: thirty clear days, fr: trente jours francs}
      plan: |
        mandate: {authority: [{period_id: marine-practices}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-20, effective_date: 2026-04-01}
    - outcome: passed
      name: {en: a proposed pilotage charge, fr: redevance de pilotage proposée}
      plan: |
        mandate: {authority: [{period_id: pilotage-charges}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: inapplicable
      name: {en: no period named, fr: aucune période désignée}
      plan: |
        mandate: {authority: [{citation: {en: An Act, fr: Une loi}}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-20}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {authority: [{period_id: pilotage-charges}]}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}
    - outcome: failed
      name: {en: nothing under the communications, fr: rien sous les communications}
      plan: |
        mandate: {authority: [{period_id: marine-practices}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-20, effective_date: 2026-03-31}
        communications: {}
    - outcome: failed
      name: {en: nothing under the gazette notice, fr: rien sous l’avis dans une gazette}
      plan: |
        mandate: {authority: [{period_id: marine-practices}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-20, effective_date: 2026-03-31}
        communications: {gazette: {}}
    - outcome: inapplicable
      name: {en: "the statutory period: empty", fr: "le délai légal : vide"}
      plan: |
        mandate: {authority: [{period_id: ""}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: inapplicable
      name: {en: the sittings of electoral boundaries commissions, fr: les séances des commissions de délimitation des circonscriptions}
      plan: |
        mandate: {authority: [{period_id: "ebra-hearings"}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: inapplicable
      name: {en: "the strategy for sustainable development, which another rule reports", fr: "la stratégie de développement durable, signalée par une autre règle"}
      plan: |
        mandate: {authority: [{period_id: "fsda-strategy"}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: failed
      name: {en: fifty-eight days from the opening and no gazette notice, fr: cinquante-huit jours depuis l’ouverture et aucun avis dans une gazette}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
        communications: {}
        timeline: {open_date: 2026-03-16, close_date: 2026-05-13}
    - outcome: failed
      name: {en: fifty-nine days from the opening and an empty gazette notice, fr: cinquante-neuf jours depuis l’ouverture et un avis vide dans une gazette}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
        timeline: {open_date: 2026-03-14, close_date: 2026-05-12}
        communications: {gazette: {}}
    - outcome: inapplicable
      name: {en: "a period for the reply, not for comments", fr: "un délai pour la réponse, non pour les commentaires"}
      plan: |
        mandate: {authority: [{period_id: service-fees-reply}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-05}
    - outcome: inapplicable
      name: {en: a period in sitting days, fr: un délai en jours de séance}
      plan: |
        mandate: {authority: [{period_id: ola-regs}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-05}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}
    - outcome: passed
      name: {en: thirty clear days counted from the Gazette, fr: trente jours francs comptés depuis la Gazette}
      plan: |
        mandate: {authority: [{period_id: marine-practices}]}
        communications: {gazette: {part: I, date: 2026-03-01}}
        timeline: {open_date: 2026-03-16, close_date: 2026-03-25, effective_date: 2026-04-01}
    - outcome: failed
      name: {en: twenty-nine days to answer a draft direction on broadcasting, fr: vingt-neuf jours pour répondre à un projet d’instructions sur la radiodiffusion}
      plan: |
        mandate: {authority: [{period_id: ⟦broadcasting-direction⟧}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-30}

- rule: GCR-TIM-06
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-official-languages, clause: {en: s. 86(3), fr: par. 86(3)}}
    - {source: act-use-of-french, clause: {en: s. 36(3), fr: par. 36(3)}}
  title:
    en: Sitting days that nobody has confirmed
    fr: Jours de séance que personne n’a confirmés
  severity: warning
  verdict: review
  question:
    en: Has someone counted the days on which both Houses sit?
    fr: Quelqu’un a-t-il compté les jours où siègent les deux chambres?
  stage: draft
  each: plan.mandate.authority
  applies: >-
    has(item.period_id) && periods.known(item.period_id) &&
    periods.get(item.period_id).unit == 'sitting-days-both-houses'
  expect: has(plan.timeline.sitting_calendar_confirmed) && plan.timeline.sitting_calendar_confirmed
  at: item.period_id
  values:
    act: periods.get(item.period_id).act
    required: periods.get(item.period_id).amount
  message:
    en: >-
      {act} counts {required, plural, one {# sitting day} other {# sitting days}} of both Houses
      of Parliament, and nobody has confirmed the calendar
    fr: >-
      {act} : la période se compte en {required, plural, one {# jour de séance} other {# jours de
      séance}} des deux chambres du Parlement, et personne n’a confirmé le calendrier
  why:
    en: Sitting days cannot be computed from dates alone; someone has to ask.
    fr: Les jours de séance ne se calculent pas d’après les dates seules; il faut se renseigner.
  remedy:
    en: Count them with parliamentary affairs and set `timeline.sitting_calendar_confirmed`.
    fr: >-
      Les compter avec les affaires parlementaires et remplir
      `timeline.sitting_calendar_confirmed`.
  waivable: true
  tags: [statutory-period, sitting-days]
  examples:
    - outcome: cantTell
      name: {en: "a period in sitting days, not confirmed", fr: "un délai en jours de séance, non confirmé"}
      plan: |
        mandate: {authority: [{period_id: ⟦ola-regs⟧}]}
        timeline: {open_date: 2026-03-01}
    - outcome: passed
      name: {en: sitting days confirmed, fr: jours de séance confirmés}
      plan: |
        mandate: {authority: [{period_id: ola-regs}]}
        timeline: {sitting_calendar_confirmed: true}
    - outcome: inapplicable
      name: {en: calendar days, fr: jours civils}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
        timeline: {open_date: 2026-03-01}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
        timeline: {open_date: 2026-03-01}
    - outcome: inapplicable
      name: {en: "the statutory period: empty", fr: "le délai légal : vide"}
      plan: |
        mandate: {authority: [{period_id: ""}]}
        timeline: {open_date: 2026-03-01}
    - outcome: cantTell
      name: {en: "the sitting days confirmed: no", fr: "la confirmation des jours de séance : non"}
      plan: |
        mandate: {authority: [{period_id: ola-regs}]}
        timeline: {sitting_calendar_confirmed: false}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCR-TIM-07
  status: stable
  principle: gcl.ola-part-vii
  authority:
    - {source: act-official-languages, clause: {en: s. 85, fr: art. 85}}
  title:
    en: No tabling in the House before the Gazette
    fr: Aucun dépôt à la Chambre avant la Gazette
  severity: error
  verdict: fail
  stage: draft
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'ola-regs'
  expect: >-
    has(plan.timeline.tabling_date) && plan.timeline.tabling_date < plan.communications.gazette.date
  at: item.period_id
  message:
    en: >-
      A draft regulation under the Official Languages Act is laid before the House of Commons
      before it is published in the Gazette, by section 85; the plan does not give a tabling date
      before that of the Gazette
    fr: >-
      Selon l’article 85 de la Loi sur les langues officielles, l’avant-projet de règlement est
      déposé à la Chambre des communes avant sa publication dans la Gazette; le plan ne donne pas
      de date de dépôt antérieure à celle de la Gazette
  why:
    en: >-
      The Act counts at least 30 sitting days of the House between the two; the rule only checks
      the order.
    fr: >-
      La Loi compte au moins 30 jours de séance de la Chambre entre les deux; la règle ne vérifie
      que l’ordre.
  remedy:
    en: Set `timeline.tabling_date` before the Gazette date.
    fr: Fixer `timeline.tabling_date` avant la date de la Gazette.
  waivable: {days: 366}
  tags: [statutory-period, sitting-days]
  examples:
    - outcome: failed
      name: {en: tabled on the day of the Gazette, fr: dépôt le jour de la Gazette}
      plan: |
        mandate: {authority: [{period_id: ⟦ola-regs⟧}]}
        communications: {gazette: {date: 2026-06-06}}
        timeline: {tabling_date: 2026-06-06}
    - outcome: passed
      name: {en: in February, fr: en février}
      plan: |
        mandate: {authority: [{period_id: ola-regs}]}
        communications: {gazette: {date: 2026-06-06}}
        timeline: {tabling_date: 2026-02-03}
    - outcome: inapplicable
      name: {en: another Act, fr: une autre loi}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
    - outcome: failed
      name: {en: without the tabling date, fr: sans la date de dépôt}
      plan: |
        mandate: {authority: [{period_id: ola-regs}]}
        communications: {gazette: {date: 2026-06-06}}
        timeline: {}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCR-TIM-08
  status: stable
  principle: gcl.counting
  authority:
    - {source: act-interpretation, clause: {en: s. 27(1), fr: par. 27(1)}}
  title:
    en: Met only if an event day is counted
    fr: Respectée seulement si un jour d’événement compte
  severity: warning
  verdict: review
  question:
    en: Does the Act mean clear days, so that one day more is needed?
    fr: La loi vise-t-elle des jours francs, de sorte qu’il faut un jour de plus?
  stage: draft
  each: plan.mandate.authority
  applies: >-
    has(item.period_id) && periods.known(item.period_id) && periods.get(item.period_id).kind == 'M'
  expect: >-
    calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) != periods.get(item.period_id).amount
  at: item.period_id
  values:
    act: periods.get(item.period_id).act
    required: periods.get(item.period_id).amount
  message:
    en: >-
      The window is exactly {required, plural, one {# day} other {# days}} apart, as {act} asks;
      if neither event day counts, it is one day short
    fr: >-
      La période est d’exactement {required, plural, one {# jour} other {# jours}}, comme le
      demande : {act}; si aucun des deux jours ne compte, il en manque un
  why:
    en: >-
      Subsection 27(1) of the Interpretation Act leaves out both event days where a text says ‘at
      least’ between two events; the Acts word it in several ways.
    fr: >-
      Le paragraphe 27(1) de la Loi d’interprétation exclut les deux jours lorsqu’un texte dit
      « au moins » entre deux événements; les lois le formulent de plusieurs façons.
  remedy:
    en: Add a day, or have the wording of the Act looked at.
    fr: Ajouter un jour, ou faire examiner le libellé de la loi.
  waivable: true
  tags: [statutory-period, counting]
  examples:
    - outcome: cantTell
      name: {en: thirty days exactly, fr: trente jours exactement}
      plan: |
        mandate: {authority: [{period_id: ⟦pilotage-charges⟧}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: passed
      name: {en: a day more, fr: un jour de plus}
      plan: |
        mandate: {authority: [{period_id: pilotage-charges}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-01}
    - outcome: inapplicable
      name: {en: a comment window, fr: une période de commentaires}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: inapplicable
      name: {en: "the statutory period: empty", fr: "le délai légal : vide"}
      plan: |
        mandate: {authority: [{period_id: ""}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCR-TIM-10
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-sustainable-development, clause: {en: s. 9(3)-(4), fr: par. 9(3) et (4)}}
  title:
    en: The draft sustainable development strategy is open for too short
    fr: Le projet de stratégie de développement durable est ouvert trop peu longtemps
  severity: error
  verdict: fail
  stage: draft
  params:
    min_days: {type: int, unit: day, default: 120, min: 120, label: {en: shortest period, fr: période minimale}}
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'fsda-strategy' && term.ordered
  expect: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.min_days
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The draft Federal Sustainable Development Strategy is open for {actual, plural, one {# day}
      other {# days}}; subsections 9(3) and (4) of the Act fix {params.min_days}
    fr: >-
      Le projet de stratégie fédérale de développement durable est ouvert {actual, plural, one {#
      jour} other {# jours}}; les paragraphes 9(3) et (4) de la Loi en fixent {params.min_days}
  why:
    en: >-
      The Act gives the advisory council, the committees of both Houses and the public not less
      than this time.
    fr: >-
      La Loi accorde au moins ce temps au conseil consultatif, aux comités des deux chambres et au
      public.
  remedy:
    en: Move the closing day.
    fr: Reporter le jour de clôture.
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.timeline.open_date, params.min_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  waivable: {days: 366}
  tags: [statutory-period, dates]
  examples:
    - outcome: failed
      name: {en: a day short, fr: un jour de moins}
      plan: |
        mandate: {authority: [{period_id: fsda-strategy}]}
        timeline: {open_date: 2026-03-01, close_date: ⟦2026-06-28⟧}
      values: {actual: 119}
    - outcome: passed
      name: {en: 120 days, fr: 120 jours}
      plan: |
        mandate: {authority: [{period_id: fsda-strategy}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-06-29}
    - outcome: inapplicable
      name: {en: another strategy, fr: une autre stratégie}
      plan: |
        mandate: {authority: [{citation: {en: Policy, fr: Politique}}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-01}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {authority: [{period_id: fsda-strategy}]}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}
    - outcome: inapplicable
      name: {en: "the statutory period: empty", fr: "le délai légal : vide"}
      plan: |
        mandate: {authority: [{period_id: ""}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-06-28}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCR-TIM-11
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-species-at-risk, clause: {en: "ss. 43(2), 50, 68", fr: "par. 43(2), art. 50 et 68"}}
  title:
    en: A species-at-risk document is not planned to be final in time
    fr: Document sur une espèce en péril dont la version définitive n’est pas prévue à temps
  severity: error
  verdict: fail
  stage: launch
  params:
    window_days: {type: int, unit: day, default: 60, min: 60, label: {en: window for comments, fr: période de commentaires}}
    final_days: {type: int, unit: day, default: 30, max: 30, label: {en: time to the final version, fr: délai de la version définitive}}
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'sara-recovery'
  expect: >-
    has(plan.timeline.final_version_date) && plan.timeline.final_version_date <=
    calendar.plus(plan.timeline.open_date, params.window_days + params.final_days)
  at: plan.timeline.final_version_date
  values:
    latest: calendar.plus(plan.timeline.open_date, params.window_days + params.final_days)
  fix:
    set: plan.timeline.final_version_date
    to: calendar.plus(plan.timeline.open_date, params.window_days + params.final_days)
    safety: needs_review
    title: {en: Set the last day on which the final version may be published, fr: Fixer le dernier jour où la version définitive peut être publiée}
  message:
    en: >-
      The final version is due by {latest, date}, {params.final_days} days after the
      {params.window_days}-day window of the Species at Risk Act, and the plan gives no such day
    fr: >-
      La version définitive est attendue au plus tard le {latest, date}, {params.final_days} jours
      après la période de {params.window_days} jours de la Loi sur les espèces en péril, et le
      plan n’indique pas un tel jour
  why:
    en: Sections 43, 50 and 68 fix both times, from the posting in the public registry.
    fr: Les articles 43, 50 et 68 fixent les deux délais, à compter de la mise au registre public.
  remedy:
    en: Set `timeline.final_version_date` in time.
    fr: Fixer `timeline.final_version_date` à temps.
  waivable: {days: 366}
  tags: [statutory-period, dates]
  examples:
    - outcome: failed
      name: {en: a day late, fr: un jour de retard}
      plan: |
        mandate: {authority: [{period_id: sara-recovery}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30, final_version_date: ⟦2026-05-31⟧}
    - outcome: passed
      name: {en: on the last day, fr: le dernier jour}
      plan: |
        mandate: {authority: [{period_id: sara-recovery}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30, final_version_date: 2026-05-30}
    - outcome: inapplicable
      name: {en: another Act, fr: une autre loi}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30}
    - outcome: failed
      name: {en: without the final version date, fr: sans la date de la version définitive}
      plan: |
        mandate: {authority: [{period_id: sara-recovery}]}
        timeline: {open_date: 2026-03-01, close_date: 2026-04-30}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCR-TIM-13
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-electoral-boundaries, clause: {en: s. 19(2), fr: par. 19(2)}}
  title:
    en: Sittings of a boundaries commission advertised too late
    fr: Séances d’une commission de délimitation annoncées trop tard
  severity: error
  verdict: fail
  stage: launch
  params:
    min_days: {type: int, unit: clear day, default: 30, min: 30, label: {en: shortest period, fr: période minimale}}
  each: plan.activities
  applies: >-
    has(plan.mandate) && has(plan.mandate.authority) &&
    plan.mandate.authority.exists(a, has(a.period_id) && a.period_id == 'ebra-hearings') &&
    has(item.type) && item.type == 'hearing'
  expect: >-
    has(item.notice_date) && calendar.clear(item.notice_date, calendar.date(item.start)) >= params.min_days
  at: item.notice_date
  message:
    en: >-
      Sittings must be advertised at least {params.min_days} clear days before they start, by
      subsection 19(2) of the Electoral Boundaries Readjustment Act, and this one is not
    fr: >-
      Selon le paragraphe 19(2) de la Loi sur la révision des limites des circonscriptions
      électorales, les séances sont annoncées au moins {params.min_days} jours francs avant leur
      début, ce qui n’est pas le cas de celle-ci
  why:
    en: People who wish to be heard have to give notice themselves, and need the time.
    fr: >-
      Les personnes qui veulent se faire entendre doivent elles-mêmes donner un avis et ont besoin
      de ce temps.
  remedy:
    en: Advertise sooner, or hold the sitting later.
    fr: Annoncer plus tôt, ou tenir la séance plus tard.
  waivable: {days: 366}
  tags: [statutory-period, events]
  examples:
    - outcome: failed
      name: {en: "thirty days apart, not clear", fr: "à trente jours, non francs"}
      plan: |
        mandate: {authority: [{period_id: ebra-hearings}]}
        activities: [{id: A1, type: hearing, notice_date: ⟦2026-03-01⟧, start: 2026-03-31}]
    - outcome: passed
      name: {en: thirty clear days, fr: trente jours francs}
      plan: |
        mandate: {authority: [{period_id: ebra-hearings}]}
        activities: [{id: A1, type: hearing, notice_date: 2026-03-01, start: 2026-04-01}]
    - outcome: inapplicable
      name: {en: an open house, fr: une journée portes ouvertes}
      plan: |
        mandate: {authority: [{period_id: ebra-hearings}]}
        activities: [{id: A1, type: open_house, start: 2026-03-05}]
    - outcome: inapplicable
      name: {en: "the legal authority: none", fr: "le fondement juridique : liste vide"}
      plan: |
        mandate: {authority: []}
        activities: [{id: A1, type: hearing, notice_date: 2026-03-01, start: 2026-03-31}]
    - outcome: inapplicable
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        mandate: {authority: [{period_id: ebra-hearings}]}
        activities: [{}]
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        activities: [{id: A1, type: hearing, notice_date: 2026-03-01, start: 2026-03-31}]
    - outcome: inapplicable
      name: {en: without the legal authority, fr: sans le fondement juridique}
      plan: |
        mandate: {}
        activities: [{id: A1, type: hearing, notice_date: 2026-03-01, start: 2026-03-31}]
    - outcome: failed
      name: {en: "the activity type: ‘Public hearing’", fr: "le type d’activité : « Audience publique »"}
      plan: |
        mandate: {authority: [{period_id: ebra-hearings}]}
        activities: [{id: A1, type: hearing, start: 2026-03-05}]
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
        activities: [{id: A1, type: hearing, notice_date: 2026-03-01, start: 2026-03-31}]
    - outcome: inapplicable
      name: {en: "the statutory period: empty", fr: "le délai légal : vide"}
      plan: |
        mandate: {authority: [{period_id: ""}]}
        activities: [{id: A1, type: hearing, notice_date: 2026-03-01, start: 2026-03-31}]
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

- rule: GCR-INC-02
  status: stable
  principle: gcr.statutory-period
  authority:
    - {source: act-canada-marine, clause: {en: s. 48(5), fr: par. 48(5)}}
  title:
    en: A port land-use plan without a public meeting
    fr: Plan d’utilisation des sols d’un port sans assemblée publique
  severity: error
  verdict: fail
  stage: launch
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'marine-land-use'
  expect: has(plan.activities) && plan.activities.exists(a, has(a.type) && a.type == 'public_meeting')
  at: plan.activities
  message:
    en: >-
      A port land-use plan needs a public meeting, by subsection 48(5) of the Canada Marine Act,
      and none is planned
    fr: >-
      Selon le paragraphe 48(5) de la Loi maritime du Canada, un plan d’utilisation des sols exige
      une assemblée publique, et aucune n’est prévue
  why:
    en: The Act asks for a notice, a time for representations and a meeting.
    fr: La Loi demande un avis, un délai pour présenter des observations et une assemblée.
  remedy:
    en: Add an activity of type public_meeting.
    fr: Ajouter une activité de type public_meeting.
  waivable: {days: 366}
  tags: [statutory-period, events]
  examples:
    - outcome: failed
      name: {en: written answers only, fr: réponses écrites seulement}
      plan: |
        mandate: {authority: [{period_id: marine-land-use}]}
        activities: ⟦[{id: A1, type: written_submission}]⟧
    - outcome: passed
      name: {en: a meeting, fr: une assemblée}
      plan: |
        mandate: {authority: [{period_id: marine-land-use}]}
        activities: [{id: A1, type: public_meeting}]
    - outcome: inapplicable
      name: {en: another provision, fr: une autre disposition}
      plan: |
        mandate: {authority: [{period_id: marine-practices}]}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
    - outcome: failed
      name: {en: without the activities, fr: sans les activités}
      plan: |
        mandate: {authority: [{period_id: marine-land-use}]}
    - outcome: failed
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        mandate: {authority: [{period_id: marine-land-use}]}
        activities: []
    - outcome: failed
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        mandate: {authority: [{period_id: marine-land-use}]}
        activities: [{}]
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

"""###
        ),
        SourceFile(
          name: "rules/gc-regulatory/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: act-service-fees
  clause: {en: s. 13, fr: art. 13}
  reason:
    en: >-
      Complaints, the panel and its report come after the reply; a plan made before cannot hold
      their dates.
    fr: >-
      Les plaintes, le comité et son rapport suivent la réponse; un plan établi avant ne peut en
      contenir les dates.
- source: act-service-fees
  clause: {en: "s. 13(2), (6), (7)", fr: "par. 13(2), (6) et (7)"}
  reason:
    en: A panel is set up only after complaints; a plan made before cannot hold its dates.
    fr: >-
      Un comité n’est formé qu’après des plaintes; un plan établi avant ne peut en contenir les
      dates.
- source: act-yukon
  clause: {en: "s. 52(2), latest day", fr: "par. 52(2), dernier jour"}
  reason:
    en: The latest day of an order runs from a notice that a plan does not hold.
    fr: Le dernier jour d’un décret court à partir d’un avis qu’un plan ne contient pas.
- source: reg-crtc-rules
  clause: {en: s. 26(1), fr: par. 26(1)}
  reason:
    en: "It fixes time in the Commission’s own proceedings, which are not planned consultations."
    fr: >-
      Il fixe un délai dans les instances du Conseil, qui ne sont pas des consultations planifiées.
- source: act-electoral-boundaries
  clause: {en: s. 19(5), fr: par. 19(5)}
  reason:
    en: The notice is given by those who make representations.
    fr: L’avis est donné par ceux qui présentent des observations.
- source: act-impact-assessment
  clause: {en: "ss. 11, 27, 28(1)", fr: "art. 11 et 27, par. 28(1)"}
  reason:
    en: The Agency sets the period case by case.
    fr: L’Agence fixe la période au cas par cas.
- source: cdr-draft-2017
  clause: {en: whole text, fr: texte entier}
  reason:
    en: "A draft for consultation, not the adopted text."
    fr: "Une ébauche soumise à la consultation, non le texte adopté."
- source: policy-regulatory-development
  clause: {en: whole text, fr: texte entier}
  reason:
    en: No requirement of it is confirmed.
    fr: Aucune de ses exigences n’est confirmée.
- source: pco-regulatory-process-guide
  clause: {en: whole text, fr: texte entier}
  reason:
    en: "An archived guide, used for terms only."
    fr: "Un guide archivé, qui ne sert qu’aux termes."
- source: gazette-consultation-list
  clause: {en: lists of 2014 to 2017, fr: listes de 2014 à 2017}
  reason:
    en: Published dates against which the counting of days is tested.
    fr: Des dates publiées qui servent à vérifier le calcul des jours.

"""###
        ),
      ]
    }
  )
}
