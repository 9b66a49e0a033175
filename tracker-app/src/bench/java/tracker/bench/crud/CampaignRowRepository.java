package tracker.bench.crud;

import org.springframework.data.repository.CrudRepository;

interface CampaignRowRepository extends CrudRepository<CampaignRow, Integer> {}
