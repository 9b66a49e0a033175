package tracker.app.messaging;

import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.domain.calendar.Feed;
import tracker.domain.campaign.Campaign;
import tracker.domain.course.Completion;
import tracker.domain.departmentvisit.DepartmentVisit;
import tracker.domain.schooltalk.SchoolTalk;
import tracker.domain.stand.Stand;
import tracker.domain.trust.Trust;
import tracker.domain.video.Video;

/** Registers the aggregates. */
@Configuration(proxyBeanMethods = false)
class DomainAggregateConfiguration {

    static final List<Class<?>> ALL = List.of(
            Trust.class,
            Campaign.class,
            Stand.class,
            SchoolTalk.class,
            DepartmentVisit.class,
            Video.class,
            Completion.class,
            Feed.class);

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> ALL.forEach(type -> configurer.configureAggregate(DomainAggregateConfiguration.of(type)));
    }

    private static <T> AggregateConfigurer<T> of(Class<T> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(configuration -> new CommandTargetIdResolver())
                .configureRepository(
                        configuration -> new ActivityAggregateRepository<>(EventSourcingRepository.builder(type)
                                .parameterResolverFactory(configuration.parameterResolverFactory())
                                .handlerDefinition(configuration.handlerDefinition(type))
                                .eventStore(configuration.eventStore())
                                .repositoryProvider(configuration::repository)));
    }
}
