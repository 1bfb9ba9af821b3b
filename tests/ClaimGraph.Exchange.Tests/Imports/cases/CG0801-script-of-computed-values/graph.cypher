CREATE (ada:Person {name: 'Ada' + 'Lind'});
