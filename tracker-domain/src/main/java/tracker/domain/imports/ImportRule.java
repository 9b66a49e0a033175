package tracker.domain.imports;

import tracker.domain.shared.BusinessRule;

/** What is forbidden for imports. */
public enum ImportRule implements BusinessRule {
    THERE_IS_SUCH_AN_IMPORT("There is no such import."),
    THE_FILE_IS_HERE("The file is no longer kept here; choose it again."),
    THE_FILE_CAN_BE_READ("The file cannot be read, and nothing of it was taken over."),
    ONE_THING_AT_A_TIME("This import is busy; wait until it is done, or stop it."),
    IT_IS_TRIED_FIRST("An import is tried first; then it can be taken over."),
    WHAT_WAS_TAKEN_OVER_STAYS("This import was taken over already; its columns stay as they are."),
    THERE_IS_SOMETHING_TO_TAKE_BACK("Nothing of this import is on the boards, so there is nothing to take back."),
    ONLY_WHAT_WAS_TAKEN_BACK_IS_PUT_BACK("This import was not taken back."),
    A_NEEDED_COLUMN_IS_NAMED("Say which column is which."),
    A_COLUMN_SAYS_ONE_THING("Two columns are said to be the same thing. Choose one."),
    AN_IMPORT_IS_FOR_ITS_TRUST("This import is for another trust; rows of this one belong into an import of its own."),
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
