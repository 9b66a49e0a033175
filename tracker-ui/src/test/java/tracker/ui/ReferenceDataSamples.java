package tracker.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.school.SchoolQuery.YearGroupList;
import tracker.domain.school.YearGroup;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.TextLine;
import tracker.domain.specialism.Specialism;
import tracker.domain.specialism.SpecialismQuery.SpecialismList;

/** The lists of the reference data, as far as the tests of the pages need them. */
public final class ReferenceDataSamples {

    public static final LocalDate AS_OF = LocalDate.of(2022, 7, 6);
    public static final Specialism AUDIOLOGY = new Specialism("audiology", "Audiology", "Physiological sciences");
    public static final Specialism VIROLOGY = new Specialism("virology", "Virology", "Life sciences");

    private ReferenceDataSamples() {}

    public static RegisteredSchool school(String urn, String name, @Nullable String town) {
        return new RegisteredSchool(urn, new TextLine(name), town, "BN7 2XN", EducationPhase.SECONDARY, "Y59", null);
    }

    public static SchoolSearchResult found(int all, RegisteredSchool... schools) {
        return new SchoolSearchResult(List.of(schools), all, AS_OF);
    }

    static YearGroupList yearGroups() {
        return new YearGroupList(List.of(new YearGroup("reception", "Reception"), new YearGroup("year-9", "Year 9")));
    }

    static SpecialismList specialisms() {
        return new SpecialismList(List.of(VIROLOGY, AUDIOLOGY));
    }
}
