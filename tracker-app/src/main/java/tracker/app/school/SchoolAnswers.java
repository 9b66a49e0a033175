package tracker.app.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.reference.CsvFile;
import tracker.app.reference.Shipped;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.school.SchoolQuery.YearGroupList;
import tracker.domain.school.YearGroup;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Answers what is asked about schools. */
@Configuration(proxyBeanMethods = false)
class SchoolAnswers {

    @Bean
    Answers<FindSchools, SchoolSearchResult> findSchools(ShippedSchools schools, TrustRegistry trusts) {
        return new Answers<>(
                FindSchools.class, question -> schools.register().find(question, trust(question.near(), trusts)));
    }

    private static @Nullable RegisteredTrust trust(@Nullable TrustCode code, TrustRegistry trusts) {
        return code == null ? null : trusts.find(code).orElse(null);
    }

    @Bean
    Answers<ListYearGroups, YearGroupList> listYearGroups() {
        YearGroupList shipped = yearGroups();
        return new Answers<>(ListYearGroups.class, question -> shipped);
    }

    private static YearGroupList yearGroups() {
        CsvFile list = CsvFile.read(Shipped.file("year-groups.csv"), List.of("code", "name"));
        return new YearGroupList(list.rows().stream()
                .map(row -> new YearGroup(row.text("code"), row.text("name")))
                .toList());
    }
}
