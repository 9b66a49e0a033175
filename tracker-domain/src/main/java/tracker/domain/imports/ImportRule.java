package tracker.domain.imports;

import tracker.domain.shared.BusinessRule;

/** The rules for imports. */
public enum ImportRule implements BusinessRule {
    THERE_IS_SUCH_AN_IMPORT("There is no such import."),
    THE_FILE_IS_HERE("The file is no longer kept. Choose it again."),
    THE_FILE_CAN_BE_READ("The file cannot be read. Nothing was imported."),
    ONE_THING_AT_A_TIME("This import is running. Wait until it is done, or stop it."),
    IT_IS_TRIED_FIRST("Check the import first. Then you can apply it."),
    WHAT_WAS_TAKEN_OVER_STAYS("This import has already been applied. Its columns cannot be changed."),
    THERE_IS_SOMETHING_TO_TAKE_BACK("Nothing from this import is on the boards, so there is nothing to undo."),
    ONLY_WHAT_WAS_TAKEN_BACK_IS_PUT_BACK("This import was not undone."),
    A_NEEDED_COLUMN_IS_NAMED("Choose what each column is."),
    A_COLUMN_SAYS_ONE_THING("Two columns are matched to the same thing. Choose one."),
    AN_IMPORT_IS_FOR_ITS_TRUST("This import is for another trust. Rows of this trust need an import of their own."),
    WHAT_WAS_IMPORTED_IS_NOT_DELETED("Something from this file was imported, so its upload cannot be deleted."),
    A_LIST_HAS_A_HUNDRED_ROWS("A list shows 1 to 100 rows at once.");

    private final String sentence;

    ImportRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
