import type { Quantity } from './quantity.ts';

const heads = ['人', '个', ''];

/** Counts of people. */
export const people: readonly Quantity[] = [
  {
    key: 'staff',
    in: heads,
    words: [
      '员工总数',
      '员工人数',
      '员工',
      '雇员',
      '职工',
      '团队规模',
      'employees',
      'staff',
      'workers',
      'headcount',
      'workforce',
    ],
  },
  { key: 'population', in: heads, words: ['常住人口', '总人口', '户籍人口', '人口', 'population'] },
  {
    key: 'users',
    in: heads,
    words: [
      '月活跃用户',
      '日活跃用户',
      '注册用户',
      '用户数',
      '用户',
      '会员',
      '粉丝',
      'monthly active users',
      'registered users',
      'users',
      'subscribers',
      'members',
      'customers',
    ],
  },
  {
    key: 'students',
    in: heads,
    words: ['在校生', '学生人数', '学生', 'students', 'pupils', 'enrolment', 'enrollment'],
  },
  {
    key: 'deaths',
    in: heads,
    words: [
      '死亡人数',
      '遇难者',
      '遇难',
      '死亡',
      '身亡',
      'death toll',
      'deaths',
      'were killed',
      'people died',
      'killed',
    ],
  },
  { key: 'injured', in: heads, words: ['受伤', '伤者', 'injured', 'wounded'] },
  {
    key: 'visitors',
    in: heads,
    words: [
      '游客',
      '观众',
      '访客',
      '参观人数',
      '客流量',
      'visitors',
      'attendance',
      'spectators',
      'passengers',
    ],
  },
];
