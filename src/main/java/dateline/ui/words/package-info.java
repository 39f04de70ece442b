/// What the window says, and how it understands days that are typed.
///
/// The rooms of the core return values, never prose. Here they become words of the reader's
/// language: [Words] holds `messages.properties` in one language, [DayWords] says days with no more
/// precision than there is, [Names] says the values of facets, `TimelineWords` and `BarWords` what
/// a timeline and a chart say. The other way goes [DayInput], which reads days as a person types
/// them, in English or, by way of `FrenchDays`, in French.
///
/// ```java
/// Words words = Words.of(Locale.FRENCH);
/// DateRange spring = DayInput.parse("early 2023", today).orElseThrow();
/// new DayWords(words).say(spring);                 // "Début 2023"
/// new Names(words).say(Facet.TOPIC, "taiwan");     // "Taïwan"
/// ```
///
/// There is no toolkit here: everything is tested as text. The words themselves lie beside the
/// style sheets of the window, `dateline/ui/messages.properties` and `messages_fr.properties`,
/// grouped by pane; a test fails on a key that is missing or left over in either.
///
/// ```
/// values of the core -> Words, DayWords, Names -> what is shown
/// what is typed      -> DayInput               -> DateRange
/// ```
@NullMarked
package dateline.ui.words;

import org.jspecify.annotations.NullMarked;
