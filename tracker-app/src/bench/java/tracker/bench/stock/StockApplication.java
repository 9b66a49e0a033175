package tracker.bench.stock;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Boot 4 with Axon's starter and JPA, with default settings. */
@SpringBootApplication
public class StockApplication {

    /**
     * Declared explicitly: Axon 4.13 expects the ordering of Boot 3, finds no transaction manager yet, and would run
     * without transactions.
     */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }
}
