package dateline.ingest;

import dateline.article.Published;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text says about itself: the day on which it appeared, its headline, its publisher, its
/// address; empty where it does not say.
record Letterhead(Optional<Published.Stated> published, String title, String source, String url) {
  private static final Pattern DAY = Pattern.compile(WrittenDay.PATTERN, Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?m)^[^\\r\\n(]{0,60}\\((Reuters|AP|AFP|Xinhua|UPI|EIRNS|Kyodo|CNA|dpa|ANI|PTI|IANS|Bloomberg|TASS)"
              + "\\)[^\\r\\n]{0,20}[-\\u2013\\u2014_]");

  static Letterhead of(String text) {
    FrontMatter front = FrontMatter.of(text);
    String body = text.substring(front.end());
    String url = front.first("source_url", "url", "link", "canonical", "permalink").orElse("");
    return new Letterhead(
        day(front).or(() -> Stamp.in(body)),
        front.first("title", "headline").orElseGet(() -> Headline.of(body)),
        front
            .first("source", "publisher", "site_name", "site", "publication")
            .or(() -> agency(body))
            .orElseGet(() -> host(url)),
        url);
  }

  private static Optional<Published.Stated> day(FrontMatter front) {
    for (String key :
        new String[] {
          "date", "published", "published_time", "pubdate", "date_published", "datepublished"
        }) {
      String value = front.values().getOrDefault(key, "");
      Matcher day = DAY.matcher(value);
      Optional<LocalDate> read = day.find() ? WrittenDay.read(day.group()) : Optional.empty();
      if (read.isPresent()) {
        return Optional.of(new Published.Stated(read.get(), key + ": " + value));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> agency(String body) {
    Matcher agency = AGENCY.matcher(body);
    return agency.find() ? Optional.of(agency.group(1)) : Optional.empty();
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
