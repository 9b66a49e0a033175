package tracker.app.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.ListYearGroups;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.school.SchoolQuery.YearGroupList;
import tracker.domain.school.YearGroup;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Answers queries about schools. */
@Configuration(proxyBeanMethods = false)
class SchoolQueryHandler {

    @Bean
    QueryHandlerRegistration<FindSchools, SchoolSearchResult> findSchools(
            SchoolRegisterCache schools, TrustRegistry trusts) {
        return new QueryHandlerRegistration<>(
                FindSchools.class, question -> schools.register().find(question, trust(question.near(), trusts)));
    }

    private static @Nullable RegisteredTrust trust(@Nullable TrustCode code, TrustRegistry trusts) {
        return code == null ? null : trusts.find(code).orElse(null);
    }

    @Bean
    QueryHandlerRegistration<ListYearGroups, YearGroupList> listYearGroups() {
        YearGroupList shipped = yearGroups();
        return new QueryHandlerRegistration<>(ListYearGroups.class, question -> shipped);
    }

    private static YearGroupList yearGroups() {
        CsvFile list = CsvFile.read(DataFileResolver.file("year-groups.csv"), List.of("code", "name"));
        return new YearGroupList(list.rows().stream()
                .map(row -> new YearGroup(row.text("code"), row.text("name")))
                .toList());
    }
}
