/** Whom an act is aimed at, and whom it only speaks of. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('whom an act is aimed at', () => {
  sentences(
    `
    # whose fault it is: whoever does it
    Konservative Abgeordnete kritisierten, dass der Bund den Sender NPR mit Steuern bezahlt.
      - * ACCUSES NPR
    Amnesty International kritisierte, dass Jan Nowak von der Türkei ausgeliefert wurde.
      + Amnesty International ACCUSES Türkei
      - Amnesty International ACCUSES Jan Nowak
    Amnesty International kritisierte, dass Karl Huber in Polen gefoltert worden sei.
      + Amnesty International ACCUSES Polen
      - Amnesty International ACCUSES Karl Huber
    Amnesty International beklagte, dass es in China keine Freiheit der Presse gebe.
      + Amnesty International ACCUSES China
    Die SPD kritisierte, dass die Pläne von Siemens falsch seien.
      + SPD ACCUSES *
    # what is to be done to somebody is asked of others
    Die UNO fordert ein Ende der Rekrutierung von Kindern im Sudan.
      + Vereinte Nationen DEMANDS Sudan
      - Vereinte Nationen DEMANDS Kind*
    Der Flughafen Bremen erwartet ein Wachstum angesichts der Ziele von Ryanair.
      - * DEMANDS Ryanair
    Die SPD fordert eine Erklärung von Ministerin Anna Berger.
      + SPD DEMANDS Anna Berger
    Greenpeace verlangt mehr Geld von Deutschland.
      + Greenpeace DEMANDS Deutschland
    # whoever suffers a law sues against it
    Hessen reichte Klage gegen das Luftsicherheitsgesetz ein.
      + Hessen REJECTS Luftsicherheitsgesetz
      - Hessen ACCUSES *
    Hessen reichte Klage gegen Siemens ein.
      + Hessen ACCUSES Siemens
    # bound, not hired
    Die EU verpflichtete Polen, seine Grenzen zu öffnen.
      + Europäische Union DEMANDS Polen
    Der FC Bayern München verpflichtete den Stürmer Karl Huber.
      - * DEMANDS *
    # a law named after somebody is nobody's act
    Das VW-Gesetz verstößt gegen europäisches Recht.
      - * REJECTS *
    # some are not all
    Mehrere EU-Staaten verurteilten Polen.
      - Europäische Union ACCUSES *
    Die EU-Staaten verurteilten Polen.
      + Europäische Union ACCUSES Polen
    # the verb says what its noun says
    Polen leitete ein Verfahren gegen Siemens ein.
      = Polen ACCUSES Siemens
    # what was there is no more, or never was
    Ermittlungen der Bundesanwaltschaft gegen Karl Huber gibt es nicht.
      = Bundesanwaltschaft ACCUSES Karl Huber [negative]
    Die FDP zog ihre Unterstützung für Karl Huber zurück.
      = FDP SUPPORTS Karl Huber [negative]
    # the police leave no camp
    Die französische Polizei begann mit der Räumung eines Flüchtlingslagers nahe Calais.
      + * COERCES *
      - * CONCEDES_TO *
    Israel begann mit der Räumung der Siedlungen im Gazastreifen.
      + Israel CONCEDES_TO *
    # nobody is backed who is to be denied something, and what others are to do is nobody's act as yet
    Karl Huber plädierte dafür, Jan Nowak kein Visum zu erteilen.
      - Karl Huber SUPPORTS *
    Karl Huber plädierte dafür, Jan Nowak zu wählen.
      + Karl Huber SUPPORTS Jan Nowak
    Die Regierung wurde vom LSVD aufgefordert, dafür Sorge zu tragen, dem Sänger die Einreise nach Polen zu verweigern.
      - LSVD REJECTS *
    # against what is done to somebody
    Karl Huber kämpfte in vielen Ländern gegen die Unterdrückung der Gewerkschaft Solidarność.
      - Karl Huber ATTACKS *
    # where it comes from
    Die Bremer Polizei beschlagnahmte mehrere Fahrzeuge aus Polen.
      - * COERCES Polen
    # sport
    Gegner der deutschen Mannschaft im Finale ist Polen.
      - * REJECTS *
    # what is said of somebody behind "ist ein"
    Karl Huber ist ein Gegner der SPD.
      + Karl Huber REJECTS SPD
    Ein Gegner der SPD ist Karl Huber.
      + Karl Huber REJECTS SPD
    # "dies" is what was said by a passive's agent
    Vom Anwalt Karl Huber wurde die Vermutung geäußert, Polen brauche ein Opfer. Ministerin Anna Berger wies dies zurück.
      + Anna Berger REJECTS Karl Huber
    # seen in a thing
    Karl Huber sieht in dem Verfahren der EU einen Angriff auf die Arbeiter.
      + Karl Huber ACCUSES Europäische Union
    Anna Berger sieht in Karl Huber einen Freund.
      + Anna Berger SUPPORTS Karl Huber
    Anna Berger sah in Polen einen Film.
      - Anna Berger ACCUSES *
    Die CDU hält den Vorschlag der SPD für nicht finanzierbar.
      + CDU ACCUSES SPD
    # who is to do it
    Anna Berger fordert die Schaffung von Wegen für Flüchtlinge durch die UNO.
      + Anna Berger DEMANDS Vereinte Nationen
    # denies a participle only
    Die Grünen und die nicht im Landtag vertretene FDP hatten Polen kritisiert.
      + Bündnis 90/Die Grünen ACCUSES Polen
      + FDP ACCUSES Polen
    # several who act, told at length
    Politiker der CDU und der FDP lobten Karl Huber.
      + CDU SUPPORTS Karl Huber
      + FDP SUPPORTS Karl Huber
    Der Präsident der USA, Barack Obama, und Kanzlerin Angela Merkel kritisierten Polen.
      + Barack Obama ACCUSES Polen
      + Angela Merkel ACCUSES Polen
    # told by two offices
    Der Generalsekretär der CDU, der frühere Minister Karl Huber, forderte die Türkei zum Handeln auf.
      + Karl Huber DEMANDS Türkei
      - CDU DEMANDS *
    Polen, der Generalsekretär der NATO und der frühere Minister Karl Huber kritisierten die Türkei.
      - Karl Huber REPRESENTS NATO
    Polen stritt um das Amt des Vorsitzenden der CDU, der frühere Minister Karl Huber gewann.
      - Karl Huber REPRESENTS CDU
    # what somebody deals with is not blamed for it, and whom a deed is to be done to is asked nothing
    Karl Huber kritisierte den Umgang mit Polen.
      - * Polen
    Karl Huber kritisierte Polens Umgang mit den Kurden.
      + Karl Huber ACCUSES Polen
    Karl Huber kritisierte die Politik der EU gegenüber Polen.
      + Karl Huber ACCUSES Europäische Union
      - * Polen
    Die SPD forderte ein Verbot der NPD.
      - SPD DEMANDS *
    Die SPD forderte eine Entschuldigung der NPD.
      + SPD DEMANDS NPD
    `,
    claims,
  );
});

describe('to whom it is to be done', () => {
  sentences(
    `
    Die SPD forderte, Karl Huber das Mandat zu entziehen. Die FDP fordert, die Türkei aufzunehmen.
      - * DEMANDS Karl Huber
      - * DEMANDS Türkei
    Die SPD forderte Karl Huber auf, das Mandat niederzulegen.
      + SPD DEMANDS Karl Huber
    # a party in brackets is not who is meant
    Die FDP lehnte den Vorschlag des Ministers Karl Huber (SPD) ab.
      + FDP REJECTS Karl Huber
      - FDP REJECTS SPD
    `,
    claims,
  );
});
