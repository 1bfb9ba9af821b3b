CREATE (a {name: 'Ada);
