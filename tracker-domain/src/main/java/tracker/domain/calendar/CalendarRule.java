package tracker.domain.calendar;

import tracker.domain.shared.BusinessRule;

/** The rules for calendars. */
public enum CalendarRule implements BusinessRule {
    A_PAGE_HAS_A_MONTH_AT_MOST("A calendar shows up to 31 days at once."),
    A_DAY_LISTS_A_HUNDRED_AT_MOST("A calendar lists 1 to 100 entries of a day at once."),
    A_KIND_THAT_TAKES_PLACE_SOMEWHERE("A calendar has stands, school talks and department visits."),
    A_TOKEN_HAS_ITS_FORM("This is not the address of a calendar."),
    THE_TRUST_IS_REGISTERED("No trust with this code is registered.");

    private final String sentence;

    CalendarRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
