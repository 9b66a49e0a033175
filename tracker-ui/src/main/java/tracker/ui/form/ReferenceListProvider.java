package tracker.ui.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.school.YearGroup;
import tracker.domain.shared.Queries;
import tracker.domain.specialism.Specialism;
import tracker.domain.specialism.SpecialismQuery.ListSpecialisms;
import tracker.domain.trust.TrustCode;

/**
 * Provides the reference lists for form questions. A question gets it from its page, so that no form has to pass it on.
 */
public final class ReferenceListProvider {

    private final Queries queries;

    public ReferenceListProvider(Queries queries) {
        this.queries = queries;
    }

    static ReferenceListProvider onThisPage() {
        return Instantiator.get(UI.getCurrent()).getOrCreate(ReferenceListProvider.class);
    }

    SchoolSearchResult schools(String typed, int most, @Nullable TrustCode near) {
        return queries.ask(new FindSchools(typed, most, near));
    }

    List<YearGroup> yearGroups() {
        return queries.ask(new ListYearGroups()).groups();
    }

    List<Specialism> specialisms() {
        return queries.ask(new ListSpecialisms()).specialisms();
    }
}
