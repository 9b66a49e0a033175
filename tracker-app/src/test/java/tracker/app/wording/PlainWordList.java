package tracker.app.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Words that must not appear where people read, each with the plain one; from GOV.UK style and from walks with new users. */
final class PlainWordList {

    /** A word, what stands instead, and the sentences in which it is plain English after all. */
    record AvoidedWord(Pattern pattern, String better, Pattern allowed) {
        boolean in(String text) {
            return pattern.matcher(allowed.matcher(text).replaceAll("")).find();
        }
    }

    private static final List<AvoidedWord> WORDS = List.of(
            avoid("facts?", "update, or event", "in fact"),
            avoid("(fore)?told", "reported, said, published", ""),
            avoid("films?", "video", ""),
            avoid("kinds?", "type", ""),
            avoid("whose", "a sentence of its own", ""),
            avoid("hand(s|ed|ing)? in|handed-in", "upload", ""),
            avoid("in the end", "total, final", ""),
            avoid("(take|takes|taken|taking|took) over", "merged, includes, applied", ""),
            avoid(
                    "letters?",
                    "email",
                    "dead letters?|(capital|small|three|upper-case|lower-case) letters?|letters? (and|or) (digits?|numbers?)"),
            avoid("houses?", "tracker, or application", ""),
            avoid("doors?", "page, endpoint", "front doors?"),
            avoid("rooms?", "package, page", ""),
            avoid("bells?|doorbell", "notification", ""),
            avoid("wish(es|ed)?", "request, command", ""),
            avoid("parked", "could not be applied", "parked (car|near|outside)"),
            avoid("silent(ly)?|silence", "yet to take part, to follow up", ""),
            avoid("persons", "people", ""),
            avoid("owes?|owed|owing", "report due", ""),
            avoid("ring (them|him|her|you)( up)?", "phone", ""),
            avoid("league table", "no word of it", ""),
            avoid("freez(e|es|ing)|frozen?|froze", "publish, published", ""),
            avoid("newest", "latest", ""),
            avoid("nobody has said", "not reported yet", ""),
            avoid("upheld|whatever|hitherto|henceforth|thereof|wherein|hence", "plain words", ""),
            avoid("spoken for|speaks? for", "acts for", ""),
            avoid("league", "no word of it", ""),
            new AvoidedWord(
                    Pattern.compile("(?<=\\d|%s|\\d\\}) %(?![a-z\\d])"),
                    "72%, without a space",
                    Pattern.compile("\\A\\z")),
            new AvoidedWord(Pattern.compile("[A-Za-z] & [A-Za-z]"), "and", Pattern.compile("\\A\\z")));

    private PlainWordList() {}

    static List<AvoidedWord> words() {
        return WORDS;
    }

    private static AvoidedWord avoid(String words, String better, String allowed) {
        return new AvoidedWord(
                Pattern.compile("(?i)(?<![\\w/.{$-])(" + words + ")(?![\\w/=(-])"),
                better,
                Pattern.compile(allowed.isEmpty() ? "\\A\\z" : "(?i)" + allowed));
    }
}
