package tracker.ui.form;

import java.util.List;

/**
 * A year group of schools in England, to be ticked.
 *
 * @param code as in the reference list, for example {@code year-9}
 * @param name for people
 */
public record YearGroup(String code, String name) {

    /** The question which of them took part; may be left out. */
    public static Ticks<YearGroup> question() {
        List<YearGroup> all = LookUp.onThisPage().yearGroups().stream()
                .map(each -> new YearGroup(each.code(), each.name()))
                .toList();
        Ticks<YearGroup> question = new Ticks<>("Which year groups? (optional)", all, YearGroup::name);
        question.addClassName("compact");
        return question;
    }

    /** Ticks these and no others. */
    public static void fill(Ticks<YearGroup> question, List<String> codes) {
        question.tickOnly(group -> codes.contains(group.code()));
    }

    /** The codes of those ticked. */
    public static List<String> codes(Ticks<YearGroup> question) {
        return question.ticked().stream().map(YearGroup::code).toList();
    }
}
