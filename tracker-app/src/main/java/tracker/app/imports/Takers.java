package tracker.app.imports;

import java.util.Map;
import tracker.app.reference.Shipped;

/**
 * Who takes which kind of row.
 *
 * @param byWord the file's own words
 */
record Takers(Map<String, Taker> byWord) {

    static Takers shipped() {
        Taker visits = new DepartmentVisitTaker();
        return new Takers(Map.of(
                "stand",
                new StandTaker(Specialisms.read(Shipped.file("specialisms.csv"))),
                "school-talk",
                new SchoolTalkTaker(),
                "department-visit",
                visits,
                "school-visit-in",
                visits));
    }

    /** A film cannot be taken from a page: its file, its length and its trainee's consent are not there. */
    Taker of(FoundActivity found) {
        Taker taker = byWord.get(found.kind());
        if (taker == null) {
            throw new LeftOut(
                    "video".equals(found.kind())
                            ? "a film needs its own file and its trainee's consent"
                            : "a kind we do not have (" + found.kind() + ")");
        }
        return taker;
    }
}
