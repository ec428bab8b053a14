package dev.cutover.plans.markdown.words;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A time zone as a document writes it: `MSK`, `UTC+3`, `Europe/Berlin`.
///
/// @param id null where nobody knows what is meant
/// @param other what the same letters also stand for; null where they are unambiguous
public record Zone(String text, @Nullable ZoneId id, @Nullable String other) {

    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("UTC", "UTC"),
                    Map.entry("GMT", "GMT"),
                    Map.entry("Z", "UTC"),
                    Map.entry("WET", "Europe/Lisbon"),
                    Map.entry("WEST", "Europe/Lisbon"),
                    Map.entry("CET", "Europe/Paris"),
                    Map.entry("CEST", "Europe/Paris"),
                    Map.entry("MEZ", "Europe/Berlin"),
                    Map.entry("MESZ", "Europe/Berlin"),
                    Map.entry("EET", "Europe/Helsinki"),
                    Map.entry("EEST", "Europe/Helsinki"),
                    Map.entry("BST", "Europe/London"),
                    Map.entry("IST", "Asia/Kolkata"),
                    Map.entry("MSK", "Europe/Moscow"),
                    Map.entry("TRT", "Europe/Istanbul"),
                    Map.entry("SAST", "Africa/Johannesburg"),
                    Map.entry("EAT", "Africa/Nairobi"),
                    Map.entry("WAT", "Africa/Lagos"),
                    Map.entry("GST", "Asia/Dubai"),
                    Map.entry("PKT", "Asia/Karachi"),
                    Map.entry("ICT", "Asia/Bangkok"),
                    Map.entry("WIB", "Asia/Jakarta"),
                    Map.entry("SGT", "Asia/Singapore"),
                    Map.entry("HKT", "Asia/Hong_Kong"),
                    Map.entry("PHT", "Asia/Manila"),
                    Map.entry("JST", "Asia/Tokyo"),
                    Map.entry("KST", "Asia/Seoul"),
                    Map.entry("AWST", "Australia/Perth"),
                    Map.entry("ACST", "Australia/Adelaide"),
                    Map.entry("ACDT", "Australia/Adelaide"),
                    Map.entry("AEST", "Australia/Sydney"),
                    Map.entry("AEDT", "Australia/Sydney"),
                    Map.entry("NZST", "Pacific/Auckland"),
                    Map.entry("NZDT", "Pacific/Auckland"),
                    Map.entry("ET", "America/New_York"),
                    Map.entry("EST", "America/New_York"),
                    Map.entry("EDT", "America/New_York"),
                    Map.entry("CT", "America/Chicago"),
                    Map.entry("CST", "America/Chicago"),
                    Map.entry("CDT", "America/Chicago"),
                    Map.entry("MT", "America/Denver"),
                    Map.entry("MST", "America/Denver"),
                    Map.entry("MDT", "America/Denver"),
                    Map.entry("PT", "America/Los_Angeles"),
                    Map.entry("PST", "America/Los_Angeles"),
                    Map.entry("PDT", "America/Los_Angeles"),
                    Map.entry("AKST", "America/Anchorage"),
                    Map.entry("AKDT", "America/Anchorage"),
                    Map.entry("HST", "Pacific/Honolulu"),
                    Map.entry("AST", "America/Halifax"),
                    Map.entry("ADT", "America/Halifax"),
                    Map.entry("BRT", "America/Sao_Paulo"),
                    Map.entry("ART", "America/Argentina/Buenos_Aires"));

    private static final Map<String, String> AMBIGUOUS =
            Map.of(
                    "CST", "China or Cuba, Asia/Shanghai or America/Havana",
                    "IST", "Ireland or Israel, Europe/Dublin or Asia/Jerusalem",
                    "BST", "Bangladesh, Asia/Dhaka",
                    "AST", "Arabia, Asia/Riyadh",
                    "ADT", "Arabia, Asia/Baghdad",
                    "GST", "South Georgia, Atlantic/South_Georgia",
                    "MST", "Malaysia, Asia/Kuala_Lumpur",
                    "PST", "the Philippines, Asia/Manila");

    public static Zone of(String text) {
        String key = text.strip().toUpperCase(Locale.ROOT);
        String named = ABBREVIATIONS.get(key);
        ZoneId id = named == null ? byId(text.strip()) : ZoneId.of(named);
        return new Zone(text.strip(), id, named == null ? null : AMBIGUOUS.get(key));
    }

    /// Whether the letters are read as a zone that is called otherwise: `MSK` as `Europe/Moscow`.
    public boolean isTranslated() {
        return id != null && !id.getId().equalsIgnoreCase(text);
    }

    private static @Nullable ZoneId byId(String text) {
        String id = text.replaceAll("\\s", "").replace('−', '-');
        boolean offset = id.matches("(?i)(UTC|GMT)?[+-]\\d{1,2}(:?\\d{2})?");
        if (!offset && id.indexOf('/') < 0) {
            return null;
        }
        try {
            return ZoneId.of(offset ? id.toUpperCase(Locale.ROOT) : id);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
