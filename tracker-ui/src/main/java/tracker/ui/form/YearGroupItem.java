package tracker.ui.form;

import java.util.List;

/**
 * A school year group in England.
 *
 * @param code as in the reference list, for example {@code year-9}
 * @param name for users
 */
public record YearGroupItem(String code, String name) {

    /** The question which year groups took part; optional. */
    public static CheckboxGroupField<YearGroupItem> question() {
        List<YearGroupItem> all = ReferenceListProvider.onThisPage().yearGroups().stream()
                .map(each -> new YearGroupItem(each.code(), each.name()))
                .toList();
        CheckboxGroupField<YearGroupItem> question =
                new CheckboxGroupField<>("Which year groups? (optional)", all, YearGroupItem::name);
        question.addClassName("compact");
        return question;
    }

    /** Selects these and no others. */
    public static void fill(CheckboxGroupField<YearGroupItem> question, List<String> codes) {
        question.tickOnly(group -> codes.contains(group.code()));
    }

    /** The codes of those ticked. */
    public static List<String> codes(CheckboxGroupField<YearGroupItem> question) {
        return question.ticked().stream().map(YearGroupItem::code).toList();
    }
}
